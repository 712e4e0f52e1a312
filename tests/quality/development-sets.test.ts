import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type GoldQuestion, readRecords } from '../../measure/records.ts';
import { faultsOf, openCorpus, runSet } from '../../measure/run-set.ts';
import { factShare, mean, passagesOf, scoreRanking } from '../../measure/scores.ts';
import { scoreSpan } from '../../measure/span-scores.ts';

/** Larger sets lie beside a checkout for those who develop; they are not ours to ship. */
const shared = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
const areAtHand = existsSync(shared('eval/seeds-dev.jsonl')) && existsSync(shared('articles'));

/** A change that raises a figure raises its floor. */
const FLOORS = {
  squad: { 'MRR@10': 0.85 },
  time: { 'MAP@10': 0.53 },
  facts: { 'facts@4': 0.82 },
  spans: { exactMatch: 0.62, hit: 0.855 },
};

/** Thousands of questions, on a machine that may be busy. */
const TIMEOUT_MS = 120_000;

describe.skipIf(!areAtHand)(
  'the development sets (run where they lie beside the checkout)',
  { timeout: TIMEOUT_MS },
  () => {
    it('answers the seed questions, and refuses those without an answer', async () => {
      const questions = readRecords<GoldQuestion>(shared('eval/seeds-dev.jsonl'));
      const results = await runSet(await openCorpus(shared('articles')), questions);
      expect(faultsOf(results)).toEqual([]);
    });

    it('marks in a passage of squad-dev the person, the place or the day that was asked for', async () => {
      const questions = readRecords<GoldQuestion & { readonly kind: string }>(
        shared('eval/squad-dev-questions.jsonl'),
      ).filter(({ kind }) => ['who', 'when', 'where'].includes(kind));
      const results = await runSet(await openCorpus(shared('eval/squad-dev-corpus.jsonl')), questions);
      const spans = results.map(({ asked: { gold }, findings }) =>
        scoreSpan(gold, findings ? passagesOf(findings) : []),
      );
      expect(mean(spans.map(({ exactMatch }) => exactMatch))).toBeGreaterThanOrEqual(FLOORS.spans.exactMatch);
      expect(mean(spans.map(({ hit }) => hit))).toBeGreaterThanOrEqual(FLOORS.spans.hit);
    });

    it.each([
      ['squad', 'MRR@10', FLOORS.squad['MRR@10']],
      ['time', 'MAP@10', FLOORS.time['MAP@10']],
      ['facts', 'facts@4', FLOORS.facts['facts@4']],
    ] as const)('finds in %s-dev what is asked for: %s', async (set, figure, floor) => {
      const questions = readRecords<GoldQuestion>(shared(`eval/${set}-dev-questions.jsonl`));
      const overAll = questions.map(({ in: _article, ...question }) => ({ ...question, limit: 10 }));
      const results = await runSet(await openCorpus(shared(`eval/${set}-dev-corpus.jsonl`)), overAll);
      const values = results.map(({ asked: { gold }, findings }) => {
        const passages = findings ? passagesOf(findings) : [];
        return figure === 'facts@4' ? factShare(gold, passages, 4) : scoreRanking(gold, passages)[figure];
      });
      expect(mean(values)).toBeGreaterThanOrEqual(floor);
    });
  },
);
