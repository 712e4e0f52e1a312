/** The words of a sentence that tell what was from what is to come. */
import verbCues from './verb-cues.json' with { type: 'json' };

export type Tense = 'past' | 'future';

/** A word or a phrase that tells. */
export interface Cue {
  /** Where it begins in the sentence. */
  readonly at: number;
  /** In small letters; empty for a phrase. */
  readonly word: string;
  readonly tense: Tense;
  /** It counts only where no other does: "until", "next". */
  readonly isWeak: boolean;
}

/** Ends a clause, seen from what comes after it. */
export const CLAUSE_BREAK = /[,;:—(]|--|\b(?:that|who|which|when|after|because|while|before|but)\b/gi;

const FUTURE = new Set(verbCues.future);
const PAST = new Set(verbCues.past);
const MODAL = new Set(verbCues.modal);
const WEAK = new Set(verbCues.weak);
/** Past whatever stands before them. */
const FINITE = new Set(verbCues.finite);
/** They end as a verb of the past does, and are none. */
const NO_VERBS = new Set(verbCues.noVerbs);
const ENDS_AS_PAST = /^[a-z]{2,}ed$/;
const AHEAD =
  /\b(?:(?:is|are|’s|'s|am|’re|'re)\s+(?:not\s+)?(?:to|set\s+(?:to|for)|about\s+to|going\s+to|[a-z]{2,20}ing)|(?:was|were)\s+(?:to|set\s+to|due)|set\s+(?:to|for))\b|(?:’ll|'ll)\b/gi;
/** "wasn't" is "was". */
const NOT = /n['’]t$/;
const WORD = /[A-Za-z’']+/g;

/**
 * The cues of a sentence, in order. What follows a modal or "is to" in its clause belongs to it and is no cue of the
 * past: "will be closed", "could be tried".
 */
export function findCues(sentence: string): Cue[] {
  const phrases = [...sentence.matchAll(AHEAD)];
  const cues: Cue[] = phrases.map(({ index }) => ({ at: index, word: '', tense: 'future', isWeak: false }));
  const lastPhrase = createLastFinder(phrases);
  const lastBreak = createLastFinder([...sentence.matchAll(CLAUSE_BREAK)]);
  let modalAt = -1;
  for (const { index, 0: written } of sentence.matchAll(WORD)) {
    // "in May", "Theresa May"
    if (written === 'May' && index > 0) continue;
    const word = written.toLowerCase().replace(NOT, '');
    const phrase = lastPhrase(index);
    if (phrase !== null && index < phrase.index + phrase[0].length) continue;
    modalAt = MODAL.has(word) ? index : Math.max(modalAt, phrase?.index ?? -1);
    const tense = tenseOf(word);
    const isInModal = modalAt >= (lastBreak(index)?.index ?? 0);
    const belongsToModal = tense === 'past' && isInModal && !FINITE.has(word);
    if (tense !== null && !belongsToModal) cues.push({ at: index, word, tense, isWeak: WEAK.has(word) });
  }
  return cues.sort((a, b) => a.at - b.at);
}

/** Whether a word tells of what was: "said", "opened". */
export function isPastVerb(word: string): boolean {
  return tenseOf(word.toLowerCase()) === 'past';
}

function tenseOf(word: string): Tense | null {
  if (WEAK.has(word) || MODAL.has(word) || FUTURE.has(word)) return 'future';
  return PAST.has(word) || (ENDS_AS_PAST.test(word) && !NO_VERBS.has(word)) ? 'past' : null;
}

/** Finds the last match that begins at an offset or before it; offsets are asked for in order. */
function createLastFinder(matches: readonly RegExpExecArray[]): (offset: number) => RegExpExecArray | null {
  let next = 0;
  return (offset) => {
    while ((matches[next]?.index ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return matches[next - 1] ?? null;
  };
}
