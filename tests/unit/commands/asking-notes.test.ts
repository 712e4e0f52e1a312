import { describe, expect, it } from 'vitest';
import { noteDoubt, noteNoVerdict } from '../../../commands/asking-notes.ts';
import type { Answer, Findings } from '../../../index/findings.ts';
import { createContext, createQuestion } from '../../support/questions.ts';
import { buildAnswer } from './hand-built-answer.ts';

const DOUBT = 'I am not sure that these passages answer it.';
const PRINTED_THEN = 'These passages were printed then; none of them names the time that was asked for.';

/** A question with one answer. */
function findingsOf(text: string, answer: Partial<Answer>): Findings {
  const { names } = createContext();
  return {
    question: createQuestion(text, { names, lastPrinted: '2023-07-03' }),
    outcome: 'answered',
    answers: [buildAnswer('The pier fell.', [], answer)],
    closest: [],
    missing: [],
    nearest: [],
    differences: [],
    parts: [],
  };
}

const textsOf = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text);

describe('noteDoubt', () => {
  it.each([
    ['of an unsure answer', 'who built the pier?', { confidence: 0.2 }, [DOUBT]],
    ['of a sure one nothing', 'who built the pier?', { confidence: 0.8 }, []],
    ['of the latest that may be of something else', 'latest on the pier', { confidence: 0.1 }, [DOUBT]],
    ['of the latest of all nothing', 'any news?', { confidence: 0.1 }, []],
    [
      'of a day that nothing but the print tells',
      'what happened on 24 June 2023?',
      { confidence: 0.1, periodBasis: 'print' },
      [PRINTED_THEN],
    ],
    [
      'of a day that an unsure answer names',
      'what happened on 24 June 2023?',
      { confidence: 0.1, periodBasis: 'event' },
      [DOUBT],
    ],
    ['nothing where another line does', 'did the pier fall?', { confidence: 0.1 }, []],
  ] as const)('says %s', (_what, text, answer, said) => {
    expect(textsOf(noteDoubt(findingsOf(text, answer)))).toEqual(said);
  });
});

describe('noteNoVerdict', () => {
  it.each([
    ['speak of it', 0.8, /^These passages speak of it\. Whether/],
    ['may not speak of it', 0.1, /^I am not sure that these passages speak of it\. Whether/],
  ])('says that passages %s', (_what, confidence, said) => {
    const [text] = textsOf(noteNoVerdict(findingsOf('did the pier fall?', { confidence })));
    expect(text).toMatch(said);
  });
});
