/** What the log says of the articles: how they are read, and read again. */
import { listExtent } from '../commands/extent.ts';
import type { Archive } from '../index/archive.ts';
import { CorpusError } from '../index/errors.ts';
import type { ArticleProblem } from '../index/types.ts';
import { describeFailure } from './describe-failure.ts';
import type { Log } from './log.ts';
import { createNewProblems } from './new-problems.ts';
import type { Pace } from './pace.ts';
import type { ReloadReport } from './reloader.ts';

export interface ArchiveLog extends ReloadReport {
  reading(pace: Pace): void;
  /** @param sentence - what became of what was kept on the disk */
  note(sentence: string): void;
  opened(overview: Archive['overview'], ms: number): void;
}

export function createArchiveLog(log: Log): ArchiveLog {
  const pickNew = createNewProblems();
  let failure: string | null = null;

  function skip(problems: readonly ArticleProblem[]): void {
    for (const { file, line, reason } of pickNew(problems)) {
      log.warn('article.skipped', { file, ...(line === null ? {} : { line }), reason });
    }
  }

  return {
    reading({ step, articles, part, perSecond, secondsLeft }) {
      log.info('archive.reading', {
        step,
        articles,
        percent: Math.floor(part * 100),
        ...(perSecond === null ? {} : { perSecond: Math.round(perSecond) }),
        ...(secondsLeft === null ? {} : { secondsLeft: Math.ceil(secondsLeft) }),
      });
    },

    note: (sentence) => log.warn('archive.note', { note: sentence }),

    opened(overview, ms) {
      skip(overview.problems);
      log.info('archive.opened', {
        articles: overview.articles,
        extent: listExtent(overview).join(', '),
        skipped: overview.problems.length,
        ms,
      });
    },

    reloaded({ added, changed, removed, articles, problems, ms }) {
      failure = null;
      skip(problems);
      if (added + changed + removed > 0) {
        log.info('archive.reloaded', { added, changed, removed, articles, ms });
      }
    },

    failed(error) {
      const problem = error instanceof CorpusError ? error.message : describeFailure(error);
      // It fails again at every look; only another reason is news.
      if (problem !== failure) log.warn('archive.kept', { problem });
      failure = problem;
    },
  };
}
