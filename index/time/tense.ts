import type { Span } from '../types.ts';
import verbCues from './verb-cues.json' with { type: 'json' };
import { CLAUSE_BREAK, type Cue, findCues, type Tense } from './verb-cues.ts';

/** What happens at once: its day is no day that was announced. */
const EVENTS = new Set(verbCues.events);
/** "signed for June 3", "fled before June 3": the day is not that of the event. */
const SETS_A_DAY = /\b(?:for|to|until|till|by|before|from|the|a)\s(?:the\s)?$/i;
/** "by late summer" is ahead where no verb says otherwise; "By Wednesday …" first asks the verb that follows. */
const TERM = '(?:by|until|till|before)\\s(?:the\\s)?(?:end\\sof\\s)?(?:the\\s)?(?:early\\s|late\\s|mid-)?$';
const HAS_TERM = new RegExp(`\\b${TERM}`, 'i');
const OPENS_WITH_TERM = new RegExp(`^\\W*${TERM}`, 'i');
/** "since December" lies behind whatever the verbs say. */
const SINCE = /\bsince\s(?:the\s)?(?:end\sof\s|start\sof\s)?(?:the\s)?(?:early\s|late\s|mid-)?$/i;
/** "promised civilian rule by October": a promise looks ahead though its verb does not. */
const PROMISES = new Set(verbCues.promises);
const LOOKS_BACK = /\bhad\s(?:\p{L}+\s){0,2}\p{L}{3,}/u;
/** Ends the clause that goes on after an expression. */
const CLAUSE_END = /[;:—]/g;

/** Tells the tense around each expression of one sentence; what it reads of the sentence it reads once. */
export interface TenseReader {
  /** `null` where no verb says. */
  tenseOf(expression: Span): Tense | null;
  /** Whether the clause says that something has happened then: "died on June 3", not "announced a vote on June 3". */
  isPastEvent(expression: Span): boolean;
  /** Whether the clause looks back from what is told: "had killed six". */
  isAside(expression: Span): boolean;
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
  const cuesWithin = (from: number, to: number) => cues.filter(({ at }) => from <= at && at < to);
  const clauseStart = (offset: number) => breaks.findLast((at) => at <= offset) ?? 0;

  return {
    tenseOf(expression) {
      const from = expression.start - sentence.start;
      const to = expression.end - sentence.start;
      const begin = clauseStart(from);
      const lead = words.slice(begin, from);
      const close = ends.find((at) => at >= to) ?? words.length;
      const byTerm = HAS_TERM.test(lead) ? 'future' : null;
      const before = cuesWithin(begin, from).reverse();
      if (SINCE.test(lead)) return 'past';
      if (byTerm !== null && PROMISES.has(before[0]?.word ?? '')) return 'future';
      return (
        decide(before) ??
        (OPENS_WITH_TERM.test(lead) ? null : byTerm) ??
        decide(cuesWithin(to, close)) ??
        byTerm ??
        decide(cuesWithin(0, from).reverse())
      );
    },

    isAside(expression) {
      const from = expression.start - sentence.start;
      const begin = clauseStart(from);
      const close = breaks.find((at) => at > from) ?? words.length;
      return LOOKS_BACK.test(words.slice(begin, close));
    },

    isPastEvent(expression) {
      const from = expression.start - sentence.start;
      const last = cuesWithin(clauseStart(from), from).at(-1);
      return last !== undefined && EVENTS.has(last.word) && !SETS_A_DAY.test(words.slice(last.at, from));
    },
  };
}

/** By the first cue that is not weak, or else by the first. */
function decide(cues: readonly Cue[]): Tense | null {
  return (cues.find(({ isWeak }) => !isWeak) ?? cues[0])?.tense ?? null;
}
