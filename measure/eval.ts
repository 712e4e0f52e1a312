/** Prints how good the answers are: over the questions of this project, and over the sets of a folder that is named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldConversation, readRecords } from './records.ts';
import { runTrials } from './refusal/run-trials.ts';
import { createReport } from './report.ts';
import { type RunSet, runOverAll } from './run-over-all.ts';
import { findSets, ownSet, seedSet } from './sets.ts';
import { tabulateCalibration, tabulateCurve } from './tables/confidence.ts';
import { rateConversations } from './tables/conversations.ts';
import { listFaults, ratePasses } from './tables/passes.ts';
import { rateQuestions } from './tables/questions.ts';
import { rateRefusals } from './tables/refusals.ts';
import { rateSpans } from './tables/spans.ts';
import { rateNames, rateQuotes, rateTimes } from './tables/texts.ts';

const RESULTS = join('measure', 'results.txt');

const words = process.argv.slice(2);
const isSaved = words.includes('--save');
const [folder] = words.filter((word) => !word.startsWith('--'));
const report = createReport((line) => process.stdout.write(`${line}\n`));

if (folder === undefined) report.aside('Larger sets: no folder was named. npm run eval -- FOLDER [--save]');
const sets = await runSets();
report.table('Questions that have an answer: what is found for them, refused or not', rateQuestions(sets));
report.table('Questions with and without an answer, over their own corpus', ratePasses(sets));
for (const fault of listFaults(sets)) report.aside(fault);
await reportConversations(sets);
report.table('The exact part of an answer, asked of the article that holds it', await rateSpans(sets));
reportTexts();
const trials = await runTrials(sets);
report.table('Telling the answerable from the unanswerable', rateRefusals(trials));
report.table('A bar of confidence and nothing else, over all sets', tabulateCurve(trials));
report.table('Confidence and being right, over all sets', tabulateCalibration(trials));
if (isSaved) writeFileSync(RESULTS, `dateline ${readVersion()}\n${report.text()}`);

async function runSets(): Promise<readonly RunSet[]> {
  const seeds = folder === undefined ? null : seedSet(folder);
  const found = [ownSet(), ...(seeds ? [seeds] : []), ...(folder === undefined ? [] : findSets(folder))];
  const run: RunSet[] = [];
  for (const set of found) run.push(await runOverAll(set));
  return run;
}

async function reportConversations([own]: readonly RunSet[]): Promise<void> {
  if (own === undefined) return;
  const conversations = readRecords<GoldConversation>(join('measure', 'conversations.jsonl'));
  const { rows, faults } = await rateConversations(own.archive, conversations);
  report.table('Questions that follow each other', rows);
  for (const fault of faults) report.aside(fault);
}

function reportTexts(): void {
  const both = (what: string) => [
    { name: 'our own', path: join('measure', `${what}.jsonl`) },
    ...(folder === undefined ? [] : [{ name: `${what}-dev`, path: join(folder, `${what}-dev.jsonl`) }]),
  ];
  report.table('Times, as they are read', rateTimes(both('times')));
  report.table('Names, as they are read', rateNames(both('names')));
  report.table('Quotes, as they are read', rateQuotes(both('quotes')));
}

function readVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
