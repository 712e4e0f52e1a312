import { describe, expect, it } from 'vitest';
import { meetWithin, standTogether } from '../../../../../index/answers/evidence/standing-together.ts';
import { createArticle } from '../../../../support/articles.ts';
import { passagesFor } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

function passageOf(asked: string, text: string) {
  const [passage] = passagesFor([createArticle({ id: 'a', title: 'News', text })], createQuestion(asked));
  if (!passage) throw new Error('Nothing was found.');
  return passage;
}

describe('standTogether', () => {
  it.each([
    ['an office beside its place', 'The mayor of Harlow left.', true],
    ['an office behind its place', 'Harlow’s mayor left.', true],
    ['one with two words between', 'The mayor of rainy old Harlow left.', true],
    [
      'one far from the place',
      'The mayor left by the night train before news of the flood came to Harlow.',
      false,
    ],
    ['one in another sentence', 'The mayor left. Harlow slept.', false],
  ])('tells %s', (_what, text, isTogether) => {
    expect(standTogether(passageOf('who is the mayor of Harlow?', text), [0, 1])).toBe(isTogether);
  });
});

describe('meetWithin', () => {
  const passage = passageOf('who sold the red bridge?', 'She sold it. It was a bridge. Paint made it red.');

  it('finds terms in as many sentences as are allowed', () => {
    expect(meetWithin(passage, [0, 2], 1)).toBe(false);
    expect(meetWithin(passage, [0, 2], 2)).toBe(true);
    expect(meetWithin(passage, [0, 1], 2)).toBe(false);
  });

  it('is content where no term is left to be found', () => {
    expect(meetWithin(passage, [], 1)).toBe(true);
  });
});
