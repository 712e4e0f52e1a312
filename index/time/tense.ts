import type { Span } from '../types.ts';
import verbCues from './verb-cues.json' with { type: 'json' };

export type Tense = 'past' | 'future';

const FUTURE = new Set(verbCues.future);
const PAST = new Set(verbCues.past);
const MODAL = new Set(verbCues.modal);
/** What happens at once: its day is no day that was announced. */
const EVENTS = new Set(verbCues.events);
const SETS_A_TERM = /\b(?:for|to|until|till|by|before|from|the|a)\s(?:the\s)?$/i;
/** They count only where nothing else says. */
const WEAK = new Set(verbCues.weak);
/** "by late summer" is ahead where no verb says otherwise; "By Wednesday …" first asks the verb that follows. */
const TERM = /\b(?:by|until|till|before)\s(?:the\s)?(?:end\sof\s)?(?:the\s)?(?:early\s|late\s|mid-)?$/i;
const OPENING_TERM =
  /^\W*(?:by|until|till|before)\s(?:the\s)?(?:end\sof\s)?(?:the\s)?(?:early\s|late\s|mid-)?$/i;
/** Past whatever stands before them. */
const FINITE = /^(?:said|was|were|had|did|told)$/;

/** Ends a clause, seen from what comes after it. */
const CLAUSE_BREAK = /[,;:—(]|--|\b(?:that|who|which|when|after|because|while|before|but|and)\b/g;
/** Ends the clause that goes on after an expression. */
const CLAUSE_END = /[;:—]/g;
const AHEAD =
  /\b(?:(?:is|are|’s|'s|am|’re|'re)\s+(?:not\s+)?(?:to|set\s+(?:to|for)|about\s+to|going\s+to|[a-z]{2,20}ing)|(?:was|were)\s+(?:to|set\s+to|due)|set\s+(?:to|for))\b|(?:’ll|'ll)\b/g;
const WORD = /[A-Za-z’']+/g;
const NO_VERBS =
  /^(?:need|indeed|red|bed|speed|seed|hundred|sacred|feed|breed|united|armed|wed|shed|used|so-called)$/;

/** Tells the tense around each expression of one sentence; what it reads of the sentence it reads once. */
export interface TenseReader {
  /** `null` where no verb says. */
  tenseOf(expression: Span): Tense | null;
  /** Whether the clause says that something has happened then: "died on June 3", not "announced a vote on June 3". */
  isPastEvent(expression: Span): boolean;
}

interface Cue {
  readonly at: number;
  readonly word: string;
  readonly tense: Tense;
  /** It counts only where no other does. */
  readonly isWeak: boolean;
}

/**
 * Whether the clause around an expression tells of what was or of what is to come: by its last verb cue before the
 * expression, without one by a word that sets a term, by the first cue after it, by the last of the sentence.
 *
 * @param sentence - in which the expressions stand; offsets count in the text
 */
export function createTenseReader(text: string, sentence: Span): TenseReader {
  const words = text.slice(sentence.start, sentence.end);
  const cues = findCues(words);
  const breaks = [...words.matchAll(CLAUSE_BREAK)].map(({ index, 0: mark }) => index + mark.length);
  const ends = [...words.matchAll(CLAUSE_END)].map(({ index }) => index);

  function clauseBefore({ start }: Span): { readonly begin: number; readonly from: number } {
    const from = start - sentence.start;
    return { begin: breaks.findLast((at) => at <= from) ?? 0, from };
  }

  return {
    tenseOf(expression) {
      const { begin, from } = clauseBefore(expression);
      const to = expression.end - sentence.start;
      const clause = words.slice(begin, from);
      const close = ends.find((at) => at >= to) ?? words.length;
      return (
        decide(cues.filter(({ at }) => begin <= at && at < from).reverse()) ??
        (TERM.test(clause) && !OPENING_TERM.test(clause) ? 'future' : null) ??
        decide(cues.filter(({ at }) => to <= at && at < close)) ??
        (TERM.test(clause) ? 'future' : null) ??
        decide(cues.filter(({ at }) => at < from).reverse())
      );
    },

    isPastEvent(expression) {
      const { begin, from } = clauseBefore(expression);
      const last = cues.findLast(({ at }) => begin <= at && at < from);
      return last !== undefined && EVENTS.has(last.word) && !SETS_A_TERM.test(words.slice(last.at, from));
    },
  };
}

/** Whether a word tells of what was: "said", "opened". */
export function isPastVerb(word: string): boolean {
  return tenseOf(word.toLowerCase()) === 'past';
}

function decide(cues: readonly Cue[]): Tense | null {
  return (cues.find(({ isWeak }) => !isWeak) ?? cues[0])?.tense ?? null;
}

/** The words that tell of a time, in order. What follows a modal belongs to it: "will be closed", "could be tried". */
function findCues(words: string): Cue[] {
  const phrases = [...words.matchAll(AHEAD)].map(({ index, 0: phrase }) => ({
    at: index,
    end: index + phrase.length,
  }));
  const cues: Cue[] = phrases.map(({ at }) => ({ at, word: '', tense: 'future', isWeak: false }));
  const breaks = [...words.matchAll(CLAUSE_BREAK)].map(({ index }) => index);
  let phrase = 0;
  let clause = 0;
  let modal: number | null = null;
  for (const { index, 0: written } of words.matchAll(WORD)) {
    while ((breaks[clause] ?? Number.POSITIVE_INFINITY) <= index) {
      clause += 1;
      modal = null;
    }
    while ((phrases[phrase]?.end ?? Number.POSITIVE_INFINITY) <= index) {
      phrase += 1;
      modal = index;
    }
    if ((phrases[phrase]?.at ?? Number.POSITIVE_INFINITY) <= index) continue;
    const word = written.toLowerCase();
    if (MODAL.has(word)) modal = index;
    const tense = WEAK.has(word) ? 'future' : tenseOf(word);
    const isInModal = tense === 'past' && modal !== null && !FINITE.test(word);
    if (tense !== null && !isInModal) cues.push({ at: index, word, tense, isWeak: WEAK.has(word) });
  }
  return cues.sort((a, b) => a.at - b.at);
}

function tenseOf(word: string): Tense | null {
  if (MODAL.has(word) || FUTURE.has(word)) return 'future';
  if (PAST.has(word)) return 'past';
  return /^[a-z]{2,}ed$/.test(word) && !NO_VERBS.test(word) ? 'past' : null;
}
