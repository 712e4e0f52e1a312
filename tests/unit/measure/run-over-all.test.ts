import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSet, runOverAll } from '../../../measure/run-over-all.ts';
import { STATUS } from '../../../src/status.ts';
import { FERRIES } from '../../support/ferries.ts';
import { folderForTest } from '../../support/folders.ts';

const setOf = (corpusPath: string) => ({ name: 'ferries', corpusPath, questions: [], isLarge: true });

describe('a set', () => {
  it('is asked over its whole corpus, also what was written for one article', async () => {
    const open = await openSet(setOf(folderForTest(FERRIES)));
    const question = 'who called a strike?';
    const set = { ...open, questions: [{ id: 'a', question, in: 'march.md', gold: {} }] };
    const [result] = (await runOverAll(set)).results;
    expect(result?.asked).not.toHaveProperty('in');
    expect(result?.asked.limit).toBe(10);
    expect(result?.findings?.answers[0]?.citation.articleId).toBe('strike.md');
  });

  it('keeps its questions as they were written', async () => {
    const open = await openSet(setOf(folderForTest(FERRIES)));
    const questions = [{ id: 'a', question: 'who called a strike?', in: 'march.md', gold: {} }];
    expect((await runOverAll({ ...open, questions })).questions).toBe(questions);
  });

  it('is refused where a line of its corpus is damaged', async () => {
    const folder = folderForTest({ 'ferry-corpus.jsonl': '{"id":"a","text":"A ferry sank."}\n{"id":' });
    const opening = openSet(setOf(path.join(folder, 'ferry-corpus.jsonl')));
    await expect(opening).rejects.toThrow(
      /ferry-corpus\.jsonl: cannot be read whole\.\nferry-corpus\.jsonl:2: /,
    );
    await expect(opening).rejects.toMatchObject({ status: STATUS.usage });
  });

  it('is refused where nothing of its corpus can be read', async () => {
    const opening = openSet(setOf(folderForTest({})));
    await expect(opening).rejects.toMatchObject({ status: STATUS.usage });
  });
});
