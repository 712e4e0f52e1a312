import { createReadStream } from 'node:fs';
import type { Reply } from '../../commands/command.ts';
import { say } from '../../commands/say.ts';
import type { Bot } from '../bot.ts';
import { readDay } from '../clock.ts';
import { UsageError } from '../fail.ts';
import { toJsonLine } from '../json-line.ts';
import { parseRequest } from '../parse-request.ts';
import { createProgressBar } from '../progress.ts';
import { DEFAULT_LIMIT, readLimit } from '../read-limit.ts';
import type { Request } from '../respond.ts';
import { toResult } from './result.ts';
import { writeLine } from './write-line.ts';

const FILTERS = ['in', 'source', 'after', 'before'];

/**
 * Answers a file of questions, one JSON object a line, one after another; each answer is written as soon as it is
 * there. Every line in gets a line out, whatever is wrong with it.
 *
 * @param path - the file, or `-` for standard input
 * @throws UsageError where the file cannot be read
 */
export async function answerBatch(path: string, bot: Bot): Promise<void> {
  const bar = createProgressBar(process.stderr);
  let done = 0;
  for await (const line of readLines(path)) {
    await writeLine(toJsonLine(await answerLine(line, bot)));
    bar.show('answering', null, [(++done).toLocaleString('en')]);
  }
  bar.clear();
}

/** Cut at newlines only: a string of JSON may hold U+2028, which ends a line for the `node:readline` of some versions. */
async function* readLines(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin.setEncoding('utf8') : createReadStream(path, 'utf8');
  let rest = '';
  try {
    for await (const chunk of input as AsyncIterable<string>) {
      const lines = chunk.split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
  if (rest !== '') yield rest;
}

async function answerLine(line: string, bot: Bot) {
  const record = parseRecord(line);
  const question = typeof record?.question === 'string' ? record.question : '';
  const startedAt = performance.now();
  const reply =
    record === null ? say('That line is not a JSON object.') : await answerRecord(record, question, bot);
  return toResult(record?.id ?? null, question, reply, performance.now() - startedAt);
}

async function answerRecord(
  record: Record<string, unknown>,
  question: string,
  { commands, responder }: Bot,
): Promise<Reply> {
  const { asOf: day, limit: given } = record;
  const asOf = typeof day === 'string' ? readDay(day) : null;
  if (day !== undefined && day !== null && asOf === null)
    return say(`"asOf" is ${JSON.stringify(day)}, which is no day.`);
  const limit = readLimitOf(given);
  if (limit === null) return say(`"limit" is ${JSON.stringify(given)}, which is no whole number.`);
  if (typeof record.question !== 'string') return say('"question" is missing or not a text.');
  const { command, options } = parseRequest(question, commands);
  const filters = FILTERS.flatMap((key) =>
    record[key] === undefined || record[key] === null ? [] : { key, value: record[key] },
  );
  const unreadable = filters.find(({ value }) => typeof value !== 'string' && typeof value !== 'number');
  if (unreadable)
    return say(`"${unreadable.key}" is ${JSON.stringify(unreadable.value)}, which is not a text.`);
  const narrowing = Object.fromEntries(filters.map(({ key, value }) => [key, String(value)]));
  const request: Request = {
    command,
    options: { ...narrowing, ...options },
    page: 0,
    limit,
    asOf,
    previous: null,
  };
  return responder.respond(request);
}

function readLimitOf(given: unknown): number | null {
  if (given === undefined || given === null) return DEFAULT_LIMIT;
  return typeof given === 'number' || typeof given === 'string' ? readLimit(given) : null;
}

function parseRecord(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
