import { QuestionError } from '../errors.ts';
import type { Question, QuestionKind } from '../findings.ts';
import { isLightTerm, termOf, termsOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import type { NameKind } from '../types.ts';
import { emptyPronounsIn } from './empty-it.ts';
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
const OBJECT_PRONOUN = /\b(?:he|she|they|it|him|them|her|his|its|their|hers|theirs)\b/gi;
const PERSONAL = /^(?:he|she|him|her|his|hers)$/i;
const IMPERSONAL = /^(?:it|its)$/i;
const POSSESSIVE = /^(?:his|its|their)$/i;
/** What "her" owns begins with no word that could follow a person: "her ship", but "gave her a medal". */
const OWNED =
  /^ (?!(?:an?|the|this|that|these|those|any|some|no|all|to|in|on|at|for|from|with|by|of|about|after|before|during|into|as|and|or|but|when|where|why|how|because|if|there|then|up|out|off|down|over|back|away|again)\b)\p{Ll}/u;
/** "What did he say?" */
const SAYS = /^what\s(?:did|does|has|had)\s(?:he|she|they|it)\s(?:also\s)?(?:say|said|tell|told)\b/i;
const ADVERB = /^(?:why|when|where)\b/i;

/**
 * Completes what a question leaves out from the question before it.
 *
 * - "and when?", "why?", "who said that?": nothing of its own, so the subject of the question before;
 * - "what about Putin?", "and Putin?": the question before, asked of someone else;
 * - "and who founded it?": a pronoun stands for a name of the question before that it fits, unless a name of its own
 *   stands before the pronoun; the "it" of "is it true that …" stands for nothing.
 *
 * @param ownNames - the names in `text`, as they are written there
 * @throws QuestionError where "he" could be one of two people
 */
export function completeQuestion(
  text: string,
  previous: Question | null,
  ownNames: readonly string[],
  kindOfName: (name: string) => NameKind,
): CompletedQuestion {
  if (previous === null) return { text, kind: null, isFollowUp: false };
  const about = withoutMark(ABOUT.exec(text)?.[1] ?? '');
  const isAbout = termsOf(about).length > 0 && !ASKS_BY_ITSELF.test(about);
  if (isAbout) return askOf(about, previous);
  const plain = text.replace(LINKS, '');
  const asksOfSpeaker = SAYS.test(plain) && previous.names.length > 0;
  if (termsOf(plain).length === 0 && !asksOfSpeaker) return changeKind(plain, previous);
  return replacePronoun(plain, previous, ownNames, kindOfName);
}

/** From the first to the last word of a question that says something; "happened" at its end says nothing. */
export function subjectOf({ text }: Question): string {
  const words = splitWords(text).filter(({ text: word }) => termOf(word) !== null);
  const last = words.findLast(({ text: word }) => !isLightTerm(termOf(word) ?? '')) ?? words.at(-1);
  return text.slice(words[0]?.start ?? 0, last?.end ?? 0);
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

function replacePronoun(
  text: string,
  previous: Question,
  ownNames: readonly string[],
  kindOfName: (name: string) => NameKind,
): CompletedQuestion {
  const plain = withoutQuotes(text);
  const empty = emptyPronounsIn(plain);
  const match = [...plain.matchAll(OBJECT_PRONOUN)].find(({ index }) => !empty.has(index));
  const isFilled = match === undefined || ownNames.some((name) => text.slice(0, match.index).includes(name));
  if (isFilled) return { text, kind: null, isFollowUp: false };
  const pronoun = match[0];
  const isOwner =
    POSSESSIVE.test(pronoun) || (/^her$/i.test(pronoun) && OWNED.test(text.slice(match.index + 3)));
  const fill = (subject: string) => {
    const owner = isOwner ? `${subject}${subject.endsWith('s') ? '’' : '’s'}` : subject;
    return text.slice(0, match.index) + owner + text.slice(match.index + pronoun.length);
  };
  const meant = namesMeant(pronoun, previous, kindOfName);
  if (meant.length > 1) {
    const choices = meant.map((name) => ({ name, question: fill(name) }));
    throw new QuestionError(`Whom do you mean by “${pronoun}”?`, choices);
  }
  const subject = meant[0] ?? subjectOf(previous);
  if (subject === '') return { text, kind: null, isFollowUp: false };
  return { text: fill(subject), kind: null, isFollowUp: true };
}

/**
 * The names of a question that a pronoun may stand for: "he" for persons, "it" for what is none; where the question has
 * no such name, its first one. Only of persons more than one is left open.
 */
function namesMeant(
  pronoun: string,
  { names }: Question,
  kindOfName: (name: string) => NameKind,
): readonly string[] {
  const all = [...new Set(names.map(({ name }) => name))];
  const persons = all.filter((name) => kindOfName(name) === 'person');
  if (PERSONAL.test(pronoun)) return persons.length > 0 ? persons : all.slice(0, 1);
  const things = IMPERSONAL.test(pronoun) ? all.filter((name) => !persons.includes(name)) : [];
  return (things.length > 0 ? things : all).slice(0, 1);
}

/** What stands between quotation marks is somebody's and holds no pronoun of the asker's: blanks in place of it. */
function withoutQuotes(text: string): string {
  return text.replace(/["“][^"“”]*["”]/g, (quoted) => ' '.repeat(quoted.length));
}

function withoutMark(text: string): string {
  return text.replace(/(?<![?.!\s])[?.!\s]+$/, '');
}
