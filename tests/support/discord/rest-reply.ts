import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';

export interface Reply {
  readonly status: number;
  /** Sent as JSON; nothing where it is left out. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Lets a request take its effect, or not, as a fault will have it. */
export async function underFault(
  fault: Fault | undefined,
  act: () => Reply,
): Promise<Reply | 'cut' | 'silence'> {
  if (!fault) return act();
  const { delayMs = 0, afterEffect = false } = fault;
  if (afterEffect) {
    const reply = act();
    await sleep(delayMs);
    return insteadOf(fault) ?? reply;
  }
  await sleep(delayMs);
  return insteadOf(fault) ?? act();
}

export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  // Without a content type where there is no content: the client would parse it.
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function insteadOf({
  cut,
  silent,
  status,
  code,
  retryAfterMs,
  global,
}: Fault): Reply | 'cut' | 'silence' | null {
  if (cut) return 'cut';
  if (silent) return 'silence';
  if (status === undefined) return null;
  if (status !== 429) return { status, body: { code: code ?? 0, message: `${status}: a fault of the test` } };
  const seconds = (retryAfterMs ?? 1_000) / 1_000;
  return {
    status,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: global ?? false },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
  };
}
