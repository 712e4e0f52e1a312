/** What commands have in common in what they take: written once. */
import type { AskOptions } from '../index/archive.ts';
import type { QuestionKind } from '../index/findings.ts';
import type { Invocation, OptionDefinition } from './command.ts';

/** They narrow a question down; each may also be written in the question itself, as in `after:2023-07`. */
export const filters = {
  after: { description: 'Only about this day, month or year and later: 2023-06-24, June 2023, 2023' },
  before: { description: 'Only about this day, month or year and earlier' },
  source: { description: 'Only from this source', completes: 'source' },
  in: { description: 'Only from the article with this id' },
} as const satisfies Record<string, OptionDefinition>;

/** @param kind - the kind of answer that the command asks for; null: the words of the question tell it */
export function askOptions(invocation: Invocation, kind: QuestionKind | null): AskOptions {
  const { options, today, asOf, previous, limit } = invocation;
  const { after, before, source, in: article } = options;
  return { kind, filters: { after, before, source, article }, today, asOf, previous, limit };
}
