import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../index/archive.ts';
import { type GoldConversation, type GoldQuestion, readRecords } from '../../measure/records.ts';
import { faultsOf, openCorpus, type Result, runConversation, runSet } from '../../measure/run-set.ts';

const questions = readRecords<GoldQuestion>(new URL('../../measure/questions.jsonl', import.meta.url));
const conversations = readRecords<GoldConversation>(
  new URL('../../measure/conversations.jsonl', import.meta.url),
);

describe('the questions of this project over the starter corpus', () => {
  let archive: Archive;
  let results: Result<GoldQuestion>[];

  beforeAll(async () => {
    archive = await openCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
    results = await runSet(archive, questions);
  });

  it('reads every dispatch', () => {
    expect(archive.overview.problems).toEqual([]);
    expect(archive.overview.articles).toBeGreaterThanOrEqual(10);
  });

  it('asks forty or more, a third of them unanswerable', () => {
    const unanswerable = questions.filter(({ gold }) => gold.outcome === 'no-match');
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(unanswerable.length / questions.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('answers nine of ten answerable ones with the right excerpt first', () => {
    const answerable = results.filter(({ asked }) => asked.gold.outcome === undefined);
    const faults = faultsOf(answerable);
    expect(1 - faults.length / answerable.length, faults.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('refuses every unanswerable one', () => {
    expect(faultsOf(results.filter(({ asked }) => asked.gold.outcome === 'no-match'))).toEqual([]);
  });

  it.each(conversations.map((conversation) => [conversation.id, conversation] as const))(
    'understands what a follow-up leaves out: %s',
    async (_id, conversation) => {
      expect(await runConversation(archive, conversation)).toEqual([]);
    },
  );

  it('shows nothing but spans of its articles', () => {
    for (const { findings } of results) {
      for (const { excerpt, passage, shown } of [
        ...(findings?.answers ?? []),
        ...(findings?.closest ?? []),
      ]) {
        const text = archive.article(passage.articleId)?.text ?? '';
        expect(text.slice(passage.span.start, passage.span.end)).toBe(excerpt);
        expect(excerpt).toContain(text.slice(shown.start, shown.end));
      }
    }
  });
});
