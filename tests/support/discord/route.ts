import type { Reply } from './rest-reply.ts';

/** A request as a route sees it. */
export interface Call {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Route {
  /** Such as `GET /channels/:channel`. */
  readonly on: string;
  /** Whether the token of the interaction stands in its address, and no token of the bot in its head. */
  readonly isOpen?: true;
  /** @throws Refusal where Discord would not do it */
  run(call: Call): Reply;
}
