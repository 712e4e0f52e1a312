import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../commands/catalog.ts';
import { type Command, defineCommand } from '../../../../commands/command.ts';
import type { Archive } from '../../../../index/archive.ts';
import { SearchEngineError } from '../../../../index/errors.ts';
import { createFailures } from '../../../../src/health/failures.ts';
import { observeAnswers } from '../../../../src/health/observe-answers.ts';
import { createResponder, type Request } from '../../../../src/respond.ts';
import { openFiles } from '../../../support/archive.ts';
import { HARBOUR } from '../../../support/harbour.ts';

const COURT = 'When did Mira Holt stand before the court?';

let archive: Archive;
beforeAll(async () => {
  archive = await openFiles(HARBOUR);
});

/** A responder with a command that breaks, and one whose engine does not answer. */
function observe(extra: readonly Command[] = [failing('broken', new Error('x')), failing('down', engine())]) {
  const counted: string[] = [];
  const times: number[] = [];
  const failures = createFailures();
  const commands = [...CATALOG, ...extra];
  const responder = createResponder({
    archive: () => archive,
    commands,
    today: () => '2030-01-15',
    articleText: 'full',
    onFailure: failures.note,
  });
  const observed = observeAnswers(responder, commands, failures, (name, outcome, seconds) => {
    counted.push(`${name} ${outcome}`);
    times.push(seconds);
  });
  const ask = (command: string, options: Request['options'] = {}, more: Partial<Request> = {}) =>
    observed.respond({ command, options, page: 0, limit: 10, asOf: null, previous: null, ...more });
  return { counted, times, observed, ask };
}

function failing(name: string, error: Error): Command {
  const run = async () => {
    await null;
    throw error;
  };
  return defineCommand({ name, description: name, audience: 'public', options: {}, run });
}

function engine(): Error {
  return new SearchEngineError('It does not answer.');
}

describe('what is answered', () => {
  it.each<[string, string, Request['options'], Partial<Request>]>([
    ['ask answered', 'ask', { question: COURT }, {}],
    ['ask no-match', 'ask', { question: 'Who sold the zeppelin of Xanadu?' }, {}],
    ['ask asked-back', 'ask', {}, {}],
    ['ask asked-back', 'ask', { question: COURT, after: 'soonish' }, {}],
    ['help answered', 'help', {}, {}],
    ['corpus answered', 'corpus', {}, {}],
    ['article answered', 'article', {}, {}],
    ['gaps forbidden', 'gaps', {}, {}],
    ['gaps answered', 'gaps', {}, { isOperator: true }],
    ['reload answered', 'reload', {}, { isOperator: true }],
    ['unknown unknown', '__proto__', {}, {}],
    ['unknown unknown', `${COURT}"} 1`, {}, {}],
    ['page answered', 'corpus', {}, { page: 1 }],
    ['broken failed', 'broken', {}, {}],
    ['down failed', 'down', {}, {}],
  ])('counts once, as %s: /%s %j', async (expected, command, options, more) => {
    const { counted, times, ask } = observe();
    await ask(command, options, more);
    expect(counted).toEqual([expected]);
    expect(times[0]).toBeGreaterThanOrEqual(0);
  });

  it('is the same as without', async () => {
    const { observed, ask } = observe();
    const reply = await ask('ask', { question: COURT });
    expect(reply.findings?.outcome).toBe('answered');
    const [first] = reply.findings?.answers ?? [];
    const article = first?.citation.articleId ?? expect.fail();
    const span = first?.passage.span ?? expect.fail();
    expect((await observed.context(article, span)).heading).toEqual(['Context']);
  });

  it('counts the buttons of an answer, also where their article is gone', async () => {
    const { observed, counted } = observe();
    const id = archive.articles[0]?.id ?? '';
    await observed.context(id, { start: 0, end: 10 });
    await observed.context('gone.md', { start: 0, end: 10 });
    await observed.reasons('gone.md', { start: 0, end: 10 });
    expect(counted).toEqual(['context answered', 'context no-match', 'reasons no-match']);
  });

  it('is told apart where many ask at the same time', async () => {
    const { counted, ask } = observe();
    await Promise.all([ask('ask', { question: COURT }), ask('broken'), ask('help'), ask('down')]);
    expect(counted.toSorted()).toEqual(['ask answered', 'broken failed', 'down failed', 'help answered']);
  });
});
