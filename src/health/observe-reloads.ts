import type { ReloadReport } from '../reloader.ts';

export const RELOAD_OUTCOMES = ['changed', 'unchanged', 'failed'] as const;

export type ReloadOutcome = (typeof RELOAD_OUTCOMES)[number];

/** The same report; each time that the corpus is read again is counted. */
export function observeReloads(report: ReloadReport, count: (outcome: ReloadOutcome) => void): ReloadReport {
  return {
    reloaded(reload) {
      const { added, changed, removed } = reload;
      count(added + changed + removed > 0 ? 'changed' : 'unchanged');
      report.reloaded(reload);
    },
    failed(error, isAsked) {
      count('failed');
      report.failed(error, isAsked);
    },
  };
}
