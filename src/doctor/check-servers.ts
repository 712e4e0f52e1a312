/** What is said of the servers that the bot is on. */

import type { Servers } from '../discord/list-servers.ts';
import type { DiscordConfig } from '../discord-config.ts';
import { type Finding, mend, note, ok } from './finding.ts';

/** So many servers are named. */
const NAMED = 10;

type Named = Pick<DiscordConfig, 'allowedGuilds' | 'devGuildId'>;

/** @param invite - the link that adds the bot to a server */
export function describeServers(
  servers: Servers,
  { allowedGuilds, devGuildId }: Named,
  invite: string,
): readonly Finding[] {
  const { listed, isWhole } = servers;
  const findings = [
    listed.length === 0
      ? note('Servers', `the bot is on none yet. Invite it: ${invite}`)
      : ok('Servers', `the bot is on ${isWhole ? '' : 'more than '}${listed.length}`),
  ];
  findings.push(...describeAbsent('ALLOWED_GUILDS', servers.absent(allowedGuilds), invite));
  // One of ALLOWED_GUILDS, where these are set; it is not told of twice.
  const dev = devGuildId === null || allowedGuilds.includes(devGuildId) ? [] : [devGuildId];
  findings.push(...describeAbsent('DEV_GUILD_ID', servers.absent(dev), invite));
  if (listed.length > 0) findings.push(describeRights(servers, invite));
  return findings;
}

function describeAbsent(setting: string, ids: readonly string[], invite: string): readonly Finding[] {
  if (ids.length === 0) return [];
  const where = ids.length === 1 ? 'a server' : 'servers';
  const words = `${setting} names ${where} that the bot is not on (${ids.join(', ')}). Correct it, or invite the bot: ${invite}`;
  return [mend('Servers', words)];
}

function describeRights({ listed, isWhole }: Servers, invite: string): Finding {
  const lacking = listed.filter(({ lacks }) => lacks !== '');
  const where = isWhole ? 'on every server' : `on the first ${listed.length} servers`;
  if (lacking.length === 0) {
    return ok(
      'Rights',
      `by its roles the bot has all that it needs ${where}; what single channels take away is not looked at`,
    );
  }
  const named = lacking.slice(0, NAMED).map(({ name, id, lacks }) => `"${name}" (${id}) lacks ${lacks}`);
  const more = lacking.length > NAMED ? `; ${lacking.length - NAMED} servers more` : '';
  const rest = isWhole ? '' : ` Only the first ${listed.length} servers were looked at.`;
  return mend(
    'Rights',
    `${named.join('; ')}${more}. Grant them to its role, under Server Settings, Roles, or invite the bot once more: ${invite}${rest}`,
  );
}
