import { describe, expect, it } from 'vitest';
import { askSeveral } from '../../../index/ask-several.ts';
import type { Answer, Findings } from '../../../index/findings.ts';
import { createQuestion } from '../../support/questions.ts';
import { buildAnswer } from '../commands/hand-built-answer.ts';

const FERRY = buildAnswer('The ferry sank.', [], { articleId: 'ferry.md' });
const HARBOUR = buildAnswer('The harbour froze.', [], { articleId: 'harbour.md' });
const WHOLE = 'what sank and what froze?';

function findingsOf(text: string, answers: readonly Answer[]): Findings {
  const question = createQuestion(text);
  const nothing = { closest: [], missing: [], nearest: [], differences: [], parts: [] };
  return { ...nothing, question, outcome: 'answered', answers };
}

/** In which articles the answers to the second of two questions stand, as they come. */
async function secondAfter(first: readonly Answer[], second: readonly Answer[]) {
  const ask = async (text: string) => findingsOf(text, text.endsWith('sank') ? first : second);
  const found = await askSeveral(WHOLE, ['what sank', 'what froze'], null, 10, ask);
  return found?.parts[1]?.answers.map(({ citation }) => citation.articleId);
}

describe('askSeveral', () => {
  it('begins a later part with what no earlier one began with', async () => {
    expect(await secondAfter([FERRY], [FERRY, HARBOUR])).toEqual(['harbour.md', 'ferry.md']);
  });

  it('repeats what it has nothing else for', async () => {
    expect(await secondAfter([FERRY], [FERRY])).toEqual(['ferry.md']);
    const weak = { ...HARBOUR, isSupported: false };
    expect(await secondAfter([FERRY], [FERRY, weak])).toEqual(['ferry.md', 'harbour.md']);
  });

  it('repeats a sentence of which other words answer', async () => {
    const sank = { ...FERRY, exact: { start: 0, end: 9 } };
    const froze = { ...FERRY, exact: { start: 10, end: 14 } };
    expect(await secondAfter([sank], [froze, HARBOUR])).toEqual(['ferry.md', 'harbour.md']);
  });
});
