import { PermissionsBitField, type RESTGetAPICurrentUserGuildsResult } from 'discord.js';
import { listMissing, listNeeded, writeRights } from './permissions.ts';

/** The servers that the bot is on. */
export interface Servers {
  readonly listed: readonly Server[];
  /** Whether there are no more. */
  readonly isWhole: boolean;
  /** Those among these ids on which the bot surely is not. */
  absent(ids: readonly string[]): readonly string[];
}

export interface Server {
  readonly name: string;
  readonly id: string;
  /** The rights that the roles of the bot lack there, by Discord's words, with commas between them; empty: none. */
  readonly lacks: string;
}

const PAGE = 200;
/** As many as one connection may serve, and some more. */
const MAX_PAGES = 15;

/** @param ask - yields one page, in the order of the ids */
export async function listServers(
  ask: (query: URLSearchParams) => Promise<RESTGetAPICurrentUserGuildsResult | null>,
): Promise<Servers> {
  const listed: Server[] = [];
  let isWhole = false;
  for (let page = 0; page < MAX_PAGES && !isWhole; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), after: listed.at(-1)?.id ?? '0' });
    const found = (await ask(query)) ?? [];
    listed.push(...found.map(toServer));
    isWhole = found.length < PAGE;
  }
  const here = new Set(listed.map(({ id }) => id));
  const last = BigInt(listed.at(-1)?.id ?? 0);
  return {
    listed,
    isWhole,
    absent: (ids) => ids.filter((id) => !here.has(id) && (isWhole || BigInt(id) <= last)),
  };
}

function toServer({ id, name, permissions }: RESTGetAPICurrentUserGuildsResult[number]): Server {
  const held = new PermissionsBitField(BigInt(permissions));
  return { id, name, lacks: writeRights(listMissing(held, listNeeded('with-threads'))) };
}
