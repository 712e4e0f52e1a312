/** Sets of questions: our own, and those of a folder that is named. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldQuestion, readQuestions } from './records.ts';

/** Questions and the corpus that they are asked of. */
export interface QuestionSet {
  readonly name: string;
  readonly corpusPath: string;
  readonly questions: readonly GoldQuestion[];
  /** Whether its corpus is large enough to be asked what has no answer there: questions of other sets. */
  readonly isLarge: boolean;
}

/** @param folder - of the repository */
export function ownSet(folder = '.'): QuestionSet {
  return {
    name: 'starter corpus',
    corpusPath: join(folder, 'corpus'),
    questions: readQuestions(join(folder, 'measure', 'questions.jsonl')),
    isLarge: false,
  };
}

/** The seed questions, whose four articles lie in the folder beside; null where either is not at hand. */
export function seedSet(folder: string): QuestionSet | null {
  const corpusPath = join(folder, '..', 'articles');
  const path = join(folder, 'seeds-dev.jsonl');
  if (!existsSync(corpusPath) || !existsSync(path)) return null;
  return { name: 'seeds-dev', corpusPath, questions: readQuestions(path), isLarge: false };
}

const QUESTIONS = '-questions.jsonl';
const CORPUS = '-corpus.jsonl';

/** One for each `NAME-corpus.jsonl`, with the questions of `NAME-questions.jsonl` and of all `NAME-…-questions.jsonl`. */
export function findSets(folder: string): readonly QuestionSet[] {
  const files = readdirSync(folder).sort();
  const corpora = files.filter((file) => file.endsWith(CORPUS)).map((file) => file.slice(0, -CORPUS.length));
  const questions = files
    .filter((file) => file.endsWith(QUESTIONS))
    .map((file) => ({ file, corpus: corpusOf(file.slice(0, -QUESTIONS.length), corpora) }));
  return corpora.flatMap((name) => {
    const own = questions.filter(({ corpus }) => corpus === name);
    if (own.length === 0) return [];
    return {
      name,
      corpusPath: join(folder, `${name}${CORPUS}`),
      questions: own.flatMap(({ file }) => readQuestions(join(folder, file))),
      isLarge: true,
    };
  });
}

/** The longest beginning of a name, cut at a hyphen, that a corpus has; null where none has one. */
export function corpusOf(name: string, corpora: readonly string[]): string | null {
  if (corpora.includes(name)) return name;
  const cut = name.lastIndexOf('-');
  return cut < 0 ? null : corpusOf(name.slice(0, cut), corpora);
}
