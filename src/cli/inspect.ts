/** Shows how the articles of a corpus are read. */
import { parseArgs } from 'node:util';
import { inspectCorpus } from '../../index/archive.ts';
import { CorpusError } from '../../index/errors.ts';
import type { ArticleProblem, Inspection } from '../../index/types.ts';
import { reportProblems } from '../bot.ts';
import { readConfig } from '../config.ts';
import { runProgram, STATUS, UsageError } from '../fail.ts';
import { describeInspection, leftOutToJson, toJson } from './inspection.ts';

const USAGE = 'usage: npm run --silent inspect -- [--corpus PATH] [--json] [--check] [ARTICLE-ID]';

await runProgram(async () => {
  const { corpus, json, check, id } = readArguments(process.argv.slice(2));
  const { inspections, problems } = await inspectCorpus(corpus ?? readConfig().corpusPath).catch(
    (error: unknown) => {
      if (json && error instanceof CorpusError) printProblems(error.problems);
      throw error;
    },
  );
  reportProblems(problems);
  let shown = 0;
  for (const inspection of inspections) {
    if (id !== undefined && inspection.article.id !== id) continue;
    print(inspection, json);
    shown++;
  }
  if (json && id === undefined) printProblems(problems);
  if (id !== undefined && shown === 0) throw new UsageError(`No article has the id "${id}". ${USAGE}`);
  if (check && problems.length > 0) process.exitCode = STATUS.mend;
});

function print(inspection: Inspection, json: boolean): void {
  process.stdout.write(`${json ? JSON.stringify(toJson(inspection)) : describeInspection(inspection)}\n`);
}

function printProblems(problems: readonly ArticleProblem[]): void {
  for (const problem of problems) process.stdout.write(`${JSON.stringify(leftOutToJson(problem))}\n`);
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
    return { corpus: values.corpus, json: values.json === true, check: values.check === true, id };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
