import { describe, expect, it } from 'vitest';
import { listServers } from '../../../../src/discord/list-servers.ts';
import { REQUIRED_PERMISSIONS } from '../../../../src/discord/permissions.ts';
import { describeServers } from '../../../../src/doctor/check-servers.ts';

const INVITE = 'https://discord.com/invite';
const NAMELESS = { allowedGuilds: [], devGuildId: null };

type Guild = NonNullable<Awaited<ReturnType<Parameters<typeof listServers>[0]>>>[number];

describe('describeServers', () => {
  it('invites a bot that is on no server', async () => {
    expect(describeServers(await serversOf([]), NAMELESS, INVITE)).toEqual([
      { verdict: 'note', subject: 'Servers', words: `the bot is on none yet. Invite it: ${INVITE}` },
    ]);
  });

  it('says that all rights are there', async () => {
    expect(describeServers(await serversOf([guild(1)]), NAMELESS, INVITE)).toEqual([
      { verdict: 'ok', subject: 'Servers', words: 'the bot is on 1' },
      {
        verdict: 'ok',
        subject: 'Rights',
        words:
          'by its roles the bot has all that it needs on every server; what single channels take away is not looked at',
      },
    ]);
  });

  it('names ten servers that lack a right, and how many more there are', async () => {
    const poor = Array.from({ length: 12 }, (_, at) => guild(at + 1, REQUIRED_PERMISSIONS & ~32_768n));
    const rights = describeServers(await serversOf(poor), NAMELESS, INVITE).at(-1);
    expect(rights).toMatchObject({ verdict: 'mend', subject: 'Rights' });
    expect(rights?.words).toContain('"Server 10" (10) lacks Attach Files; 2 servers more. Grant them');
    expect(rights?.words).not.toContain('Server 11');
    expect(rights?.words).toContain(INVITE);
  });

  it('names the servers of either setting that the bot is not on, each once', async () => {
    const servers = await serversOf([guild(1)]);
    const both = describeServers(servers, { allowedGuilds: ['1', '2', '3'], devGuildId: '2' }, INVITE);
    expect(both[1]?.words).toContain('ALLOWED_GUILDS names servers that the bot is not on (2, 3).');
    expect(both).toHaveLength(3);
    const dev = describeServers(servers, { allowedGuilds: [], devGuildId: '2' }, INVITE);
    expect(dev[1]).toMatchObject({ verdict: 'mend' });
    expect(dev[1]?.words).toContain('DEV_GUILD_ID names a server that the bot is not on (2).');
  });
});

describe('listServers', () => {
  it('asks page by page, each from the last server of the one before', async () => {
    const asked: string[] = [];
    const all = Array.from({ length: 401 }, (_, at) => guild(at + 1));
    const { listed, isWhole } = await listServers(async (query) => {
      asked.push(String(query));
      return pageOf(all, query);
    });
    expect(asked).toEqual(['limit=200&after=0', 'limit=200&after=200', 'limit=200&after=400']);
    expect(listed).toHaveLength(401);
    expect(isWhole).toBe(true);
  });

  it('stops after fifteen pages, and then says of no later server that the bot is not on it', async () => {
    const all = Array.from({ length: 3_500 }, (_, at) => guild(2 * at + 1));
    const servers = await serversOf(all);
    expect(servers.isWhole).toBe(false);
    expect(servers.listed).toHaveLength(3_000);
    expect(servers.absent(['2', '5999', '6000', '9000'])).toEqual(['2']);
    expect(describeServers(servers, NAMELESS, INVITE)[0]?.words).toBe('the bot is on more than 3000');
    const rights = describeServers(servers, NAMELESS, INVITE).at(-1);
    expect(rights?.words).toContain('all that it needs on the first 3000 servers;');
  });

  it('takes no list for an empty one, and an administrator for one who may do all', async () => {
    expect((await listServers(async () => null)).listed).toEqual([]);
    const [administered] = (await serversOf([guild(1, 8n)])).listed;
    expect(administered?.lacks).toBe('');
  });
});

function serversOf(all: readonly Guild[]) {
  return listServers(async (query) => pageOf(all, query));
}

function pageOf(all: readonly Guild[], query: URLSearchParams): Guild[] {
  const after = BigInt(query.get('after') ?? 0);
  return all.filter(({ id }) => BigInt(id) > after).slice(0, Number(query.get('limit')));
}

function guild(id: number, permissions: bigint = REQUIRED_PERMISSIONS): Guild {
  return {
    id: String(id),
    name: `Server ${id}`,
    permissions: String(permissions),
    icon: null,
    banner: null,
    owner: false,
    features: [],
  };
}
