/** How often the bot may log in, as Discord counts it: each shard is a login of its own. */
import type { APIGatewayBotInfo } from 'discord.js';
import { STATUS } from '../../status.ts';
import { DisconnectedError } from './disconnected-error.ts';

/** What Discord grants. */
export interface Logins {
  readonly remaining: number;
  /** Of a whole day. */
  readonly total: number;
  /** Until they are counted anew. */
  readonly resetMs: number;
  /** How many shards may log in at once; the next ones 5 s later. */
  readonly perTurn: number;
  /** As many shards as Discord recommends. */
  readonly recommended: number;
}

/** What a start takes of it. */
export interface LoginBudget {
  readonly needed: number;
  /** How often some of the shards log in together, at least 1. */
  readonly turns: number;
  /** `wait`: too few are left of today; `never`: those of a whole day would not do. */
  readonly verdict: 'enough' | 'wait' | 'never';
}

/** Discord ends all sessions and takes the token back from a bot that logs in more often than it may in a day. */
const SPARED_LOGINS = 20;

/** @throws DisconnectedError where something else answers in the place of Discord */
export function toLogins(info: APIGatewayBotInfo): Logins {
  const { session_start_limit: limit, shards } = (info ?? {}) as Partial<APIGatewayBotInfo>;
  if (typeof limit?.remaining !== 'number' || typeof shards !== 'number') {
    throw new DisconnectedError(
      'Something else answers in the place of Discord: a proxy, or the page of a network that wants a login. Check the network and start again.',
      'unreachable',
      STATUS.tryAgain,
    );
  }
  return {
    remaining: limit.remaining,
    total: limit.total,
    resetMs: limit.reset_after,
    perTurn: limit.max_concurrency,
    recommended: shards,
  };
}

/** After all of the shards as many logins must be left as are spared. */
export function budgetOf(logins: Logins, shards: number | 'auto'): LoginBudget {
  const needed = shards === 'auto' ? logins.recommended : shards;
  const suffice = (left: number) => left - needed >= SPARED_LOGINS;
  return {
    needed,
    turns: Math.max(1, Math.ceil(needed / logins.perTurn)),
    verdict: suffice(logins.remaining) ? 'enough' : suffice(logins.total) ? 'wait' : 'never',
  };
}

/** Of a budget that never suffices: why, and how it is mended. */
export function explainNever({ total }: Logins, { needed }: LoginBudget): string {
  const most = Math.max(1, total - SPARED_LOGINS);
  return `${needed} shards are more than the ${total} logins that Discord grants this bot in a day allow for, so that it would wait for ever. Set SHARDS to ${most} or less.`;
}
