import { styleText } from 'node:util';
import { toSafeLine } from '../safe-text.ts';
import { STATUS } from '../status.ts';
import type { Finding } from './finding.ts';

const COLOURS = { ok: 'green', note: 'yellow', mend: 'red' } as const;

/** "mend  Token: Discord does not accept …": a single line, safe for a terminal. */
export function writeFinding({ verdict, subject, words }: Finding, colour: boolean): string {
  const column = verdict.padEnd(4);
  const marked = colour ? styleText(COLOURS[verdict], column, { validateStream: false }) : column;
  return `${marked}  ${subject}: ${toSafeLine(words)}\n`;
}

/** The last line: how much there is to mend. */
export function writeSum(findings: readonly Finding[]): string {
  const count = findings.filter(({ verdict }) => verdict === 'mend').length;
  if (count === 0) return 'Nothing to mend.\n';
  return count === 1 ? '1 thing to mend.\n' : `${count} things to mend.\n`;
}

/** What a script is told: to try again later only where nothing else is to be mended. */
export function statusOf(findings: readonly Finding[]): number {
  const wrong = findings.filter(({ verdict }) => verdict === 'mend');
  if (wrong.length === 0) return 0;
  return wrong.every(({ mayPass }) => mayPass) ? STATUS.tryAgain : STATUS.mend;
}
