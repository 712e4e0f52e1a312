import type { Question, QuestionKind } from '../findings.ts';
import { termOf, termsOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import { kindOf } from './kind.ts';

/** A question as it was understood with the help of the one before. */
export interface CompletedQuestion {
  readonly text: string;
  /** The kind that stands beside the words; null where the words tell it. */
  readonly kind: QuestionKind | null;
  /** Whether something was taken over. */
  readonly isFollowUp: boolean;
}

const LINKS = /^(?:and|but|so|then|also|ok(?:ay)?|well)[,\s]+(?:then\s+)?/i;
const ABOUT = /^(?:(?:and\s+)?(?:what|how) about|and)\s+(\S.*)$/i;
const ASKS_BY_ITSELF =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)\b/i;
const OBJECT_PRONOUN = /\b(?:he|she|they|it|him|them|her|his|its|their|hers|theirs)\b/i;
const POSSESSIVE = /^(?:his|its|their)$/i;
/** What "her" owns begins with no word that could follow a person: "her ship", but "gave her a medal". */
const OWNED =
  /^ (?!(?:an?|the|this|that|these|those|any|some|no|all|to|in|on|at|for|from|with|by|of|about|after|before|during|into|as|and|or|but|when|where|why|how|because|if|there|then|up|out|off|down|over|back|away|again)\b)\p{Ll}/u;
const ADVERB = /^(?:why|when|where)\b/i;

/**
 * Completes what a question leaves out from the question before it.
 *
 * - "and when?", "why?", "who said that?": nothing of its own, so the subject of the question before;
 * - "what about Putin?", "and Putin?": the question before, asked of someone else;
 * - "and who founded it?": a pronoun stands for the first name of the question before, unless a name of its own
 *   stands before the pronoun.
 *
 * @param ownNames - the names in `text`, as they are written there
 */
export function completeQuestion(
  text: string,
  previous: Question | null,
  ownNames: readonly string[],
): CompletedQuestion {
  if (previous === null) return { text, kind: null, isFollowUp: false };
  const about = withoutMark(ABOUT.exec(text)?.[1] ?? '');
  const isAbout = termsOf(about).length > 0 && !ASKS_BY_ITSELF.test(about);
  if (isAbout) return askOf(about, previous);
  const plain = text.replace(LINKS, '');
  if (termsOf(plain).length === 0) return changeKind(plain, previous);
  return replacePronoun(plain, previous, ownNames);
}

function askOf(subject: string, previous: Question): CompletedQuestion {
  const kind = previous.form === 'command' ? previous.kind : null;
  if (/^(?:in|on|at|after|before|since|during|near)\b/i.test(subject)) {
    return { text: `${withoutMark(previous.text)} ${subject}`, kind, isFollowUp: true };
  }
  const name = previous.names[0]?.asked;
  const at = name ? previous.text.indexOf(name) : -1;
  if (!name || at < 0) return { text: subject, kind: previous.kind, isFollowUp: true };
  // Its article goes with the name: "the Guild", but not "the Ada Bell".
  const before = previous.text.slice(0, at).replace(/\bthe $/i, '');
  return { text: before + subject + previous.text.slice(at + name.length), kind, isFollowUp: true };
}

function changeKind(asked: string, previous: Question): CompletedQuestion {
  const kind = kindOf(asked);
  if (kind === 'other') return { text: asked, kind: null, isFollowUp: false };
  const adverb = ADVERB.exec(asked)?.[0];
  if (adverb && previous.form === 'sentence' && ADVERB.test(previous.text)) {
    return { text: previous.text.replace(ADVERB, adverb.toLowerCase()), kind: null, isFollowUp: true };
  }
  return { text: subjectOf(previous), kind, isFollowUp: true };
}

function replacePronoun(text: string, previous: Question, ownNames: readonly string[]): CompletedQuestion {
  const subject = previous.names[0]?.name ?? subjectOf(previous);
  const match = OBJECT_PRONOUN.exec(text);
  const isFilled = match === null || ownNames.some((name) => text.slice(0, match.index).includes(name));
  if (isFilled || subject === '') return { text, kind: null, isFollowUp: false };
  const pronoun = match[0];
  const isOwner =
    POSSESSIVE.test(pronoun) || (/^her$/i.test(pronoun) && OWNED.test(text.slice(match.index + 3)));
  const replacement = isOwner ? `${subject}${subject.endsWith('s') ? '’' : '’s'}` : subject;
  return {
    text: text.slice(0, match.index) + replacement + text.slice(match.index + pronoun.length),
    kind: null,
    isFollowUp: true,
  };
}

/** From the first to the last word of a question that says something. */
function subjectOf({ text }: Question): string {
  const words = splitWords(text).filter(({ text: word }) => termOf(word) !== null);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function withoutMark(text: string): string {
  return text.replace(/(?<![?.!\s])[?.!\s]+$/, '');
}
