import { describe, expect, it } from 'vitest';
import type { Answer, Findings } from '../../../../index/findings.ts';
import { toTrial } from '../../../../measure/refusal/trial.ts';

const asked = { id: 'a', question: 'who sank?', gold: { relevant: ['ferry.md'] } };
const passage = (articleId: string, confidence: number) =>
  ({ excerpt: 'The ferry sank.', confidence, citation: { articleId } }) as unknown as Answer;
const found = (outcome: Findings['outcome'], parts: Partial<Findings>) =>
  ({ outcome, answers: [], closest: [], ...parts }) as unknown as Findings;

describe('a trial', () => {
  it('takes its confidence from the first answer', () => {
    const findings = found('answered', { answers: [passage('ferry.md', 0.8), passage('barge.md', 0.9)] });
    expect(toTrial('ferries', { asked, findings }, 'answerable')).toEqual({
      set: 'ferries',
      case: 'answerable',
      isAnswered: true,
      confidence: 0.8,
      isRight: true,
    });
  });

  it('takes it from the closest passage where the question was refused', () => {
    const findings = found('no-match', { closest: [passage('ferry.md', 0.3)] });
    expect(toTrial('ferries', { asked, findings }, 'answerable')).toMatchObject({
      isAnswered: false,
      confidence: 0.3,
      isRight: true,
    });
  });

  it('has none where nothing was found or read', () => {
    const none = { isAnswered: false, confidence: 0, isRight: false };
    expect(toTrial('ferries', { asked, findings: found('no-match', {}) }, 'answerable')).toMatchObject(none);
    expect(toTrial('ferries', { asked, findings: null }, 'answerable')).toMatchObject(none);
  });

  it('is wrong where another passage stands first', () => {
    const findings = found('answered', { answers: [passage('barge.md', 0.9), passage('ferry.md', 0.8)] });
    expect(toTrial('ferries', { asked, findings }, 'answerable').isRight).toBe(false);
  });

  it.each(['no answer', 'other subject', 'articles taken out', 'titles taken out'] as const)(
    'is never right where nothing can answer: %s',
    (kind) => {
      const findings = found('answered', { answers: [passage('ferry.md', 0.9)] });
      expect(toTrial('ferries', { asked, findings }, kind)).toMatchObject({
        isAnswered: true,
        isRight: false,
      });
    },
  );
});
