/** One thing that a member does, and what was asked with it. */
import type { Discord } from '../../tests/support/discord/double.ts';
import type { Exchange } from '../../tests/support/discord/exchange.ts';
import type { Random } from '../bench/corpus/random.ts';
import type { Crowd } from './crowd.ts';
import type { Asked, AskedKind } from './ledger.ts';
import type { Wording } from './wording.ts';

export interface Scenery {
  readonly discord: Discord;
  readonly crowd: Crowd;
  readonly wording: Wording;
}

/** What was asked, and the token of its interaction; null where a message asks. */
export type Question = Pick<Asked, 'id' | 'kind' | 'needsNoAnswer'> & { readonly token: string | null };

/** Nothing where there is nothing yet to do it with. */
export type Act = (scenery: Scenery, random: Random) => Promise<readonly Question[]>;

export function interaction(kind: AskedKind, { id, token }: Exchange, needsNoAnswer = false): Question {
  return { id, token, kind, needsNoAnswer };
}

export function message(kind: AskedKind, id: string): Question {
  return { id, token: null, kind, needsNoAnswer: false };
}
