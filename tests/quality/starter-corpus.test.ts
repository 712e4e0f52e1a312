import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../index/archive.ts';
import {
  type GoldConversation,
  type GoldQuestion,
  readQuestions,
  readRecords,
} from '../../measure/records.ts';
import { areaUnderCurve } from '../../measure/refusal/separation.ts';
import { toTrial } from '../../measure/refusal/trial.ts';
import { faultsOf, openCorpus, type Result, runConversation, runSet } from '../../measure/run-set.ts';

const questions = readQuestions(new URL('../../measure/questions.jsonl', import.meta.url));
const conversations = readRecords<GoldConversation>(
  new URL('../../measure/conversations.jsonl', import.meta.url),
);

/** A change that raises a figure raises its floor. */
const FLOORS = {
  questions: 160,
  unanswerable: 1 / 3,
  answeredRight: 0.9,
  rightFirst: 0.95,
  separation: 0.95,
};

const isUnanswerable = ({ gold }: Pick<GoldQuestion, 'gold'>) => gold.outcome === 'no-match';

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

  it('asks 160 or more, a third of them unanswerable', () => {
    const unanswerable = questions.filter(isUnanswerable);
    expect(questions.length).toBeGreaterThanOrEqual(FLOORS.questions);
    expect(unanswerable.length / questions.length).toBeGreaterThanOrEqual(FLOORS.unanswerable);
  });

  it('answers nine of ten answerable ones with the right excerpt first', () => {
    const answerable = results.filter(({ asked }) => !isUnanswerable(asked));
    const faults = faultsOf(answerable);
    expect(1 - faults.length / answerable.length, faults.join('\n')).toBeGreaterThanOrEqual(
      FLOORS.answeredRight,
    );
  });

  it('finds the right excerpt first for nineteen of twenty, whether it then refuses or not', () => {
    const trials = results
      .filter(({ asked }) => !isUnanswerable(asked))
      .map((result) => toTrial('own', result, 'answerable'));
    const right = trials.filter(({ isRight }) => isRight).length / trials.length;
    expect(right).toBeGreaterThanOrEqual(FLOORS.rightFirst);
  });

  it('refuses every unanswerable one, without a first answer', () => {
    const unanswerable = results.filter(({ asked }) => isUnanswerable(asked));
    expect(faultsOf(unanswerable)).toEqual([]);
    const answered = unanswerable.filter(({ findings }) => findings?.outcome === 'answered');
    expect(answered.map(({ asked }) => asked.id)).toEqual([]);
  });

  it('trusts what answers more than what does not', () => {
    const confidences = (isSought: boolean) =>
      results
        .filter(({ asked }) => isUnanswerable(asked) !== isSought)
        .map((result) => toTrial('own', result, isSought ? 'answerable' : 'no answer').confidence);
    expect(areaUnderCurve(confidences(true), confidences(false))).toBeGreaterThanOrEqual(FLOORS.separation);
  });

  it.each(conversations.map((conversation) => [conversation.id, conversation] as const))(
    'understands what a follow-up leaves out: %s',
    async (_id, conversation) => {
      expect((await runConversation(archive, conversation)).flat()).toEqual([]);
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
