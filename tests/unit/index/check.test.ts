import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive, Check } from '../../../index/archive.ts';
import { openFiles } from '../../support/archive.ts';

const FILES = {
  'siege.md': article(
    'The siege of Port Veldt',
    ['published: 2021-06-25', 'source: Gazette'],
    'General Viktor Lund laid siege to Port Veldt with 25,000 men. The town fell on 24 June 2021. Rain fell for a week. The mayor asked for help and none came to the town in all those days.',
  ),
  'portrait.md': article(
    'A portrait',
    ['published: 2022-01-10', 'source: Courier'],
    'Viktor Lund was born in a mill. Lund learnt to ride at seven. He keeps nine dogs and four horses.',
  ),
  'market.md': article(
    'Market day',
    ['published: 2021-08-01', 'source: Courier'],
    'The market of Port Veldt opened again. Some 300 stalls stood on the quay, half a million coins changed hands. Soldiers and bakers stood in line. Two soldiers sang.',
  ),
  'namesake.md': article(
    'Another one',
    ['published: 2022-05-01', 'source: Courier'],
    'Maria Lund runs the mill. Lund is proud of it. President Lund is somebody else.',
  ),
  'undated.txt': 'The Guild of Bakers met in Stormhaven in 2014. The bank lent them money. Every bank did.',
};

describe('a check', () => {
  let archive: Archive;

  beforeAll(async () => {
    archive = await openFiles(FILES);
  });

  const check = (message: string, limit = 3): Promise<Check> =>
    archive.check(message, { today: '2030-01-15', limit });
  const idsOf = ({ answers }: Check) => answers.map(({ citation }) => citation.articleId);
  const shownBy = ({ answers }: Check) =>
    answers.map(({ citation, shown }) =>
      archive.article(citation.articleId)?.text.slice(shown.start, shown.end),
    );

  it('says what it looked up, and which names no article mentions', async () => {
    const found = await check('Viktor Lund took Port Veldt with 25k men on 24 June, says Biden');
    expect(found).toMatchObject({
      names: ['Viktor Lund', 'Port Veldt'],
      unknown: ['Biden'],
      numbers: ['25k'],
      days: [{ text: '24 June', interval: null }],
      corrections: [],
    });
  });

  it('finds first the passage that holds most of it', async () => {
    const found = await check('Viktor Lund took Port Veldt with 25k men on 24 June, says Biden');
    expect(idsOf(found)[0]).toBe('siege.md');
    expect(shownBy(found)[0]).toBe(
      'General Viktor Lund laid siege to Port Veldt with 25,000 men. The town fell on 24 June 2021.',
    );
  });

  it('shows no more than what holds something of it', async () => {
    expect(shownBy(await check('they saw 300 stalls in Port Veldt then'))[0]).toBe(
      'The market of Port Veldt opened again. Some 300 stalls stood on the quay, half a million coins changed hands.',
    );
  });

  it('marks the words that it holds and no others', async () => {
    const { answers } = await check('they saw Port Veldt on 24 June 2021, with 7 dogs');
    const [best] = answers;
    const text = archive.article('siege.md')?.text ?? '';
    expect(best?.highlights.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Port',
      'Veldt',
      '24',
      'June',
      '2021',
    ]);
  });

  it('leaves out what holds far less than the best', async () => {
    expect(idsOf(await check('Viktor Lund took Port Veldt with 25,000 men on 24 June 2021'))).toEqual([
      'siege.md',
    ]);
  });

  it('finds names in a message without capitals', async () => {
    const found = await check('viktor lund took port veldt');
    expect(found.names).toEqual(['Viktor Lund', 'Port Veldt']);
    expect(idsOf(found)[0]).toBe('siege.md');
  });

  it('reads a misspelt name as the known one', async () => {
    const found = await check('the bakers went to Stormhavn then');
    expect(found).toMatchObject({
      names: ['Stormhaven'],
      unknown: [],
      corrections: [{ asked: 'Stormhavn', name: 'Stormhaven' }],
    });
    expect(idsOf(found)).toEqual(['undated.txt']);
  });

  it('takes a last name for the whole of it where an article means no other', async () => {
    const shown = shownBy(await check('when Viktor Lund was seven, they say'));
    expect(shown).toHaveLength(2);
    const found = await check('Viktor Lund, they say, at 7');
    expect(shownBy(found)[0]).toContain('Lund learnt to ride at seven.');
    expect(idsOf(found)).not.toContain('namesake.md');
  });

  it('reads the same number however it is written', async () => {
    for (const number of ['25,000', '25000', '25k', '25 thousand', 'twenty-five thousand']) {
      expect(idsOf(await check(`there were ${number} men`))).toEqual(['siege.md']);
    }
  });

  it('looks for a telling number or a day where nobody is named', async () => {
    expect(idsOf(await check('there were 300 of them'))).toEqual(['market.md']);
    expect(idsOf(await check('it was on 24 June 2021'))).toEqual(['siege.md']);
    expect(idsOf(await check('that was in 2014'))).toEqual(['undated.txt']);
  });

  it('looks for small numbers only where they stand together', async () => {
    expect(idsOf(await check('he has 9 dogs and 4 horses'))).toEqual(['portrait.md']);
    expect(idsOf(await check('he has 9 dogs and 300 horses'))).toEqual(['market.md']);
    expect(idsOf(await check('he has 9 dogs and 12 horses'))).toEqual([]);
  });

  it.each([
    ['fluff', 'lol that is wild'],
    ['a small number alone', 'i have 2 cats'],
    ['today alone', 'what a day today'],
    ['an address alone', 'https://example.test/Lund/300'],
    ['nothing', ''],
    ['marks alone', '?!… — ()'],
    ['a common word that opens a sentence', 'Soldiers are coming'],
    ['a common word in lower case', 'the bank is open'],
  ])('finds nothing to look up in %s', async (_what, message) => {
    expect(await check(message)).toEqual({
      names: [],
      unknown: [],
      corrections: [],
      numbers: [],
      days: [],
      answers: [],
    });
  });

  it('shows nothing about a number that it shares with a message about somebody else', async () => {
    const found = await check('they say Biden sent 300 tanks');
    expect(found).toMatchObject({ names: [], unknown: ['Biden'], answers: [] });
  });

  it('shows every passage at most once, and none that overlap', async () => {
    const { answers } = await check('Viktor Lund and Port Veldt', 100);
    for (const one of answers) {
      const overlapping = answers.filter(
        ({ citation, shown }) =>
          citation.articleId === one.citation.articleId &&
          shown.start < one.shown.end &&
          one.shown.start < shown.end,
      );
      expect(overlapping).toEqual([one]);
    }
  });

  it.each([
    [0, 1],
    [2, 2],
    [1000, 4],
  ])('brings a limit of %i into range', async (limit, most) => {
    const { answers } = await check('they saw Port Veldt or Lund then', limit);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(most);
  });

  it('gives the reasons of the order, each in range', async () => {
    const { answers } = await check('Viktor Lund took Port Veldt');
    const signals = answers.flatMap((answer) => answer.signals);
    expect(signals.map(({ name }) => name)).toContain('held');
    expect(signals.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
  });

  it('reads the longest message there is', async () => {
    const message = 'Viktor Lund came to Port Veldt with 300 men on 24 June 2021, and more of it. '.repeat(
      60,
    );
    expect(idsOf(await check(message))[0]).toBe('siege.md');
  });
});

describe('a check of a number', () => {
  it('shows it without the name that the passage gives elsewhere', async () => {
    const filler = `It rained ${'and rained '.repeat(15)}on.`;
    const archive = await openFiles({
      'losses.md': article(
        'Losses',
        ['published: 2020-01-01'],
        `The losses of Harlow were high. ${filler} ${filler} ${filler} Then 234 men lay dead.`,
      ),
      'harlow.md': article('A town', ['published: 2020-01-02'], 'People like Harlow. It has 12 wells.'),
    });
    const { answers } = await archive.check('they say Harlow lost 234 men', {
      today: '2030-01-15',
      limit: 10,
    });
    const [best] = answers;
    const text = archive.article('losses.md')?.text ?? '';
    expect(text.slice(best?.shown.start, best?.shown.end)).toContain('234 men');
  });
});

describe('a check of a name in the title', () => {
  it('counts it for the passages of that article, which must hold a name themselves', async () => {
    const archive = await openFiles({
      'about.md': article(
        'Imogen Straker',
        ['published: 2020-01-01'],
        'The Harlow bridge is hers. She says so.',
      ),
      'other.md': article(
        'A bridge',
        ['published: 2020-01-01'],
        'The Harlow bridge is old. The Harlow bridge is grey.',
      ),
      'straker.md': article('Visit', ['published: 2020-01-01'], 'Imogen Straker went home. Nobody saw it.'),
      'silent.md': article('Imogen Straker', ['published: 2020-01-01'], 'It rained all day.'),
    });
    const { answers } = await archive.check('they say Imogen Straker built Harlow', {
      today: '2030-01-15',
      limit: 10,
    });
    const ids = answers.map(({ citation }) => citation.articleId);
    expect(ids[0]).toBe('about.md');
    expect(ids).not.toContain('silent.md');
  });
});

function article(title: string, keys: readonly string[], text: string): string {
  return ['---', `title: ${title}`, ...keys, '---', '', text, ''].join('\n');
}
