import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../index/findings.ts';
import { type Gold, readQuestions } from '../../measure/records.ts';
import { openSet, runOverAll } from '../../measure/run-over-all.ts';
import { faultsOf, openCorpus, runSet } from '../../measure/run-set.ts';
import { factShare, holdsAnswer, mean, passagesOf, scoreRanking } from '../../measure/scores.ts';
import { scoreSpan } from '../../measure/span-scores.ts';

/** Larger sets lie beside a checkout for those who develop; they are not ours to ship. */
const shared = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
const areAtHand = existsSync(shared('eval/seeds-dev.jsonl')) && existsSync(shared('articles'));

/** A change that raises a figure raises its floor. */
const FLOORS = {
  squad: { 'MRR@10': 0.857, 'answer@1': 0.78 },
  time: { 'MAP@10': 0.57 },
  facts: { 'facts@4': 0.84, 'facts@10': 0.91 },
} as const;
const SPAN_FLOORS = { exactMatch: 0.65, f1: 0.685, hit: 0.855 } as const;

const FIGURES: Readonly<Record<string, (gold: Gold, passages: readonly Answer[]) => number>> = {
  'MRR@10': (gold, passages) => scoreRanking(gold, passages)['MRR@10'],
  'MAP@10': (gold, passages) => scoreRanking(gold, passages)['MAP@10'],
  'answer@1': (gold, passages) => Number(holdsAnswer(gold, passages, 1)),
  'facts@4': (gold, passages) => factShare(gold, passages, 4),
  'facts@10': (gold, passages) => factShare(gold, passages, 10),
};

/** Thousands of questions, on a machine that may be busy. */
const TIMEOUT_MS = 300_000;

describe.skipIf(!areAtHand)(
  'the development sets (run where they lie beside the checkout)',
  { timeout: TIMEOUT_MS },
  () => {
    it('answers the seed questions, and refuses those without an answer', async () => {
      const questions = readQuestions(shared('eval/seeds-dev.jsonl'));
      const results = await runSet(await openCorpus(shared('articles')), questions);
      expect(faultsOf(results)).toEqual([]);
    });

    it('marks in a passage of squad-dev the person, the place or the day that was asked for', async () => {
      const questions = readQuestions(shared('eval/squad-dev-questions.jsonl')).filter(({ kind = '' }) =>
        ['who', 'when', 'where'].includes(kind),
      );
      const results = await runSet(await openCorpus(shared('eval/squad-dev-corpus.jsonl')), questions);
      const spans = results.map(({ asked: { gold }, findings }) =>
        scoreSpan(gold, findings ? passagesOf(findings) : []),
      );
      expect(mean(spans.map(({ exactMatch }) => exactMatch))).toBeGreaterThanOrEqual(SPAN_FLOORS.exactMatch);
      expect(mean(spans.map(({ f1 }) => f1))).toBeGreaterThanOrEqual(SPAN_FLOORS.f1);
      expect(mean(spans.map(({ hit }) => hit))).toBeGreaterThanOrEqual(SPAN_FLOORS.hit);
    });

    it.each(Object.entries(FLOORS))('finds in %s-dev what is asked for', async (set, floors) => {
      const path = (what: string) => shared(`eval/${set}-dev-${what}.jsonl`);
      const questions = readQuestions(path('questions'));
      const open = await openSet({ name: set, corpusPath: path('corpus'), questions, isLarge: true });
      const found = (await runOverAll(open)).results.map(({ asked: { gold }, findings }) => ({
        gold,
        passages: findings ? passagesOf(findings) : [],
      }));
      for (const [figure, floor] of Object.entries(floors)) {
        const value = mean(found.map(({ gold, passages }) => FIGURES[figure]?.(gold, passages) ?? 0));
        expect(value, figure).toBeGreaterThanOrEqual(floor);
      }
    });
  },
);
