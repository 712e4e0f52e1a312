import { describe, expect, it } from 'vitest';
import { aboutSubject } from '../../../../../index/answers/timeline/about-subject.ts';
import { rankTellings, type Telling, weighTelling } from '../../../../../index/answers/timeline/telling.ts';
import { findToldDays } from '../../../../../index/answers/timeline/told-days.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';
import { weighFor } from '../../../../support/library.ts';
import { createNames, createQuestion } from '../../../../support/questions.ts';

const question = createQuestion('Mira Holt', { names: createNames('Mira Holt') });

/** The first telling of a text. */
function tell(text: string, id = 'a.md', about = 1): Telling {
  const article = createArticle({ id, text, published: '2021-03-17' });
  const analysis = analyse(article);
  const [day] = findToldDays(analysis).told;
  if (!day) throw new Error('No day is told.');
  return weighTelling(day, aboutSubject(question, weighFor([article], question))(analysis), about);
}

describe('weighTelling', () => {
  const plain = 'Mira Holt sailed the old ferry to the harbour of Brill on 2 May 2019.';

  it.each([
    ['one that is less about the subject', tell(plain, 'a.md', 0.5)],
    ['a day that was counted', tell(plain.replace('2 May 2019', 'Tuesday'))],
    ['a day that belongs to something else', tell(plain.replace('on 2 May', 'before the election of 2 May'))],
    [
      'a day that stands farther off',
      tell('Mira Holt sailed the old ferry to the great stone harbour of the town of Brill on 2 May 2019.'),
    ],
    ['a sentence that leans on the one before', tell(`But ${plain.replace('Mira', 'Mira')}`)],
    ['a heading without a verb', tell(plain.replace('sailed', 'and'))],
    ['a snatch', tell('Mira Holt, 2 May 2019.')],
    ['a later sentence', tell(`Rain fell. Rain fell. Rain fell. ${plain}`)],
  ])('counts more than %s', (_what, other) => {
    expect(tell(plain).worth).toBeGreaterThan(other.worth);
  });

  it('keeps how far it is about the subject', () => {
    expect(tell(plain, 'a.md', 0.4).about).toBe(0.4);
  });
});

describe('rankTellings', () => {
  const idsOf = (tellings: readonly Telling[]) =>
    rankTellings(tellings).map(({ analysis }) => analysis.article.id);

  it('puts what the others tell, too, before what only one tells', () => {
    const odd = tell('Mira Holt ate eggs with ham in the morning at Brill on 2 May 2019.', 'odd');
    const sailed = tell('Mira Holt sailed the ferry over the channel to Brill on 2 May 2019.', 'b');
    const too = tell('Mira Holt sailed a ferry over the channel to Tarn on 2 May 2019.', 'c');
    expect(idsOf([odd, sailed, too]).at(-1)).toBe('odd');
  });

  it('puts the worthier first where one article tells all', () => {
    const poor = tell('Mira Holt, 2 May 2019.');
    const good = tell('Mira Holt sailed the old ferry to Brill on 2 May 2019.');
    expect(rankTellings([poor, good])).toEqual([good, poor]);
  });

  it('ranks nothing where nothing is told', () => {
    expect(rankTellings([])).toEqual([]);
  });
});
