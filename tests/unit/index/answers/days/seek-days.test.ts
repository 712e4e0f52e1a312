/** Which sentence answers a question that asks for a day. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';
import { writeDays } from '../../../../support/hostile-bulk.ts';
import { askArticles } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

const RAIN = 'Rain came down on Riverton all day and all night. ';
const OTHER = createArticle({ id: 'other', title: 'Weather', text: RAIN });

/** What the best answer shows, the words that are the day, and what puts it into a period. */
async function ask(asked: string, ...texts: readonly (string | Article)[]) {
  const articles = texts.map((text, at) =>
    typeof text === 'string'
      ? createArticle({ id: `a${at}`, title: 'News', published: '2023-06-26', text })
      : text,
  );
  const { passages } = await askArticles([...articles, OTHER], createQuestion(asked));
  return passages.map(({ passage, excerpt, shown, exact, periodBasis }) => {
    const cut = ({ start, end }: { start: number; end: number }) =>
      excerpt.slice(start - passage.span.start, end - passage.span.start);
    return { id: passage.articleId, shown: cut(shown), day: exact && cut(exact), periodBasis };
  });
}

describe('the sentence that answers with a day', () => {
  it('is taken where it carries the question as well as one without', async () => {
    const [best] = await ask(
      'When did the bridge fall?',
      'The bridge fell with a great noise. On Saturday the bridge fell into the river.',
    );
    expect(best?.day).toBe('Saturday');
  });

  it('is not taken where it carries much less of the question', async () => {
    const [best] = await ask(
      'When did the old stone bridge fall?',
      'The old stone bridge fell with a great noise. The mayor opened another bridge in 2014.',
    );
    expect(best).toMatchObject({ shown: expect.stringContaining('great noise'), day: null });
  });

  it('is the one whose day stands nearest to what was asked', async () => {
    const [best] = await ask(
      'When is the vote?',
      'On Saturday a boat sank in the harbour of Riverton ahead of the vote. The vote is on 3 July.',
    );
    expect(best?.day).toBe('3 July');
  });

  it('is looked for in the nearly as good passages of its article', async () => {
    const [best] = await ask(
      'When did the bridge fall?',
      `The bridge fell. ${RAIN.repeat(12)}The bridge fell on Saturday. ${RAIN.repeat(2)}`,
    );
    expect(best?.day).toBe('Saturday');
  });

  it('is the next one where that only says when it was, and both are shown', async () => {
    const text =
      'The old stone bridge is to be shut. This was announced in the town hall on Thursday (June 29).';
    const [best] = await ask('When was the stone bridge shut?', text);
    expect(best).toMatchObject({ shown: text, day: 'June 29' });
  });

  it('is not the next one where that tells of something else', async () => {
    const [best] = await ask(
      'When did the bridge fall?',
      'The bridge fell with a great noise. The mayor left on Friday. It was built in 1950.',
    );
    expect(best?.day).toBeNull();
  });

  it('is found in an article of many thousands of them', async () => {
    const [best] = await ask('When did the bridge fall?', writeDays(6_000));
    expect(best).toMatchObject({ id: 'a0', day: expect.stringMatching(/^3 May 19\d\d$/) });
  });

  it('is not looked for where no day is asked for', async () => {
    const [best] = await ask(
      'Who saw the bridge fall?',
      'Ada Bell saw the bridge fall. On Saturday he saw the bridge fall.',
    );
    expect(best?.day).toBe('Ada Bell');
  });
});

describe('a question that keeps to a period', () => {
  const asked = 'When did the bridge shake in June 2023?';

  it('is answered by the day of the event', async () => {
    const [best] = await ask(asked, 'In 2014 the bridge shook. On Saturday the bridge shook again.');
    expect(best).toMatchObject({ day: 'Saturday', periodBasis: 'event' });
  });

  it('falls back on the day of print, and says so', async () => {
    expect(await ask(asked, 'The bridge shook.')).toMatchObject([{ day: null, periodBasis: 'print' }]);
  });

  it('is not answered by what was printed then of another time', async () => {
    expect(await ask(asked, 'In 2014 the bridge shook.')).toEqual([]);
  });

  it('is answered by events before it is by what was only printed then', async () => {
    const old = createArticle({
      id: 'old',
      title: 'News',
      published: '2023-09-01',
      text: 'On 12 June 2023 the bridge shook.',
    });
    const answers = await ask(asked, 'The bridge shook and shook. The bridge shook.', old);
    expect(answers.map(({ id, periodBasis }) => [id, periodBasis])).toEqual([
      ['old', 'event'],
      ['a0', 'print'],
    ]);
  });

  it('has no basis where it names no period', async () => {
    expect(await ask('When did the bridge shake?', 'The bridge shook.')).toMatchObject([
      { periodBasis: null },
    ]);
  });
});
