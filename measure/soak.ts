/** Entry of `npm run soak`: a bot that is asked for minutes while everything goes wrong, and what came of it. */
import { runProgram } from '../src/fail.ts';
import { ExitError, STATUS } from '../src/status.ts';
import { writeReport, writeStatus } from './soak/report.ts';
import { runSoak } from './soak/soak.ts';
import { readSoakArguments } from './soak/soak-arguments.ts';
import { listShortfalls, longestGrowth, NOT_JUDGED } from './soak/verdict.ts';

const TELL_EVERY_MS = 10_000;

await runProgram(async () => {
  const given = readSoakArguments(process.argv.slice(2));
  process.stdout.write(`seed ${given.seed}\n`);
  let toldAt = 0;
  const state = await runSoak(given, (soFar, partDone) => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    process.stdout.write(`${writeStatus(soFar, partDone)}\n`);
  });
  process.stdout.write(`\n${writeReport(given, state)}\n`);
  const shortfalls = listShortfalls(given, state);
  if (shortfalls.length > 0) throw new ExitError(`\nFell short:\n${shortfalls.join('\n')}`, STATUS.mend);
  const isJudged = longestGrowth(state.keeper.lives) !== null;
  process.stdout.write(isJudged ? '\nNothing fell short.\n' : `\nNothing else fell short. ${NOT_JUDGED}\n`);
});
