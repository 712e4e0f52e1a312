import { foldWord } from '../language/fold.ts';
import { splitWords } from '../language/words.ts';

/** A source of the archive where a question names it. */
export interface NamedSource {
  readonly name: string;
  /** As the question writes it. */
  readonly text: string;
  readonly start: number;
  /** The words before it that ask for it ("according to"); null where it is only mentioned. */
  readonly cue: string | null;
}

/** The sources of the archive, ready to be found in questions. */
export interface SourceNames {
  /** In the order given. */
  readonly all: readonly string[];
  /** The source that a whole text is, whatever its case and with or without its "The". */
  find(text: string): string | null;
  /** The sources that a question names, in its order; where names overlap the longest counts. */
  findIn(question: string): readonly NamedSource[];
}

const CUE = /\b(?:according to|(?:as )?(?:reported|printed|published) by)\s+(?:the\s+)?$/i;
const CUE_CHARS = 40;

/**
 * Made once for an archive: a question is then read in time that does not grow with the number of sources.
 *
 * A name of one word ("Time", "BBC") is found in its own capitals, or in any after "according to"; a longer one always.
 */
export function createSourceNames(sources: readonly string[]): SourceNames {
  const byKey = new Map<string, string>();
  for (const source of sources) {
    for (const key of [keyOf(source), withoutArticle(keyOf(source))])
      if (!byKey.has(key)) byKey.set(key, source);
  }
  let mostWords = 0;
  for (const key of byKey.keys()) mostWords = Math.max(mostWords, key.split(' ').length);

  return {
    all: sources,
    find: (text) => byKey.get(keyOf(text)) ?? byKey.get(withoutArticle(keyOf(text))) ?? null,
    findIn(question) {
      const words = splitWords(question);
      const found: NamedSource[] = [];
      for (let first = 0; first < words.length; first++) {
        for (let last = Math.min(first + mostWords, words.length) - 1; last >= first; last--) {
          const start = words[first]?.start ?? 0;
          const text = question.slice(start, words[last]?.end).replace(/['’]s$/, '');
          const name = byKey.get(keyOf(text));
          if (name === undefined) continue;
          const cue = CUE.exec(question.slice(Math.max(0, start - CUE_CHARS), start))?.[0] ?? null;
          if (cue === null && first === last && !name.split(' ').includes(text)) continue;
          found.push({ name, text, start, cue });
          first = last;
          break;
        }
      }
      return found;
    },
  };
}

function keyOf(text: string): string {
  return splitWords(text)
    .map(({ text: word }) => foldWord(word))
    .join(' ');
}

function withoutArticle(key: string): string {
  return key.replace(/^the (?=.)/, '');
}
