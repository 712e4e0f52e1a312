import { writeReloaded } from '../commands/reloaded.ts';
import { messageOf } from '../index/errors.ts';
import type { ArticleProblem } from '../index/types.ts';
import { createNewProblems } from './new-problems.ts';
import type { ReloadReport } from './reloader.ts';
import { writeProblem } from './report-problems.ts';
import { toSafeLine } from './safe-text.ts';

/** What happened to the articles since it was last told, for a terminal in which somebody may be typing. */
export interface ReloadNews extends ReloadReport {
  /** @param problems - what was left out at the start, and told then */
  opened(problems: readonly ArticleProblem[]): void;
  /** Lines that were not told yet, the oldest first; each is taken once. */
  take(): readonly string[];
}

export function createReloadNews(): ReloadNews {
  const pickNew = createNewProblems();
  let failure: string | null = null;
  let lines: readonly string[] = [];

  return {
    opened: (problems) => void pickNew(problems),

    reloaded(reload) {
      failure = null;
      const problems = pickNew(reload.problems);
      // Whoever asked for it reads all of this in the reply.
      if (reload.isAsked) return;
      const { added, changed, removed } = reload;
      const read = added + changed + removed > 0 ? [writeReloaded({ ...reload, problems: [] })] : [];
      lines = [...lines, ...problems.map(writeProblem), ...read];
    },

    failed(error, isAsked) {
      const reason = toSafeLine(messageOf(error));
      // It fails again at every look; only another reason is news.
      if (reason !== failure && !isAsked) {
        lines = [
          ...lines,
          `The articles could not be read again. ${reason} Those from before go on answering.`,
        ];
      }
      failure = reason;
    },

    take() {
      const taken = lines;
      lines = [];
      return taken;
    },
  };
}
