/** Says before a start what would be in its way, and how to mend it. Nothing is changed, and the bot does not log in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './doctor/check-node.ts';
import { checkSettings } from './doctor/check-settings.ts';
import type { Finding } from './doctor/finding.ts';
import { runChecks } from './doctor/run-checks.ts';
import { statusOf, writeFinding, writeSum } from './doctor/write-finding.ts';
import { runProgram, UsageError } from './fail.ts';

await runProgram(async (hide) => {
  if (process.argv.length > 2) throw new UsageError('usage: npm run doctor');
  const { findings: ofSettings, config, isWrong } = checkSettings();
  const colour = process.stdout.isTTY && config?.colour === true;
  hide(config?.discord?.token() ?? '');
  const findings: Finding[] = [];
  const tell = (finding: Finding) => {
    findings.push(finding);
    process.stdout.write(writeFinding(finding, colour));
  };
  tell(checkNode(process.versions.node, readNeeded()));
  for (const finding of ofSettings) tell(finding);
  if (config !== null) for await (const finding of runChecks(config, isWrong)) tell(finding);
  process.stdout.write(writeSum(findings));
  process.exitCode = statusOf(findings);
});

/** The versions of Node that this program is made for. */
function readNeeded(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).engines.node;
}
