import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReload, reload } from '../../../commands/reload.ts';
import type { Reloaded } from '../../../index/archive.ts';
import { CorpusError } from '../../../index/errors.ts';
import { openFiles, rowsOf, run, sentencesOf } from '../../support/archive.ts';

const archive = await openFiles({ 'a.txt': 'The quay was empty.\n' });
const NOTHING: Reloaded = { added: 0, changed: 0, removed: 0, problems: [] };

afterEach(() => {
  vi.useRealTimers();
});

function answer(reloaded: () => Promise<Reloaded>) {
  return run(reload, archive, {}, { reload: reloaded });
}

describe('/reload', () => {
  it('is for operators, and for the asker alone', async () => {
    expect(reload.isForOperators).toBe(true);
    expect((await answer(async () => NOTHING)).audience).toBe('private');
    expect((await answer(async () => NOTHING)).heading).toEqual([]);
  });

  it('says what was picked up', async () => {
    const reply = await answer(async () => ({ ...NOTHING, added: 3, changed: 1 }));
    expect(sentencesOf(reply)).toEqual(['Read again. 3 articles added, 1 changed.']);
    expect(rowsOf(reply)).toEqual([]);
  });

  it('says that nothing has changed', async () => {
    expect(sentencesOf(await answer(async () => NOTHING))).toEqual(['Nothing has changed.']);
  });

  it('names what is left out, ten at most', async () => {
    const problems = Array.from({ length: 12 }, (_, at) => ({
      file: `${at}.md`,
      line: at === 0 ? null : at,
      reason: 'It has no text.',
    }));
    const reply = await answer(async () => ({ ...NOTHING, removed: 1, problems }));
    expect(sentencesOf(reply)).toEqual([
      'Read again. 1 article removed; 12 left out.',
      'and 2 more: /corpus lists all of them',
    ]);
    expect(rowsOf(reply)).toHaveLength(10);
    expect(rowsOf(reply).slice(0, 2)).toEqual([
      { term: '0.md', text: 'It has no text.' },
      { term: '1.md:1', text: 'It has no text.' },
    ]);
  });

  it('says why it failed, and that the articles from before go on answering', async () => {
    const problems = [{ file: 'a.md', line: null, reason: 'It is empty.' }];
    const reply = await answer(() => Promise.reject(new CorpusError('There is no corpus.', { problems })));
    expect(sentencesOf(reply)).toEqual([
      'The articles could not be read again. There is no corpus.',
      'Those from before go on answering.',
    ]);
    expect(rowsOf(reply)).toEqual([{ term: 'a.md', text: 'It is empty.' }]);
  });

  it('says so where it goes on for longer than can be waited', async () => {
    vi.useFakeTimers();
    const waiting = run(createReload(60_000), archive, {}, { reload: () => new Promise(() => {}) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sentencesOf(await waiting)[0]).toMatch(/^This takes long, and goes on in the background: /);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    await answer(async () => NOTHING);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says so where articles are not read again', async () => {
    expect(sentencesOf(await run(reload, archive))[0]).toMatch(/^The articles are not read again here\. /);
  });
});
