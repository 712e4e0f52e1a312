import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { type Command, defineCommand, type Invocation, type Reply } from '../../../commands/command.ts';
import { QuestionError, SearchEngineError } from '../../../index/errors.ts';
import { type GapLog, openGapLog } from '../../../src/gaps/gap-log.ts';
import { createResponder, type Request, type ResponderOptions } from '../../../src/respond.ts';
import { openFiles, quotationsOf, sentencesOf } from '../../support/archive.ts';
import { folderForTest } from '../../support/folders.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { emptyReply } from './hand-built.ts';

const archive = await openFiles(HARBOUR);

/** A responder with the whole catalogue and one command more, which keeps what it was given. */
function create(extra: Partial<ResponderOptions> = {}) {
  const failures: (readonly [reference: string, error: unknown])[] = [];
  const given: Invocation[] = [];
  const echo = defineCommand({
    name: 'echo',
    description: 'Keeps what it is given',
    audience: 'public',
    options: { first: { description: 'first', required: true }, second: { description: 'second' } },
    async run(invocation) {
      given.push(invocation);
      return emptyReply;
    },
  });
  const responder = createResponder({
    archive: () => archive,
    commands: [...CATALOG, echo],
    today: () => '2030-01-15',
    articleText: 'full',
    onFailure: (reference, error) => failures.push([reference, error]),
    ...extra,
  });
  return { responder, failures, given };
}

function failing(error: unknown): Command {
  return defineCommand({
    name: 'fail',
    description: 'Fails',
    audience: 'public',
    options: {},
    run: () => Promise.reject(error),
  });
}

function request(command: string, options: Request['options'] = {}): Request {
  return { command, options, page: 0, limit: 10, asOf: null, previous: null };
}

describe('respond', () => {
  it('runs the command that is named', async () => {
    const { responder, failures } = create();
    const reply = await responder.respond(request('who', { name: 'Piet Aalders' }));
    expect(reply.heading).toEqual(['Who', 'Piet Aalders']);
    expect(quotationsOf(reply)).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  it('reads again for operators alone', async () => {
    let times = 0;
    const reload = async () => {
      times += 1;
      return { added: 1, changed: 0, removed: 0, problems: [] };
    };
    const { responder } = create({ reload });
    const said = async (isOperator: boolean) =>
      sentencesOf(await responder.respond({ ...request('reload'), isOperator }));
    expect((await said(false))[0]).toMatch(/^\/reload is for whoever runs this bot/);
    expect(times).toBe(0);
    expect(await said(true)).toEqual(['Read again. 1 article added.']);
  });

  it.each([
    ['dance', 'There is no command /dance. /help lists them all.'],
    ['', 'There is no command /. /help lists them all.'],
    ['constructor', 'There is no command /constructor. /help lists them all.'],
    ['WHO', 'There is no command /WHO. /help lists them all.'],
    ['x'.repeat(500), `There is no command /${'x'.repeat(40)}. /help lists them all.`],
  ])('says that there is no command %s', async (name, sentence) => {
    const { responder, failures } = create();
    const reply = await responder.respond(request(name));
    expect(sentencesOf(reply)).toEqual([sentence]);
    expect(reply).toMatchObject({ audience: 'private', findings: null, pages: null });
    expect(failures).toEqual([]);
  });

  it.each([
    ['left out', {}],
    ['empty', { name: '' }],
    ['blank', { name: ' \t\n' }],
    ['given under another name', { subject: 'Mira Holt' }],
  ])('says what is wanted where a required option is %s', async (_rule, options) => {
    const reply = await create().responder.respond(request('who', options as Request['options']));
    expect(sentencesOf(reply)).toEqual([
      'That has no word I can look up. Try a name, a place or a thing, such as /who Mira Holt.',
    ]);
  });

  it.each([
    ['said', '/said Mira Holt'],
    ['compare', '/compare Mira Holt'],
    ['ask', '/who Mira Holt'],
  ])('gives an example of /%s that the archive can answer', async (command, example) => {
    const [sentence] = sentencesOf(await create().responder.respond(request(command)));
    expect(sentence).toBe(
      `That has no word I can look up. Try a name, a place or a thing, such as ${example}.`,
    );
  });

  it('gives no example from an archive without names', async () => {
    const nameless = await openFiles({ 'a.md': 'it rained all day.\n' });
    const { responder } = create({ archive: () => nameless });
    const [sentence] = sentencesOf(await responder.respond(request('said')));
    expect(sentence).toBe('That has no word I can look up. Try a name, a place or a thing.');
  });

  it('hands over the options of the command alone, trimmed, without blank ones', async () => {
    const { responder, given } = create();
    await responder.respond(request('echo', { first: ' one ', second: '  ', third: '3', toString: 'x' }));
    expect(given[0]?.options).toEqual({ first: 'one' });
  });

  it('hands over page, limit, the question before and what may be shown of an article', async () => {
    const { responder, given } = create({ articleText: 'excerpts' });
    const { findings } = await responder.respond(request('who', { name: 'Mira Holt' }));
    const previous = findings?.question ?? null;
    await responder.respond({ ...request('echo', { first: 'x' }), page: 2, limit: 7, previous });
    expect(given[0]).toMatchObject({ page: 2, limit: 7, previous, articleText: 'excerpts', archive });
  });

  it.each([
    ['the day of this machine', null, '2030-01-15'],
    ['the day on which the question counts as asked', '2020-02-02', '2020-02-02'],
  ])('counts from %s', async (_rule, asOf, today) => {
    const { responder, given } = create();
    await responder.respond({ ...request('echo', { first: 'x' }), asOf });
    expect(given[0]).toMatchObject({ today, asOf });
  });

  it('asks for the archive at each request', async () => {
    let current = archive;
    const { responder } = create({ archive: () => current });
    const corpusRows = async () => JSON.stringify((await responder.respond(request('corpus'))).blocks);
    const before = await corpusRows();
    current = await openFiles({ 'one.txt': 'The quay was empty.\n' });
    expect(await corpusRows()).not.toBe(before);
  });
});

describe('a command for operators', () => {
  const secret = { ...failing(new Error('It ran.')), name: 'secret', isForOperators: true };

  it.each([
    ['who is none', { isOperator: false }],
    ['of whom nothing is known', {}],
  ])('is not run for somebody %s', async (_rule, asker) => {
    const { responder, failures } = create({ commands: [secret] });
    const reply = await responder.respond({ ...request('secret'), ...asker });
    expect(reply.audience).toBe('private');
    expect(sentencesOf(reply)).toEqual([
      '/secret is for whoever runs this bot, and only where nobody else reads the answer: in the terminal of npm start, or on Discord as a slash command. OPERATOR_IDS in .env names who may use it there.',
    ]);
    expect(failures).toEqual([]);
  });

  it('is run for an operator', async () => {
    const { responder, failures } = create({ commands: [secret] });
    await responder.respond({ ...request('secret'), isOperator: true });
    expect(failures).toHaveLength(1);
  });
});

describe('a question without an answer', () => {
  const ZELDA = request('who', { name: 'Zelda' });

  /** What is counted of these requests. */
  async function count(...requests: readonly Request[]): Promise<readonly string[]> {
    const noted: string[] = [];
    const log: GapLog = {
      note: ({ question }) => void noted.push(question),
      list: async () => [],
      clear: async () => {},
      close: async () => {},
    };
    const { responder } = create({ gaps: log });
    for (const one of requests) await responder.respond(one);
    return noted;
  }

  it('is counted each time that it is asked where others can read it', async () => {
    const open = { ...ZELDA, mayBeCounted: true };
    expect(await count(open, open)).toEqual(['Who · Zelda', 'Who · Zelda']);
  });

  it('is counted where it shows later that others can read it, and not where that fails', async () => {
    const failed = Promise.reject(new Error('It was not sent.'));
    const ways = [Promise.resolve(true), Promise.resolve(false), failed];
    const noted = await count(...ways.map((mayBeCounted) => ({ ...ZELDA, mayBeCounted })));
    await Promise.resolve();
    expect(noted).toEqual(['Who · Zelda']);
  });

  it('is kept without what leads to a person, in the file itself', async () => {
    const folder = folderForTest({});
    const gaps = await openGapLog({ folder, onTrouble: (problem) => expect.fail(problem) });
    const { responder } = create({ gaps });
    for (const question of [
      'Who is zora@post.example?',
      'Who is zora @ post.example?',
      'Who called 0170 5551234 in Xanadu?',
      'What did @zora.post write?',
      'Who opened discord.gg/zora or t.me/zora?',
      'Who is Xerxes? Where is zora@post.example?',
      'Who is Mira Holt? Who is Xenia?',
    ])
      await responder.respond({ ...request('ask', { question }), mayBeCounted: true });
    await gaps.close();
    const kept = readFileSync(path.join(folder, 'gaps.jsonl'), 'utf8');
    expect(kept).not.toMatch(/zora|post|example|0170|555|gg|t\.me/i);
    expect(kept).toMatch(/"word":"Xanadu"/);
    expect(kept).toMatch(/"question":"Who is Xerxes\?","count":1/);
    expect(kept).toMatch(/"question":"Who is Xenia\?","count":1/);
  });

  it('is not counted where that is not said', async () => {
    expect(await count(ZELDA, { ...ZELDA, mayBeCounted: false })).toEqual([]);
  });

  it('is not counted again on another page', async () => {
    expect(await count({ ...ZELDA, mayBeCounted: true, page: 1 })).toEqual([]);
  });

  it.each([
    ['an answer', request('who', { name: 'Mira Holt' })],
    ['help', request('help')],
    ['a list', request('corpus')],
    ['a mistake', request('who', { name: '!?' })],
    ['a command that is not there', request('dance')],
    ['what is looked up for the asker alone', request('check', { text: 'Did Zelda sail to Xanadu?' })],
  ])('is not %s', async (_rule, asked) => {
    expect(await count({ ...asked, mayBeCounted: true, isOperator: true })).toEqual([]);
  });
});

describe('an error', () => {
  it('of the asker is said in its own words, and nobody else is told', async () => {
    const { responder, failures } = create({ commands: [failing(new QuestionError('That is no day.'))] });
    const reply = await responder.respond(request('fail'));
    expect(sentencesOf(reply)).toEqual(['That is no day.']);
    expect(reply.audience).toBe('private');
    expect(failures).toEqual([]);
  });

  it('offers the ways in which a question may be meant', async () => {
    const choices = [{ name: 'Ada Bell', question: 'when did Ada Bell resign?' }];
    const error = new QuestionError('Whom do you mean by “she”?', choices);
    const { responder } = create({ commands: [failing(error)] });
    const { blocks } = await responder.respond(request('fail'));
    expect(blocks).toEqual([
      { type: 'notice', text: 'Whom do you mean by “she”?' },
      {
        type: 'suggestions',
        text: 'It may be',
        choices: [{ label: 'Ada Bell', request: '/ask when did Ada Bell resign?' }],
      },
    ]);
  });

  it.each([
    ['who', { name: '!?' }, /^That has no word I can look up\./],
    ['ask', { question: 'x '.repeat(5_000) }, /^That is 9,999 characters; a question may have 2,000\.$/],
    ['when', { subject: 'ferry', after: 'soon' }, /^"after" is "soon", which I can't read\./],
  ])('of an asker reads like a sentence: /%s', async (command, options, sentence) => {
    const { responder, failures } = create();
    const reply = await responder.respond(request(command, options as Request['options']));
    expect(sentencesOf(reply)).toEqual([expect.stringMatching(sentence)]);
    expect(failures).toEqual([]);
  });

  it('of the search engine asks to try again, and the operator is told why', async () => {
    const error = new SearchEngineError('connection refused at 10.0.0.7');
    const { responder, failures } = create({ commands: [failing(error)] });
    const reply = await responder.respond(request('fail'));
    expect(sentencesOf(reply)).toEqual(['The index does not answer just now. Try again in a minute.']);
    expect(failures).toEqual([[expect.any(String), error]]);
  });

  it.each([
    ['an error', new TypeError('secret is not a function')],
    ['a text', 'secret'],
    ['nothing', undefined],
  ])('of the program is found in the log by the reference that the asker has: %s', async (_rule, error) => {
    const { responder, failures } = create({ commands: [failing(error)] });
    const reply = await responder.respond(request('fail'));
    const [[reference, reported] = ['', null]] = failures;
    expect(reference).toMatch(/^[0-9A-Z]{4}$/);
    expect(reported).toBe(error);
    expect(sentencesOf(reply)).toEqual([
      `Something went wrong on my side. The operator finds it in the log under ${reference}.`,
    ]);
    expect(JSON.stringify(reply)).not.toContain('secret');
  });

  it('that a command throws at once is a reply as well', async () => {
    const broken = defineCommand({
      name: 'broken',
      description: 'Fails at once',
      audience: 'public',
      options: {},
      run(): Promise<Reply> {
        throw new Error('at once');
      },
    });
    const { responder, failures } = create({ commands: [broken] });
    expect(sentencesOf(await responder.respond(request('broken')))[0]).toMatch(/^Something went wrong/);
    expect(failures).toHaveLength(1);
  });

  it('of the archive itself is a reply as well', async () => {
    const lost = () => {
      throw new Error('no archive');
    };
    const { responder, failures } = create({ archive: lost });
    const replies = [
      await responder.respond(request('corpus')),
      await responder.context('aground.md', { start: 0, end: 4 }),
    ];
    for (const reply of replies) expect(sentencesOf(reply)[0]).toMatch(/^Something went wrong/);
    expect(new Set(failures.map(([reference]) => reference)).size).toBe(2);
  });
});

describe('reasons', () => {
  it('say so where the article is gone', async () => {
    const reply = await create().responder.reasons('gone.md', { start: 0, end: 9 });
    expect(reply.blocks).toEqual([
      { type: 'notice', text: 'That article has changed since. Ask again for the present text.' },
    ]);
  });
});

describe('context', () => {
  it('shows the sentences around a quotation', async () => {
    const reply = await create().responder.context('portrait.txt', { start: 0, end: 9 });
    expect(quotationsOf(reply)[0]?.text).toContain('She learnt to sail');
  });

  it('says where the article has changed', async () => {
    const reply = await create().responder.context('gone.md', { start: 0, end: 9 });
    expect(sentencesOf(reply)).toEqual(['That article has changed since. Ask again for the present text.']);
  });
});
