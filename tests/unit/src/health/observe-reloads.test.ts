import { expect, it } from 'vitest';
import { observeReloads } from '../../../../src/health/observe-reloads.ts';
import type { FinishedReload } from '../../../../src/reloader.ts';

const RELOAD: FinishedReload = {
  added: 0,
  changed: 0,
  removed: 0,
  articles: 3,
  problems: [],
  ms: 1,
  isAsked: false,
};

it('counts what each reload came to, and passes it on', () => {
  const counted: string[] = [];
  const told: unknown[] = [];
  const report = observeReloads(
    { reloaded: (reload) => told.push(reload), failed: (error, isAsked) => told.push(error, isAsked) },
    (outcome) => counted.push(outcome),
  );
  const brought = { ...RELOAD, removed: 1 };
  report.reloaded(RELOAD);
  report.reloaded(brought);
  report.failed('gone', true);
  expect(counted).toEqual(['unchanged', 'changed', 'failed']);
  expect(told).toEqual([RELOAD, brought, 'gone', true]);
});
