import { type Archive, type AskOptions, openArchive } from '../index/archive.ts';
import { QuestionError } from '../index/errors.ts';
import { createMemoryIndex } from '../index/search/memory-index.ts';
import type { Findings, Question, QuestionKind } from '../index/types.ts';
import type { GoldConversation, GoldQuestion } from './records.ts';
import { faultOf } from './scores.ts';

/** Questions about the past, asked on no day in particular. */
const TODAY = '2026-01-01';
const KINDS: readonly string[] = ['who', 'what', 'when', 'where', 'why'];

/** A question with what was found; null where it could not be read. */
export interface Result<Q extends { readonly question: string }> {
  readonly asked: Q;
  readonly findings: Findings | null;
  readonly ms: number;
}

export function openCorpus(path: string): Promise<Archive> {
  return openArchive({ path, index: createMemoryIndex() });
}

/** Asks as the command line does: `/who …` is a command, anything else a free question. */
async function askPlainly(
  archive: Archive,
  text: string,
  options: Partial<AskOptions> = {},
): Promise<Findings | null> {
  const [, command = '', rest = ''] = /^\/(\S+)\s*(.*)$/s.exec(text) ?? [];
  const kind = KINDS.includes(command) ? (command as QuestionKind) : null;
  const defaults = { kind, filters: {}, today: TODAY, asOf: null, previous: null, limit: 10 };
  try {
    return await archive.ask(command === '' ? text : rest, { ...defaults, ...options });
  } catch (error) {
    if (error instanceof QuestionError) return null;
    throw error;
  }
}

/** One question after the other. */
export async function runSet<Q extends GoldQuestion>(
  archive: Archive,
  questions: readonly Q[],
): Promise<Result<Q>[]> {
  const results: Result<Q>[] = [];
  for (const asked of questions) {
    const startedAt = performance.now();
    const { in: article, limit = 10, question } = asked;
    const findings = await askPlainly(archive, question, { limit, filters: { article } });
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

/** Asks each conversation from its beginning; a turn is at fault where it was misunderstood or wrongly answered. */
export async function runConversation(archive: Archive, { id, turns }: GoldConversation): Promise<string[]> {
  const faults: string[] = [];
  let previous: Question | null = null;
  for (const { question, understood = '', gold } of turns) {
    const findings: Findings | null = await askPlainly(archive, question, { previous });
    const text = findings?.question.text ?? '';
    if (!new RegExp(understood, 'i').test(text))
      faults.push(`${id}: “${question}” was understood as “${text}”`);
    const fault = findings ? faultOf(gold, findings) : 'could not be read';
    if (fault !== null) faults.push(`${id}: “${question}”: ${fault}`);
    previous = findings?.question ?? previous;
  }
  return faults;
}
