import { isLightTerm, termsOf } from '../../language/terms.ts';
import { findMentions } from '../../names/mentions.ts';
import { type Analysis, blankBoilerplate, type Sentence } from '../../passages/analysis.ts';
import { weekdayNamed } from '../../time/calendar-names.ts';
import type { TimeExpression } from '../../types.ts';

/** A sentence with the time expressions in it, and what it speaks of. */
export interface ToldSentence {
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
  readonly sentences: readonly ToldSentence[];
  readonly names: ReadonlySet<string>;
  /** The words of the names. */
  readonly nameTerms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** Names are told by their capitals, so a text in capitals has none that could be trusted. */
const MAX_CAPITALS = 0.5;
const WORDS_OF_TIME = new Set(
  termsOf(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday morning afternoon evening night day week month year today yesterday',
  ),
);

/** Reads a story for comparison; null where its names cannot be told. */
export function readStory(analysis: Analysis): Story | null {
  const text = blankBoilerplate(analysis.article);
  if (isInCapitals(text)) return null;
  const mentions = findMentions(text);
  let mention = 0;
  let time = 0;
  const sentences = analysis.sentences.flatMap((sentence) => {
    const names = new Set<string>();
    for (; (mentions[mention]?.span.start ?? Infinity) < sentence.end; mention++) {
      const name = termsOf(mentions[mention]?.name ?? '').join(' ');
      if (name !== '') names.add(name);
    }
    const times: TimeExpression[] = [];
    for (; (analysis.times[time]?.span.start ?? Infinity) < sentence.end; time++) {
      const expression = analysis.times[time];
      if (expression && expression.span.start >= sentence.start) times.push(expression);
    }
    return sentence.role === 'story' ? { sentence, times, terms: contentOf(sentence), names } : [];
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
  const words = text.split(' ');
  const weekday = weekdayNamed(words[0] ?? '');
  const before = analysis.article.text.slice(Math.max(0, span.start - 12), span.start);
  return weekday !== null && !/\b(?:an?|one|every|each|last|next|any|some|that|following)\s$/i.test(before)
    ? weekday
    : null;
}

function contentOf({ terms }: Sentence): ReadonlySet<string> {
  return new Set(terms.filter((term) => !isLightTerm(term) && !WORDS_OF_TIME.has(term)));
}

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > MAX_CAPITALS * (text.match(/\p{L}/gu)?.length ?? 0);
}
