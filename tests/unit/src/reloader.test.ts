import { describe, expect, it } from 'vitest';
import type { Archive, Reloaded } from '../../../index/archive.ts';
import { createReloader, type FinishedReload } from '../../../src/reloader.ts';
import { openFiles } from '../../support/archive.ts';

const BROUGHT: Reloaded = { added: 1, changed: 0, removed: 0, problems: [] };
const archive = await openFiles({ 'a.txt': 'The quay was empty.\n', 'b.txt': 'Fog.\n' });

interface Work {
  readonly resolve: (reloaded: Reloaded) => void;
  readonly reject: (error: unknown) => void;
}

/** A corpus that is read again when the test says so. */
function createLive(current: Archive = archive) {
  const works: Work[] = [];
  return {
    works,
    current: () => current,
    reload() {
      return new Promise<Reloaded>((resolve, reject) => {
        works.push({ resolve, reject });
      });
    },
  };
}

function createReport() {
  const finished: FinishedReload[] = [];
  const failures: (readonly [unknown, boolean])[] = [];
  return {
    finished,
    failures,
    reloaded: (reload: FinishedReload) => void finished.push(reload),
    failed: (error: unknown, isAsked: boolean) => void failures.push([error, isAsked]),
  };
}

describe('what reads the corpus again', () => {
  it('does it once for all who ask meanwhile, and tells of it once', async () => {
    const [live, report] = [createLive(), createReport()];
    const reload = createReloader(live, report, null);
    const both = Promise.all([reload('time'), reload('asked')]);
    expect(live.works).toHaveLength(1);
    live.works[0]?.resolve(BROUGHT);
    expect(await both).toEqual([BROUGHT, BROUGHT]);
    expect(report.finished).toEqual([{ ...BROUGHT, articles: 2, isAsked: true, ms: expect.any(Number) }]);
  });

  it('does it anew the next time, when nobody may have asked', async () => {
    const [live, report] = [createLive(), createReport()];
    const reload = createReloader(live, report, null);
    for (const [at, reason] of (['asked', 'time'] as const).entries()) {
      const waiting = reload(reason);
      live.works[at]?.resolve(BROUGHT);
      await waiting;
    }
    expect(report.finished.map(({ isAsked }) => isAsked)).toEqual([true, false]);
  });

  it('tells of a failure, and passes it on', async () => {
    const [live, report] = [createLive(), createReport()];
    const reload = createReloader(live, report, null);
    const waiting = reload('time');
    const failure = new Error('The disk is gone.');
    live.works[0]?.reject(failure);
    await expect(waiting).rejects.toBe(failure);
    expect(report.failures).toEqual([[failure, false]]);
    const again = reload('asked');
    live.works[1]?.resolve(BROUGHT);
    expect(await again).toEqual(BROUGHT);
  });

  it('gives up where the bot is stopped, and tells nothing more', async () => {
    const [live, report, stop] = [createLive(), createReport(), new AbortController()];
    const reload = createReloader(live, report, stop.signal);
    const waiting = reload('asked');
    stop.abort();
    await expect(waiting).rejects.toThrow('The bot is being stopped');
    live.works[0]?.resolve(BROUGHT);
    await expect(reload('asked')).rejects.toThrow('The bot is being stopped');
    expect(live.works).toHaveLength(1);
    expect(report.finished).toEqual([]);
  });
});
