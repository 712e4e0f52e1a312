import { CorpusError } from '../errors.ts';
import type { Article, ArticleProblem } from '../types.ts';
import { showValue } from './clean-text.ts';
import type { Reading } from './reading.ts';

/** What was read, in the order of the files and of the records in them, and what was left out. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
}

/** What the files of a corpus hold together. */
export interface Contents {
  /** Takes what was read of the next file, in order; whether it is an article that is kept. */
  add(fileId: string, reading: Reading): boolean;
  /** @throws CorpusError where there is not one article */
  close(corpusPath: string, unlisted: readonly ArticleProblem[]): Corpus;
}

/** Of two articles with one id the first is kept, and the other one a problem. */
export function createContents(): Contents {
  const articles: Article[] = [];
  const problems: ArticleProblem[] = [];
  const places = new Map<string, string>();
  return {
    add(file, reading) {
      const { line } = reading;
      if ('reason' in reading) {
        problems.push({ file, line, reason: reading.reason });
        return false;
      }
      const { id } = reading.article;
      const keptAt = places.get(id);
      if (keptAt !== undefined) {
        const reason = `The id ${showValue(id)} is taken by ${keptAt}, which is kept. Give this one an id of its own.`;
        problems.push({ file, line, reason });
        return false;
      }
      places.set(id, line === null ? file : `${file} line ${line}`);
      articles.push(reading.article);
      return true;
    },

    close(corpusPath, unlisted) {
      const all = [...unlisted, ...problems];
      if (articles.length === 0) throw new CorpusError(describeEmptiness(corpusPath, all), { problems: all });
      return { articles, problems: all };
    },
  };
}

function describeEmptiness(corpusPath: string, problems: readonly ArticleProblem[]): string {
  const shown = showValue(corpusPath);
  return problems.length === 0
    ? `There is no article in ${shown}. Put a .txt, .md, .html, .json or .jsonl file in it.`
    : `Not one article in ${shown} can be read. Mend what is wrong with ${count(problems.length, 'file or record', 'files or records')}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `the one ${one}` : `these ${number} ${many}`;
}
