/** Faults on requests, as the double plays them. */
import type { Fault } from '../../tests/support/discord/faults.ts';
import type { Random } from '../bench/corpus/random.ts';
import type { RequestFault } from './fault-kinds.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const MESSAGES = 'POST /channels/:channel/messages';
const WRITING = [
  CALLBACK,
  CALLBACK,
  MESSAGES,
  MESSAGES,
  'PATCH /webhooks/:application/:token/messages/:message',
  'POST /channels/:channel/messages/:message/threads',
  'POST /webhooks/:application/:token',
  'DELETE /webhooks/:application/:token/messages/:message',
] as const;
const READING = ['GET /channels/:channel/messages', 'GET /channels/:channel/messages/:message'] as const;

/** Strikes the next request of a route. */
export function drawRequestFault(kind: RequestFault, random: Random): Fault {
  const on = random.next() < 0.25 ? random.pick(READING) : random.pick(WRITING);
  const status = random.pick([500, 502, 503]);
  switch (kind) {
    case 'limited':
      return { on, status: 429, retryAfterMs: 100 + random.below(700) };
    case 'limited-globally':
      return { on: MESSAGES, status: 429, retryAfterMs: 500 + random.below(1_500), global: true };
    case 'error':
      return { on, status, times: 1 + random.below(2) };
    case 'error-after-effect':
      return { on, status, afterEffect: true };
    case 'cut-request':
      return { on, cut: true };
    case 'cut-request-after-effect':
      return { on, cut: true, afterEffect: true };
    case 'slow-reply':
      return { on, delayMs: 100 + random.below(random.next() < 0.2 ? 4_000 : 900) };
    case 'no-reply':
      return { on, silent: true };
    case 'no-reply-after-effect':
      return { on, silent: true, afterEffect: true };
    case 'refused-for-long':
      return { on, status, times: 6 };
  }
}
