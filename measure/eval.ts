/** Prints how good the answers are: over the questions of this project, and over the sets of a folder that is named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, UsageError } from '../src/fail.ts';
import { hasSets, type Material, readMaterial } from './material.ts';
import { checkWritable, readArguments } from './read-arguments.ts';
import { runTrials } from './refusal/run-trials.ts';
import { createReport, type Report } from './report.ts';
import { openSet, type RunSet, runOverAll } from './run-over-all.ts';
import { tabulateCalibration, tabulateCurve } from './tables/confidence.ts';
import { rateConversations } from './tables/conversations.ts';
import { listFaults, rateOutcomes } from './tables/outcomes.ts';
import { rateQuestions } from './tables/questions.ts';
import { rateRefusals } from './tables/refusals.ts';
import { rateSpans } from './tables/spans.ts';
import { rateNames, rateQuotes, rateTimes } from './tables/texts.ts';

const RESULTS = join('measure', 'results.txt');

await runProgram(async () => {
  const callerFolder = process.env.INIT_CWD?.trim() || process.cwd();
  const { folder, isSaved } = readArguments(process.argv.slice(2), callerFolder);
  const material = readMaterial(folder);
  if (isSaved && !hasSets(material)) throw new UsageError(`--save: ${folder} holds no set of questions.`);
  if (isSaved) checkWritable(RESULTS);
  const report = createReport((line) => process.stdout.write(`${line}\n`));
  if (folder === null) report.aside('Larger sets: no folder was named. npm run eval -- FOLDER [--save]');
  await reportAll(report, material);
  if (isSaved) writeFileSync(RESULTS, `dateline ${readVersion()}\n${report.text()}`);
});

async function reportAll(report: Report, material: Material): Promise<void> {
  const sets = await runSets(material);
  report.table('Questions that have an answer: what is found for them, refused or not', rateQuestions(sets));
  report.table('Questions with and without an answer, over their own corpus', rateOutcomes(sets));
  for (const fault of listFaults(sets)) report.aside(fault);
  await reportConversations(report, sets, material);
  report.table('The exact part of an answer, asked of the article that holds it', await rateSpans(sets));
  report.table('Times, as they are read', rateTimes(material.times));
  report.table('Names, as they are read', rateNames(material.names));
  report.table('Quotes, as they are read', rateQuotes(material.quotes));
  const trials = await runTrials(sets);
  report.table('Telling the answerable from the unanswerable', rateRefusals(trials));
  report.table('A bar of confidence and nothing else, over all sets', tabulateCurve(trials));
  report.table('Confidence and being right, over all sets', tabulateCalibration(trials));
}

/** All are open before the first is asked. */
async function runSets({ sets }: Material): Promise<readonly RunSet[]> {
  const open = [];
  for (const set of sets) open.push(await openSet(set));
  const run: RunSet[] = [];
  for (const set of open) run.push(await runOverAll(set));
  return run;
}

async function reportConversations(
  report: Report,
  [own]: readonly RunSet[],
  { conversations }: Material,
): Promise<void> {
  if (own === undefined) return;
  const { rows, faults } = await rateConversations(own.archive, conversations);
  report.table('Questions that follow each other', rows);
  for (const fault of faults) report.aside(fault);
}

function readVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
