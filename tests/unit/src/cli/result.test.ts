import { describe, expect, it } from 'vitest';
import type { Answer, Findings, Question, SuggestedDay } from '../../../../index/findings.ts';
import type { TimeExpression } from '../../../../index/types.ts';
import { toResult } from '../../../../src/cli/result.ts';
import { createArticle, spanOf } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';
import { buildReply } from '../hand-built.ts';

const TEXT = 'The mill burned on Tuesday and again on Friday.';
const open = (words: string, value: string): TimeExpression => ({
  text: words,
  span: spanOf(TEXT, words),
  type: 'DATE',
  value,
  interval: null,
  basis: 'none',
  anchor: null,
});
const suggestion: SuggestedDay = {
  span: spanOf(TEXT, 'Tuesday'),
  value: '2019-05-07',
  interval: { start: '2019-05-07', end: '2019-05-07' },
  articleId: 'mill.md',
  evidence: { start: 0, end: 9 },
};

describe('toResult', () => {
  it('leaves a date open, whatever another article suggests', async () => {
    const question = createQuestion('When did the mill burn?');
    const { passages } = await askArticles([createArticle({ text: TEXT })], question);
    const dates = [open('Tuesday', 'XXXX-WXX-2'), open('Friday', 'XXXX-WXX-5')];
    const answers = passages.map((answer): Answer => ({ ...answer, dates, suggested: [suggestion] }));
    const findings = buildFindings(question, answers);
    const { answers: printed } = toResult(1, question.text, buildReply({ findings }), 1);
    expect(printed.map((answer) => answer.dates)).toEqual([
      [
        { text: 'Tuesday', value: 'XXXX-WXX-2', span: suggestion.span, basis: 'none' },
        { text: 'Friday', value: 'XXXX-WXX-5', span: spanOf(TEXT, 'Friday'), basis: 'none' },
      ],
    ]);
  });

  it('tells whoever is quoted by name and how sure that is, and nothing beside', async () => {
    const question = createQuestion('What did Iva Brandt say?');
    const speaker = { name: 'Iva Brandt', certainty: 'likely', span: { start: 0, end: 4 } } as const;
    const { passages } = await askArticles([createArticle({ text: TEXT })], createQuestion('mill'));
    const answers = passages.map((answer): Answer => ({ ...answer, speaker }));
    const findings = buildFindings(question, answers);
    const { answers: printed } = toResult(1, question.text, buildReply({ findings }), 1);
    expect(printed.map((answer) => answer.speaker)).toEqual([{ name: 'Iva Brandt', certainty: 'likely' }]);
  });
});

function buildFindings(question: Question, answers: readonly Answer[]): Findings {
  return {
    question,
    outcome: 'answered',
    answers,
    closest: [],
    missing: [],
    nearest: [],
    differences: [],
    parts: [],
  };
}
