/** Shows how the articles of a corpus are read. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectCorpus } from '../../index/archive.ts';
import { CorpusError } from '../../index/errors.ts';
import type { ArticleProblem } from '../../index/types.ts';
import { readConfig } from '../config.ts';
import { runProgram, UsageError } from '../fail.ts';
import { toJsonLine } from '../json-line.ts';
import { reportProblems } from '../report-problems.ts';
import { STATUS } from '../status.ts';
import { describeInspection, leftOutToJson, toJson } from './inspection.ts';
import { writeLine } from './write-line.ts';

const USAGE = 'usage: npm run --silent inspect -- [--corpus PATH] [--json] [--check] [ARTICLE-ID]';

await runProgram(async () => {
  const { corpus, json, check, id } = readArguments(process.argv.slice(2));
  const { corpusPath, callerFolder } = readConfig();
  const path = corpus === undefined ? corpusPath : resolve(callerFolder, corpus);
  const { inspections, problems } = await inspectCorpus(path).catch(async (error: unknown) => {
    if (json && error instanceof CorpusError) await printProblems(error.problems);
    throw error;
  });
  reportProblems(problems);
  let shown = 0;
  for (const inspection of inspections) {
    if (id !== undefined && inspection.article.id !== id) continue;
    await writeLine(json ? toJsonLine(toJson(inspection)) : describeInspection(inspection));
    shown++;
  }
  if (json && id === undefined) await printProblems(problems);
  if (id !== undefined && shown === 0) throw new UsageError(`No article has the id "${id}". ${USAGE}`);
  if (check && problems.length > 0) process.exitCode = STATUS.mend;
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
    return { corpus: values.corpus, json: values.json === true, check: values.check === true, id };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
