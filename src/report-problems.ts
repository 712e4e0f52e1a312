import type { ArticleProblem } from '../index/types.ts';
import { toSafeLine } from './safe-text.ts';

/** Names what was left out on standard error, one line a problem. */
export function reportProblems(problems: readonly ArticleProblem[]): void {
  for (const problem of problems) process.stderr.write(`${writeProblem(problem)}\n`);
}

/** The file, the line in it, what and how to mend it. */
export function writeProblem({ file, line, reason }: ArticleProblem): string {
  return `left out: ${toSafeLine(line === null ? file : `${file}:${line}`)}: ${toSafeLine(reason)}`;
}
