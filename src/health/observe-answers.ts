import type { Command, Reply } from '../../commands/command.ts';
import type { Responder } from '../respond.ts';
import type { Failures } from './failures.ts';
import { type Outcome, outcomeOf, outcomeOfPlace } from './outcome.ts';

/**
 * @param request - the name of a command or of a button, "page" for another page of an answer, or "unknown"; never
 * what a member has written
 */
export type CountAnswer = (request: string, outcome: Outcome, seconds: number) => void;

/** The same responder; each of its replies is counted when it is made. */
export function observeAnswers(
  responder: Responder,
  commands: readonly Command[],
  failures: Failures,
  count: CountAnswer,
): Responder {
  const byName = new Map(commands.map((command) => [command.name, command]));

  async function time(
    name: string,
    work: () => Promise<Reply>,
    judge: (reply: Reply) => Outcome,
  ): Promise<Reply> {
    const startedAt = performance.now();
    const { result, hasFailed } = await failures.watch(work);
    count(name, hasFailed ? 'failed' : judge(result), (performance.now() - startedAt) / 1_000);
    return result;
  }

  return {
    respond(request) {
      const command = byName.get(request.command);
      const name = command === undefined ? 'unknown' : request.page > 0 ? 'page' : command.name;
      const judge = (reply: Reply) => outcomeOf(reply, command, request.isOperator ?? false);
      return time(name, () => responder.respond(request), judge);
    },
    context: (articleId, span) => time('context', () => responder.context(articleId, span), outcomeOfPlace),
    reasons: (articleId, span) => time('reasons', () => responder.reasons(articleId, span), outcomeOfPlace),
  };
}
