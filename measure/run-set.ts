import { CATALOG } from '../commands/catalog.ts';
import { type Archive, openArchive } from '../index/archive.ts';
import { QuestionError } from '../index/errors.ts';
import type { Findings, Question } from '../index/findings.ts';
import { createMemoryIndex } from '../index/search/memory-index.ts';
import { parseRequest } from '../src/parse-request.ts';
import { DEFAULT_LIMIT } from '../src/read-limit.ts';
import type { GoldConversation, GoldQuestion } from './records.ts';
import { faultOf } from './scores.ts';

/** Questions about the past, asked on no day in particular. */
const TODAY = '2026-01-01';
const DEFAULTS = { today: TODAY, page: 0, articleText: 'full' } as const;
const FILTERS = ['in', 'source', 'after', 'before'] as const;

/** A question with what was found; null where it could not be read. */
export interface Result<Q extends { readonly question: string }> {
  readonly asked: Q;
  readonly findings: Findings | null;
  readonly ms: number;
}

export function openCorpus(path: string): Promise<Archive> {
  return openArchive({ path, index: createMemoryIndex() });
}

/** One question after the other. */
export async function runSet<Q extends GoldQuestion>(
  archive: Archive,
  questions: readonly Q[],
): Promise<Result<Q>[]> {
  const results: Result<Q>[] = [];
  for (const asked of questions) {
    const startedAt = performance.now();
    const findings = await askPlainly(archive, asked, null);
    results.push({ asked, findings, ms: performance.now() - startedAt });
  }
  return results;
}

/** The questions that got a wrong first answer, a wrong refusal or none where there should be one. */
export function faultsOf(results: readonly Result<GoldQuestion>[]): string[] {
  return results.flatMap(({ asked, findings }) => {
    const isUnreadable = findings === null && asked.gold.outcome === 'no-match';
    const fault = findings ? faultOf(asked.gold, findings) : isUnreadable ? null : 'could not be read';
    return fault === null ? [] : `${asked.id}: ${fault}`;
  });
}

/**
 * Asks a conversation from its beginning. A list for each turn of what is wrong with it: it was misunderstood, wrongly
 * answered, or both.
 */
export async function runConversation(
  archive: Archive,
  { turns }: GoldConversation,
): Promise<readonly (readonly string[])[]> {
  const faultsOfTurns: string[][] = [];
  let previous: Question | null = null;
  for (const turn of turns) {
    const { question, understood = '', gold } = turn;
    const findings: Findings | null = await askPlainly(archive, turn, previous);
    const text = findings?.question.text ?? '';
    const isUnderstood = new RegExp(understood, 'i').test(text);
    const fault = findings ? faultOf(gold, findings) : 'could not be read';
    faultsOfTurns.push([
      ...(isUnderstood ? [] : [`“${question}” was understood as “${text}”`]),
      ...(fault === null ? [] : [`“${question}”: ${fault}`]),
    ]);
    previous = findings?.question ?? previous;
  }
  return faultsOfTurns;
}

/** Asks as the command line does; null where the question cannot be read or its command asks the archive nothing. */
async function askPlainly(
  archive: Archive,
  { question, asOf, limit = DEFAULT_LIMIT, ...record }: Omit<GoldQuestion, 'id' | 'gold'>,
  previous: Question | null,
): Promise<Findings | null> {
  const { command: name, options: written } = parseRequest(question, CATALOG);
  const command = CATALOG.find((one) => one.name === name);
  const narrowing = FILTERS.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]]));
  const options = { ...written, ...Object.fromEntries(narrowing) };
  try {
    const reply = await command?.run({ archive, options, ...DEFAULTS, asOf: asOf ?? null, limit, previous });
    return reply?.findings ?? null;
  } catch (error) {
    if (error instanceof QuestionError) return null;
    throw error;
  }
}
