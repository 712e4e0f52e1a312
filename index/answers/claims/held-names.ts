import type { QuestionName } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { Sentence } from '../../passages/cut-article.ts';
import type { Span } from '../../types.ts';
import { termedWords } from '../termed-words.ts';

/** Where an article speaks of a name, in full or in short. */
export interface HeldNames {
  /** 1 for a name in full, less for a part of it that stands for the whole in this article, else 0. */
  shareIn(sentence: Sentence, name: QuestionName): number;
  /** The words of a part of the article that speak of a name, counted in its text; some may come twice. */
  mark(span: Span, name: QuestionName): readonly Span[];
}

const SHORT_NAME_SHARE = 0.75;
const MAX_SHORTENED_TERMS = 3;
/** How words end that belong to a country rather than to one name: "Russian" is not short for the Russian Corps. */
const OF_A_COUNTRY = /(?:[eic]an|man|ish|ese|ch|i)$/i;

export function findHeldNames({ article, sentences, mentions }: Analysis): HeldNames {
  const namesakes = new Map<QuestionName, boolean>();
  const givenInFull = new Map<QuestionName, boolean>();

  /**
   * Whether a mention is a name shortened: its last word, unless the article has another whose name ends so, or the
   * first one of two, where the article gives the whole.
   */
  function isShortFor(mention: string, name: QuestionName): boolean {
    const [term, ...others] = termsOf(mention);
    const isSimple = name.terms.length <= MAX_SHORTENED_TERMS && !/\bof\b/.test(name.name);
    if (term === undefined || others.length > 0 || !isSimple) return false;
    if (term === name.terms.at(-1)) return !remember(namesakes, name, hasNamesake);
    const isFirstOfTwo = name.terms.length === 2 && term === name.terms[0] && !OF_A_COUNTRY.test(mention);
    return isFirstOfTwo && remember(givenInFull, name, givesInFull);
  }

  /** Whether the article names somebody else with the same last word. */
  function hasNamesake({ terms }: QuestionName): boolean {
    const last = terms.at(-1) ?? '';
    return sentences.some(
      (sentence) =>
        sentence.terms.includes(last) &&
        lyingWithin(mentions, sentence).some(({ name }) => {
          const [before, after] = termsOf(name).slice(-2);
          return after === last && before !== undefined && !terms.includes(before);
        }),
    );
  }

  function givesInFull(name: QuestionName): boolean {
    return sentences.some((sentence) => holdsRun(sentence.terms, name.terms));
  }

  return {
    shareIn(sentence, name) {
      if (!name.terms.some((term) => sentence.terms.includes(term))) return 0;
      const text = article.text.slice(sentence.start, sentence.end);
      const isFull =
        name.terms.length > 1 ? holdsRun(sentence.terms, name.terms) : findInFull(text, name).length > 0;
      if (isFull) return 1;
      const isShort = lyingWithin(mentions, sentence).some((mention) => isShortFor(mention.name, name));
      return isShort ? SHORT_NAME_SHARE : 0;
    },

    mark({ start, end }, name) {
      const text = article.text.slice(start, end);
      const short = lyingWithin(mentions, { start, end }).filter((mention) => isShortFor(mention.name, name));
      const full = findInFull(text, name).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      }));
      return [...full, ...short.map(({ span }) => span)];
    },
  };
}

/** The words of a name, one after the other; a single word only with a capital. */
function findInFull(text: string, { terms }: QuestionName): Span[] {
  const words = termedWords(text);
  return words.flatMap((first, at) => {
    if (!terms.every((term, place) => words[at + place]?.term === term)) return [];
    const isHeld = terms.length > 1 || /\p{Lu}/u.test(text.slice(first.start, first.end));
    return isHeld ? words.slice(at, at + terms.length).map(({ start, end }) => ({ start, end })) : [];
  });
}

function holdsRun(terms: readonly string[], run: readonly string[]): boolean {
  return terms.some((_term, at) => run.every((term, place) => terms[at + place] === term));
}

function remember<K, V>(known: Map<K, V>, key: K, find: (key: K) => V): V {
  const value = known.get(key) ?? find(key);
  known.set(key, value);
  return value;
}
