import type { ArticleProblem } from '../index/types.ts';
import { toSafeLine } from './safe-text.ts';

/** Names what was left out on standard error, one line a problem: the file, the line in it, what and how to mend it. */
export function reportProblems(problems: readonly ArticleProblem[]): void {
  for (const { file, line, reason } of problems) {
    process.stderr.write(
      `left out: ${toSafeLine(line === null ? file : `${file}:${line}`)}: ${toSafeLine(reason)}\n`,
    );
  }
}
