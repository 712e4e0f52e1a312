/** Several questions in one message: each is asked, and their answers take turns. */
import { QuestionError } from './errors.ts';
import type { Answer, Findings, Question } from './findings.ts';

/** Asks one question, with the one before it. */
export type AskOne = (text: string, previous: Question | null) => Promise<Findings>;

/**
 * What the parts of a question find, each completed by the one before it: "who founded it and when?".
 *
 * @param whole - the text that they are the parts of
 * @param parts - two at least
 * @param limit - of answers, all parts together
 * @returns null where one of them cannot be read by itself
 */
export async function askSeveral(
  whole: string,
  parts: readonly string[],
  previous: Question | null,
  limit: number,
  ask: AskOne,
): Promise<Findings | null> {
  const found: Findings[] = [];
  try {
    for (const part of parts) {
      const next = await askAfter(part, found.at(-1)?.question ?? previous, ask);
      found.push(withNewFirst(next, found));
    }
  } catch (error) {
    if (error instanceof QuestionError) return null;
    throw error;
  }
  return join(whole, found, limit);
}

/** A part that names nothing and points back at nothing ("how many were hurt?") is asked of what was named before. */
async function askAfter(part: string, before: Question | null, ask: AskOne): Promise<Findings> {
  const alone = await ask(part, before);
  const { asked, names } = alone.question;
  const subject = (before?.names ?? []).map((name) => name.asked).join(', ');
  if (asked !== null || names.length > 0 || subject === '') return alone;
  return ask(`${part.replace(/[\s?.!]+$/, '')} (${subject})`, null);
}

/**
 * A part does not begin with what an earlier one began with, unless other words of it answer, or it has nothing else
 * that holds by itself.
 */
function withNewFirst(findings: Findings, before: readonly Findings[]): Findings {
  const [first] = findings.answers;
  const isRepeated =
    first !== undefined && before.some(({ answers: [shown] }) => shown !== undefined && isSame(first, shown));
  const at = isRepeated
    ? findings.answers.findIndex((answer) => answer.isSupported && !isSame(answer, first, false))
    : -1;
  const other = findings.answers[at];
  if (other === undefined) return findings;
  return { ...findings, answers: [other, ...findings.answers.filter((answer) => answer !== other)] };
}

function isSame(a: Answer, b: Answer, withExact = true): boolean {
  const isShownAlike =
    a.citation.articleId === b.citation.articleId &&
    a.shown.start === b.shown.start &&
    a.shown.end === b.shown.end;
  return isShownAlike && (!withExact || a.exact === null || a.exact.start === b.exact?.start);
}

function join(whole: string, found: readonly Findings[], limit: number): Findings {
  const answered = found.filter(({ outcome }) => outcome === 'answered');
  const isClose = found.some(({ outcome }) => outcome === 'low-confidence');
  return {
    question: joinQuestions(
      whole,
      found.map(({ question }) => question),
    ),
    outcome: answered.length > 0 ? 'answered' : isClose ? 'low-confidence' : 'no-match',
    answers: takeTurns(answered.map(({ answers }) => answers)).slice(0, limit),
    closest: answered.length > 0 ? [] : takeTurns(found.map(({ closest }) => closest)).slice(0, limit),
    missing: answered.length > 0 ? [] : found.flatMap(({ missing }) => missing),
    nearest: answered.length > 0 ? [] : [...new Set(found.flatMap(({ nearest }) => nearest))],
    differences: found.flatMap(({ differences }) => differences),
    parts: found,
  };
}

/** The first of each, the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** All of them as one, of the kind of the first, with a text that is split in the same way when it is asked again. */
function joinQuestions(whole: string, questions: readonly Question[]): Question {
  const [first, ...others] = questions;
  if (first === undefined) throw new RangeError('There is no question.');
  return {
    ...first,
    text: first.asked === null ? whole : questions.map(writeQuestion).join(' '),
    asked: first.asked === null ? null : whole,
    form: 'sentence',
    terms: onceBy(
      questions.flatMap(({ terms }) => terms),
      ({ term }) => term,
    ),
    names: onceBy(
      questions.flatMap(({ names }) => names),
      ({ name }) => name,
    ),
    corrections: onceBy(
      questions.flatMap(({ corrections }) => corrections),
      ({ asked }) => asked,
    ),
    completed: questions.flatMap(({ completed }) => completed),
    isYesOrNo: questions.some(({ isYesOrNo }) => isYesOrNo),
    order: others.every(({ order }) => order === first.order) ? first.order : null,
  };
}

/** One that was completed to a kind and a subject is written with both: "When founded the Riverton Guild?" */
function writeQuestion({ text, kind, form }: Question): string {
  const words = text.replace(/[\s?.!]+$/, '');
  return form === 'command' && kind !== 'other' ? `${kind.replace('-', ' ')} ${words}?` : `${words}?`;
}

function onceBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
