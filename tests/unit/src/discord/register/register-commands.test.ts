import { createServer, type IncomingMessage, type Server } from 'node:http';
import {
  type APIApplicationCommand,
  type RESTPostAPIApplicationCommandsJSONBody as CommandBody,
  DiscordAPIError,
  REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as SlashBody,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../../commands/catalog.ts';
import { commandBodies } from '../../../../../src/discord/register/command-bodies.ts';
import {
  isSameRegistration,
  registerCommands,
} from '../../../../../src/discord/register/register-commands.ts';

const when: SlashBody = {
  type: 1,
  name: 'when',
  name_localizations: { de: 'wann', fr: 'quand' },
  description: 'On which day it happened',
  description_localizations: { de: 'An welchem Tag es geschah' },
  options: [
    {
      type: 3,
      name: 'subject',
      name_localizations: { de: 'thema' },
      description: 'A name or an event',
      required: true,
      autocomplete: true,
      min_length: 1,
      max_length: 2000,
    },
    { type: 3, name: 'source', description: 'Only from this source', required: false, max_length: 100 },
    { type: 5, name: 'private', description: 'Show the answer to me alone' },
  ],
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};
const help: SlashBody = { type: 1, name: 'help', description: 'What can be asked', contexts: [0, 1, 2] };
const check: CommandBody = {
  type: 3,
  name: 'Check the archive',
  name_localizations: { de: 'Im Archiv nachsehen' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};
const wanted = [when, help, check];
const [subject, source, hidden] = when.options ?? [];
if (!subject || !source || !hidden) throw new Error('An option is missing.');

describe('isSameRegistration', () => {
  it('holds for the whole catalogue as Discord gives it back', () => {
    const bodies = commandBodies(CATALOG);
    expect(isSameRegistration(bodies.map(store), bodies)).toBe(true);
  });

  it.each<[string, readonly APIApplicationCommand[]]>([
    ['with the keys that Discord adds', wanted.map(store)],
    ['with the commands in another order', wanted.map(store).reverse()],
    [
      'with contexts and kinds of install in another order',
      withWhen({ contexts: [2, 0, 1], integration_types: [1, 0] }),
    ],
    [
      'with what is null or false for what is absent',
      withHelp({ options: [], description_localizations: {}, nsfw: false, integration_types: null }),
    ],
    ['with a locale that is null', withWhen({ name_localizations: { de: 'wann', fr: 'quand', pl: null } })],
    ['with a key that nobody knows yet', withWhen({ novelty: 1 })],
    ['with a key of an option that nobody knows yet', withSubject({ novelty: 1 })],
  ])('holds %s', (_name, registered) => {
    expect(isSameRegistration(registered, wanted)).toBe(true);
  });

  it.each<[string, readonly APIApplicationCommand[]]>([
    ['nothing is registered', []],
    ['a command is missing', [store(when), store(check)]],
    ['there is one command more', [...wanted.map(store), store({ ...help, name: 'old' })]],
    ['a name differs', withHelp({ name: 'aid' })],
    ['a type differs', [store(when), store(help), change(check, { type: 2 })]],
    ['a description differs', withWhen({ description: 'The day' })],
    ['a localised name differs', withWhen({ name_localizations: { de: 'wenn', fr: 'quand' } })],
    ['a localised name is missing', withWhen({ name_localizations: { de: 'wann' } })],
    [
      'there is one localised name more',
      withWhen({ name_localizations: { de: 'wann', fr: 'quand', pl: 'kiedy' } }),
    ],
    ['the localised names are missing', withWhen({ name_localizations: null })],
    ['a localised description differs', withWhen({ description_localizations: { de: 'Der Tag' } })],
    ['a context is missing', withWhen({ contexts: [0, 1] })],
    ['the contexts are missing', withWhen({ contexts: null })],
    ['a kind of install is missing', withWhen({ integration_types: [0] })],
    ['it is for some members only', withWhen({ default_member_permissions: '0' })],
    ['it is for adults only', withWhen({ nsfw: true })],
    ['options stand in another order', withWhen({ options: [subject, hidden, source] })],
    ['an option is missing', withWhen({ options: [subject, source] })],
    ['the options are missing', withWhen({ options: [] })],
    ['an option is described otherwise', withSubject({ description: 'Anything' })],
    ['an option is localised otherwise', withSubject({ name_localizations: { de: 'sache' } })],
    ['an option may be left out', withSubject({ required: false })],
    ['an option is completed no more', withSubject({ autocomplete: undefined })],
    ['an option takes less text', withSubject({ max_length: 100 })],
    ['an option takes any length', withSubject({ min_length: undefined })],
    ['an option is of another type', withSubject({ type: 4 })],
    [
      'a message command is localised otherwise',
      [store(when), store(help), change(check, { name_localizations: { de: 'Nachsehen' } })],
    ],
  ])('does not hold where %s', (_name, registered) => {
    expect(isSameRegistration(registered, wanted)).toBe(false);
  });

  it('asks no contexts of the commands of one server, which have none', () => {
    const ofServer = { guild_id: '7', contexts: null, integration_types: [0] };
    const kept = wanted.map((body) => change(body, ofServer));
    expect(isSameRegistration(kept, wanted)).toBe(true);
    const changed = change(when, { ...ofServer, description: 'The day' });
    expect(isSameRegistration([changed, ...kept.slice(1)], wanted)).toBe(false);
  });

  it('changes neither side', () => {
    const registered = wanted.map((body) => change(body, { contexts: [2, 1, 0] }));
    const before = structuredClone({ registered, wanted });
    isSameRegistration(registered, wanted);
    expect({ registered, wanted }).toEqual(before);
  });
});

describe('registerCommands', () => {
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  it('writes all commands of all types at once where something differs', async () => {
    const discord = await openDiscord([store(when)]);
    expect(await registerCommands(discord.rest, '42', null, wanted)).toBe('registered');
    expect(discord.requests).toEqual([
      { line: 'GET /api/v10/applications/42/commands?with_localizations=true', body: null },
      { line: 'PUT /api/v10/applications/42/commands', body: wanted },
    ]);
  });

  it('writes once, however often the bot starts', async () => {
    const discord = await openDiscord([]);
    await registerCommands(discord.rest, '42', null, wanted);
    expect(await registerCommands(discord.rest, '42', null, wanted)).toBe('unchanged');
    expect(discord.requests.filter(({ line }) => line.startsWith('PUT'))).toHaveLength(1);
  });

  it('keeps to one server where one is named', async () => {
    const discord = await openDiscord([]);
    await registerCommands(discord.rest, '42', '7', wanted);
    expect(discord.requests.map(({ line }) => line)).toEqual([
      'GET /api/v10/applications/42/guilds/7/commands?with_localizations=true',
      'PUT /api/v10/applications/42/guilds/7/commands',
    ]);
  });

  it.each(['GET', 'PUT'])('hands on the error of a %s that is refused', async (method) => {
    const discord = await openDiscord([], method);
    const registering = registerCommands(discord.rest, '42', null, wanted);
    await expect(registering).rejects.toBeInstanceOf(DiscordAPIError);
    await expect(registering).rejects.toMatchObject({ status: 403, code: 50001, method });
  });

  /** A server that keeps commands as Discord does; `refused` is the method that it forbids. */
  async function openDiscord(registered: readonly APIApplicationCommand[], refused: string | null = null) {
    let kept = registered;
    const requests: { line: string; body: unknown }[] = [];
    const server = createServer(async (request, response) => {
      const body = await readBody(request);
      requests.push({ line: `${request.method} ${request.url}`, body });
      if (request.method === 'PUT' && body !== null) kept = body.map(store);
      response.writeHead(request.method === refused ? 403 : 200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(request.method === refused ? { code: 50001, message: 'Missing Access' } : kept),
      );
    });
    const port = await listen(server);
    const rest = new REST({ api: `http://127.0.0.1:${port}/api`, retries: 0 }).setToken('token');
    closers.push(() => {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
      server.closeAllConnections();
      server.close();
    });
    return { rest, requests };
  }
});

/** A command as Discord gives it back. */
function store(body: CommandBody): APIApplicationCommand {
  const options =
    'options' in body
      ? body.options?.map(({ required, ...option }) => ({ ...option, ...(required ? { required } : {}) }))
      : undefined;
  return {
    id: '1',
    application_id: '42',
    version: '3',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    description: '',
    name_localizations: null,
    description_localizations: null,
    ...body,
    ...(options ? { options } : {}),
  } as APIApplicationCommand;
}

function change(body: CommandBody, changes: object): APIApplicationCommand {
  return { ...store(body), ...changes };
}

function withWhen(changes: object): readonly APIApplicationCommand[] {
  return [change(when, changes), store(help), store(check)];
}

function withHelp(changes: object): readonly APIApplicationCommand[] {
  return [store(when), change(help, changes), store(check)];
}

function withSubject(changes: object): readonly APIApplicationCommand[] {
  return withWhen({ options: [{ ...subject, ...changes }, source, hidden] });
}

async function readBody(request: IncomingMessage): Promise<CommandBody[] | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString());
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
