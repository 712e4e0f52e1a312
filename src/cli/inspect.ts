/** Shows how the articles of a corpus are read. */
import { parseArgs } from 'node:util';
import { CorpusError } from '../../index/errors.ts';
import type { ArticleProblem } from '../../index/types.ts';
import { readConfig } from '../config.ts';
import { runProgram, UsageError } from '../fail.ts';
import { toJsonLine } from '../json-line.ts';
import { openHere } from '../open-here.ts';
import { reportProblems } from '../report-problems.ts';
import { STATUS } from '../status.ts';
import { describeInspection, leftOutToJson, toJson } from './inspection.ts';
import { writeLine } from './write-line.ts';

const USAGE = 'usage: npm run --silent inspect -- [--corpus PATH] [--json] [--check] [ARTICLE-ID]';

await runProgram(async () => {
  const { corpus, json, check, id } = readArguments(process.argv.slice(2));
  const bot = await openHere({ config: readConfig(process.env, corpus) }).catch(async (error: unknown) => {
    if (json && error instanceof CorpusError) await printProblems(error.problems);
    throw error;
  });
  try {
    const { overview, articles, inspect } = bot.archive();
    reportProblems(overview.problems);
    const ids = id === undefined ? articles.map((article) => article.id) : [id];
    for (const one of ids) {
      const inspection = inspect(one);
      if (inspection === null) throw new UsageError(`No article has the id "${one}". ${USAGE}`);
      await writeLine(json ? toJsonLine(toJson(inspection)) : describeInspection(inspection));
    }
    if (json && id === undefined) await printProblems(overview.problems);
    if (check && overview.problems.length > 0) process.exitCode = STATUS.mend;
  } finally {
    await bot.end();
  }
});

async function printProblems(problems: readonly ArticleProblem[]): Promise<void> {
  for (const problem of problems) await writeLine(toJsonLine(leftOutToJson(problem)));
}

function readArguments(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { corpus: { type: 'string' }, json: { type: 'boolean' }, check: { type: 'boolean' } },
    });
    const [id, ...others] = positionals;
    if (others.length > 0) throw new Error('Only one article can be named.');
    return { corpus: values.corpus ?? null, json: values.json === true, check: values.check === true, id };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
