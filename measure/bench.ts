/** Prints how fast it is, beside other engines and by itself. Ratios are judged; absolute times are for reading only. */
import { join } from 'node:path';
import { runProgram } from '../src/fail.ts';
import { type BenchArguments, type Part, readBenchArguments } from './bench/bench-arguments.ts';
import { growthRows } from './bench/growth.ts';
import { type CorpusReport, measureCorpus } from './bench/measure-corpus.ts';
import { measureReload } from './bench/measure-reload.ts';
import { starterRows } from './bench/starter.ts';
import { tabulateCorpus, tabulateGrowth } from './bench/tabulate-corpus.ts';
import { inWorkplace, type Workplace } from './bench/workplace.ts';
import { benchDiscord } from './bench-discord.ts';
import { benchNames } from './bench-names.ts';
import { benchTimes } from './bench-times.ts';
import { type GoldQuestion, readRecords } from './records.ts';
import { printTable, type Row } from './table.ts';

await runProgram(async () => {
  const given = readBenchArguments(process.argv.slice(2));
  const questions = readRecords<GoldQuestion>(join('measure', 'questions.jsonl'));
  await inWorkplace(async (place) => {
    const parts: Readonly<Record<Part, () => Promise<void> | void>> = {
      starter: async () => print(await starterRows(questions, join(place.folder, 'starter'))),
      corpus: () => benchCorpora(place, given),
      reload: async () => print(await measureReload(place, given.seed, given.among)),
      texts() {
        for (const rows of [benchTimes, benchNames, growthRows]) print(rows());
      },
      discord: async () => print(await benchDiscord(questions.map(({ question }) => question))),
    };
    for (const part of given.parts) await parts[part]();
  });
});

async function benchCorpora(place: Workplace, { seed, sizes, clock }: BenchArguments): Promise<void> {
  const reports: CorpusReport[] = [];
  for (const [at, articles] of sizes.entries()) {
    reports.push(await measureCorpus(place, { seed, articles, hasOthers: at === 0, clock }));
    if (at === 0) print(reports.flatMap(tabulateCorpus));
  }
  print(tabulateGrowth(reports));
}

function print(rows: readonly Row[]): void {
  printTable(rows);
  process.stdout.write('\n');
}
