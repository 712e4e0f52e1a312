import { describe, expect, it } from 'vitest';
import { findInOrderOfPrint } from '../../../../index/answers/in-order-of-print.ts';
import type { IsoDate } from '../../../../index/types.ts';
import { createArticle } from '../../../support/articles.ts';
import { createLibrary, knowNames } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

type Order = 'newest' | 'oldest';

const about = (id: string, published: IsoDate | null, text = `Olaf Brandvold opened the mill ${id} today.`) =>
  createArticle({ id, published, text });

const FEW = [
  about('b', '2020-02-02'),
  about('a', '2019-01-01'),
  about('none', null),
  about('c', '2021-03-03'),
];

async function ask(
  articles: Parameters<typeof createLibrary>[0],
  order: Order,
  limit = 10,
  asked = 'Olaf Brandvold',
) {
  const question = createQuestion(asked, { names: knowNames(articles) });
  const found = await findInOrderOfPrint(await createLibrary(articles), question, order, {
    limit,
    asOf: null,
  });
  return found.passages.map(({ passage }) => passage.articleId);
}

describe('findInOrderOfPrint', () => {
  it.each([
    ['the newest first', 'newest', ['c', 'b', 'a', 'none']],
    ['the oldest first', 'oldest', ['a', 'b', 'c', 'none']],
  ] as const)('puts %s and what has no day last', async (_rule, order, ids) => {
    expect(await ask(FEW, order)).toEqual(ids);
  });

  it('gives one passage an article before it gives more of one', async () => {
    const again = 'The mill was his second. Nobody saw it burn. It had stood long. Then Olaf Brandvold left.';
    const long = about('long', '2022-01-01', `Olaf Brandvold came. He saw the mill. It stood well. ${again}`);
    const ids = await ask([...FEW, long], 'newest');
    expect(ids.slice(0, 5)).toEqual(['long', 'c', 'b', 'a', 'none']);
  });

  describe('of an article that mentions it in passing', () => {
    const passing = about('passing', '2023-01-01', 'Rain fell. The fair closed. Olaf Brandvold was there.');

    it('takes nothing for the newest where another is told of it', async () => {
      expect(await ask([...FEW, passing], 'newest')).toEqual(['c', 'b', 'a', 'none']);
    });

    it('takes what there is where none is told of it', async () => {
      expect(await ask([passing], 'newest')).toEqual(['passing']);
    });

    it('takes the mention where mentions are asked for, and for the oldest', async () => {
      expect((await ask([...FEW, passing], 'newest', 10, 'most recent mention of Olaf Brandvold'))[0]).toBe(
        'passing',
      );
      const first = { ...passing, published: about('first', '1999-01-01').published };
      expect((await ask([...FEW, first], 'oldest'))[0]).toBe('passing');
    });
  });

  it('finds the first and the last of more articles than are read', async () => {
    const many = Array.from({ length: 150 }, (_, at) => {
      const day = `${1900 + at}-01-01`;
      // The ends speak of him least.
      const more =
        at > 0 && at < 149 ? ' Olaf Brandvold laughed. Olaf Brandvold sang.' : ' Rain fell all day long.';
      return about(`y${at}`, day, `In the mill stood Olaf Brandvold, number ${at}.${more}`);
    });
    expect((await ask(many, 'oldest'))[0]).toBe('y0');
    expect(await ask(many, 'newest', 1)).toEqual(['y149']);
  });
});
