import type { Answer, Findings, Question } from '../index/findings.ts';
import { type DayGroup, groupByDay } from './group-days.ts';
import { foldQuotes } from './quotes/fold-quotes.ts';

/** What is shown as one answer, with the question that it answers. */
export interface ShownAnswer extends DayGroup {
  readonly question: Question;
}

/** The answers that hold by themselves what they must, as they are shown; of several questions they take turns. */
export function groupAnswers({ question, answers, parts }: Findings): readonly ShownAnswer[] {
  if (parts.length === 0) return groupOwn(question, answers);
  const lists = parts.map((part) => groupAnswers(part));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function groupOwn(question: Question, answers: readonly Answer[]): readonly ShownAnswer[] {
  const supported = answers.filter(({ isSupported }) => isSupported);
  return groupsOf(question, supported).map((group) => ({ ...group, question }));
}

function groupsOf({ kind, said }: Question, answers: readonly Answer[]): readonly DayGroup[] {
  if (kind === 'when') return groupByDay(answers);
  return (said === null ? answers : foldQuotes(answers)).map((answer) => ({ answer, others: [] }));
}
