import { isLightTerm, termsOf } from '../../language/terms.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Sentence } from '../../passages/cut-article.ts';
import { blankBoilerplate } from '../../passages/story-text.ts';
import { weekdayNamed } from '../../time/calendar-names.ts';
import type { Span, TimeExpression } from '../../types.ts';

/** A sentence with the time expressions in it, and what it speaks of. */
export interface StorySentence {
  readonly sentence: Sentence;
  readonly times: readonly TimeExpression[];
  /** Its index terms without light words and words of time. */
  readonly terms: ReadonlySet<string>;
  /** Its names, each as its index terms with blanks between. */
  readonly names: ReadonlySet<string>;
}

/** A story as it is compared with another: who and what is named where, and when. */
export interface Story {
  readonly analysis: Analysis;
  /** The sentences of the story, in order. */
  readonly sentences: readonly StorySentence[];
  readonly names: ReadonlySet<string>;
  /** The words of the names. */
  readonly nameTerms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** Names are told by their capitals, so a text in capitals has none that could be trusted. */
const MAX_CAPITALS = 0.5;
/** What stands before a weekday that is not the one next to the day of print. */
const NO_CERTAIN_DAY = /\b(?:an?|one|every|each|last|next|any|some|that|following)\s$/i;
const LOOK_BACK_CHARS = 'following '.length;
const WORDS_OF_TIME = new Set(
  termsOf(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday morning afternoon evening night day week month year today yesterday',
  ),
);

/** Reads a story for comparison; null where its names cannot be told. */
export function readStory(analysis: Analysis): Story | null {
  const text = blankBoilerplate(analysis.article);
  if (isInCapitals(text)) return null;
  const mentions = bySentence(analysis.mentions, analysis.sentences);
  const times = bySentence(analysis.times, analysis.sentences);
  const sentences = analysis.sentences.flatMap((sentence, at): StorySentence[] => {
    if (sentence.role !== 'story') return [];
    const names = (mentions[at] ?? []).map(({ name }) => termsOf(name).join(' '));
    return [
      {
        sentence,
        times: times[at] ?? [],
        terms: contentOf(sentence),
        names: new Set(names.filter((name) => name !== '')),
      },
    ];
  });
  const names = new Set(sentences.flatMap((sentence) => [...sentence.names]));
  return {
    analysis,
    sentences,
    names,
    nameTerms: new Set([...names].flatMap((name) => name.split(' '))),
    terms: new Set(sentences.flatMap(({ terms }) => [...terms])),
  };
}

/**
 * 1 for Monday to 7 for Sunday where an expression is one certain weekday: "Tuesday", "Tuesday morning"; null for any
 * other, and for "a Tuesday", "last Tuesday", "every Tuesday".
 */
export function certainWeekday({ analysis }: Story, { text, span, type }: TimeExpression): number | null {
  if (type !== 'DATE' && type !== 'TIME') return null;
  const [word = ''] = text.split(' ');
  const before = analysis.article.text.slice(Math.max(0, span.start - LOOK_BACK_CHARS), span.start);
  return NO_CERTAIN_DAY.test(before) ? null : weekdayNamed(word);
}

/** For each sentence what begins in it; both in the order of the text. */
function bySentence<T extends { readonly span: Span }>(
  found: readonly T[],
  sentences: readonly Sentence[],
): T[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const first = next;
    while ((found[next]?.span.start ?? Infinity) < end) next++;
    return found.slice(first, next).filter(({ span }) => span.start >= start);
  });
}

function contentOf({ terms }: Sentence): ReadonlySet<string> {
  return new Set(terms.filter((term) => !isLightTerm(term) && !WORDS_OF_TIME.has(term)));
}

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > MAX_CAPITALS * (text.match(/\p{L}/gu)?.length ?? 0);
}
