/** Answers one question, or one a line with `--batch`, and ends. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bot } from '../bot.ts';
import { readDay } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { runProgram, UsageError } from '../fail.ts';
import { toJsonLine } from '../json-line.ts';
import { openHere } from '../open-here.ts';
import { parseRequest } from '../parse-request.ts';
import { DEFAULT_LIMIT, readLimit } from '../read-limit.ts';
import { renderText } from '../render-text.ts';
import { reportProblems } from '../report-problems.ts';
import { answerBatch } from './batch.ts';
import { toResult } from './result.ts';
import { writeLine } from './write-line.ts';

const USAGE = `usage: npm run --silent ask -- [--corpus PATH] [--json] [--as-of YYYY-MM-DD] [--limit N] "QUESTION"
       npm run --silent ask -- [--corpus PATH] --batch QUESTIONS.jsonl`;
const DEFAULT_COLUMNS = 80;

await runProgram(async () => {
  const asked = readArguments(process.argv.slice(2));
  const config = readConfig(process.env, asked.corpus);
  const bot = await openHere({ config });
  try {
    reportProblems(bot.archive().overview.problems);
    await (asked.batch === undefined ? answerOne(asked, bot, config) : answerAll(asked.batch, bot, config));
  } finally {
    await bot.end();
  }
});

async function answerOne(
  { question, json, asOf, limit }: Asked,
  { commands, responder }: Bot,
  config: Config,
): Promise<void> {
  const startedAt = performance.now();
  const request = { ...parseRequest(question, commands), page: 0, limit, asOf, previous: null };
  const reply = await responder.respond(request);
  const ms = performance.now() - startedAt;
  const style = {
    width: process.stdout.columns ?? DEFAULT_COLUMNS,
    colour: config.colour && process.stdout.isTTY === true,
  };
  await writeLine(json ? toJsonLine(toResult(null, question, reply, ms)) : renderText(reply, style));
}

function answerAll(file: string, bot: Bot, { callerFolder }: Config): Promise<void> {
  return answerBatch(file === '-' ? file : resolve(callerFolder, file), bot);
}

type Asked = ReturnType<typeof readArguments>;

function readArguments(words: readonly string[]) {
  const { values, positionals } = parse(words);
  const { corpus = null, batch, json = false, 'as-of': day, limit: given } = values;
  const asOf = day === undefined ? null : readDay(day);
  if (day !== undefined && asOf === null)
    throw new UsageError(`--as-of is "${day}", which is no day. Write it as 2023-06-24.`);
  const limit = given === undefined ? DEFAULT_LIMIT : readLimit(given);
  if (limit === null)
    throw new UsageError(`--limit is "${given}", which is no whole number. Write 1 to 100.`);
  if ((batch === undefined) === (positionals.length === 0)) throw new UsageError(USAGE);
  return { corpus, batch, json, question: positionals.join(' '), asOf, limit };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        batch: { type: 'string' },
        json: { type: 'boolean' },
        'as-of': { type: 'string' },
        limit: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
