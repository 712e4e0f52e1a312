import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../../commands/catalog.ts';
import type { KnownName } from '../../../../../index/types.ts';
import { listChoices } from '../../../../../src/discord/answer/completions.ts';
import { openFiles } from '../../../../support/archive.ts';
import { HARBOUR } from '../../../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

/** What is offered for an option of a command. */
function offer(name: string, option: string, typed: string, of = archive) {
  const command = CATALOG.find((one) => one.name === name);
  return listChoices(command, option, typed, of);
}

const namesOf = (choices: ReturnType<typeof offer>) => choices.map(({ name }) => name);
const valuesOf = (choices: ReturnType<typeof offer>) => choices.map(({ value }) => value);

/** An archive of records with these titles, ids and sources. */
function openRecords(
  records: readonly { readonly title?: string; readonly id?: string; readonly source?: string }[],
) {
  const lines = records.map((record) => JSON.stringify({ text: 'The ferry left at noon.', ...record }));
  return openFiles({ 'records.jsonl': `${lines.join('\n')}\n` });
}

/** What Discord refuses a whole list for. */
function expectAcceptable(choices: ReturnType<typeof offer>) {
  expect(choices.length).toBeLessThanOrEqual(25);
  expect(new Set(namesOf(choices)).size).toBe(choices.length);
  for (const text of [...namesOf(choices), ...valuesOf(choices)]) {
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/\p{Cs}/u);
  }
}

describe('names', () => {
  const build = (parts: Partial<KnownName>): KnownName => ({
    name: 'Mira Holt',
    kind: 'person',
    forms: ['Mira Holt', 'Holt'],
    mentions: 1_400,
    articles: 3,
    first: '2019-05-03',
    last: '2022-04-02',
    speeches: 2,
    ...parts,
  });
  const offerKnown = (known: KnownName) =>
    namesOf(offer('who', 'name', '', { ...archive, completeName: () => [known] }));

  it('that begin so are offered', () => {
    expect(valuesOf(offer('who', 'name', 'mir'))).toEqual(['Mira Holt']);
    expect(valuesOf(offer('who', 'name', 'quint'))).toEqual(['Tess Quint']);
  });

  it.each([
    ['their kind, how often and when last they are named', {}, 'person · 1,400 mentions · last 2 April 2022'],
    ['a single mention', { mentions: 1 }, 'person · 1 mention · last 2 April 2022'],
    ['no day where none is known', { first: null, last: null }, 'person · 1,400 mentions'],
    ['no kind where it is none of three', { kind: 'other' }, '1,400 mentions · last 2 April 2022'],
  ] as const)('are offered with %s', (_rule, parts, told) => {
    expect(offerKnown(build(parts))).toEqual([`Mira Holt · ${told}`]);
  });

  it('of those only who are quoted are offered where a speaker is wanted', () => {
    const quoting = { ...archive, completeSpeaker: () => [build({ name: 'Abel Storm' })] };
    expect(valuesOf(offer('said', 'speaker', '', quoting))).toEqual(['Abel Storm']);
    expect(offer('said', 'about', 'mira', quoting)).toEqual([]);
  });

  it.each(['', ' \t'])('are offered for %j, the most mentioned first', (typed) => {
    const [first, ...others] = valuesOf(offer('who', 'name', typed));
    expect(first).toBe('Mira Holt');
    expect(others.length).toBeGreaterThan(2);
  });

  it('are offered behind the words that were typed before', () => {
    expect(valuesOf(offer('when', 'subject', 'When was  mira h'))).toEqual(['When was  Mira Holt']);
  });

  it('are not offered for words that no name has', () => {
    expect(offer('who', 'name', 'zzzz')).toEqual([]);
  });

  it('are not offered behind more words than can be sent', () => {
    const offered = (letters: number) => valuesOf(offer('when', 'subject', `${'x'.repeat(letters)} mira`));
    expect(offered(90)).toEqual([`${'x'.repeat(90)} Mira Holt`]);
    expect([91, 99, 100, 500].map(offered)).toEqual([[], [], [], []]);
  });

  it('are not offered behind 20,000 words', () => {
    expect(offer('when', 'subject', 'a '.repeat(20_000))).toEqual([]);
  });
});

describe('titles', () => {
  it('that begin so are offered before those that hold it', async () => {
    const of = await openRecords([{ title: 'The late ferry' }, { title: 'Ferry late' }, { title: 'Fog' }]);
    expect(offer('article', 'title', ' FERRY ', of)).toEqual([
      { name: 'Ferry late', value: 'Ferry late' },
      { name: 'The late ferry', value: 'The late ferry' },
    ]);
  });

  it('are all offered where nothing is typed, in the order of the articles', () => {
    const { articles } = archive;
    expect(articles.length).toBeGreaterThan(4);
    const names = articles.map(({ title, id }) => title ?? `untitled · ${id}`);
    expect(namesOf(offer('article', 'title', ''))).toEqual(names);
    expect(valuesOf(offer('article', 'title', ' '))).toEqual(articles.map(({ title, id }) => title ?? id));
  });

  it('are found by their ids where there is no title', () => {
    expect(valuesOf(offer('article', 'title', 'untitled port'))).toEqual(['portrait.txt']);
    expect(valuesOf(offer('article', 'title', 'portrait'))).toEqual(['portrait.txt']);
  });

  it('that stand over several articles are told apart by their ids', async () => {
    const of = await openRecords([
      { title: 'Ferry late', id: 'a' },
      { title: 'ferry LATE', id: 'b' },
    ]);
    expect(offer('article', 'title', 'ferry', of)).toEqual([
      { name: 'Ferry late · a', value: 'a' },
      { name: 'ferry LATE · b', value: 'b' },
    ]);
  });

  it('that are too long are clipped, and go by their id', async () => {
    const title = `${'Ferry '.repeat(20)}late`;
    const of = await openRecords([{ title, id: 'long' }]);
    expect(offer('article', 'title', '', of)).toEqual([
      { name: `${'Ferry '.repeat(15).trimEnd()} Fe… · long`.slice(0, 100), value: 'long' },
    ]);
  });

  it('are never cut within a character', async () => {
    const records = [86, 87, 88, 89, 90, 91, 92, 93].map((length) => ({
      title: `${'x'.repeat(length)}${'🚢'.repeat(20)}`,
      id: `id-${length}`,
    }));
    const choices = offer('article', 'title', '', await openRecords(records));
    expect(choices).toHaveLength(8);
    expectAcceptable(choices);
    for (const { name } of choices) expect(name).toMatch(/^x+🚢*… · id-\d\d$/u);
  });

  it('are left out where neither they nor their id can be sent', async () => {
    const of = await openRecords([
      { title: 'Ferry late '.repeat(20), id: 'i'.repeat(101) },
      { title: 'Fog', id: 'i'.repeat(200) },
      { title: 'Tide', id: 'tide' },
    ]);
    expect(valuesOf(offer('article', 'title', '', of))).toEqual(['Fog', 'Tide']);
  });

  it('with an id of a hundred characters stay within their hundred', async () => {
    const ids = ['a', 'b'].map((letter) => letter.repeat(100));
    const choices = offer('article', 'title', '', await openRecords(ids.map((id) => ({ title: 'Fog', id }))));
    expect(valuesOf(choices)).toEqual(ids);
    expectAcceptable(choices);
  });

  it('that hold half of a character, or what turns the writing, spoil no list', async () => {
    const of = await openRecords([
      { title: 'Ferry \ud83d late', id: 'half' },
      { title: 'Ferry \u202elate\u0007', id: 'turned' },
      { title: 'Ferry\nlate', id: 'lines' },
      { title: 'Ferry early', id: '\udea2' },
    ]);
    const choices = offer('article', 'title', 'ferry', of);
    expectAcceptable(choices);
    expect(valuesOf(choices)).toContain('Ferry early');
    for (const { name } of choices) expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it('are 25 at most', async () => {
    const of = await openRecords(Array.from({ length: 60 }, (_, at) => ({ title: `Ferry ${at}` })));
    const choices = offer('article', 'title', 'ferry', of);
    expect(choices).toHaveLength(25);
    expectAcceptable(choices);
  });
});

describe('sources', () => {
  it('are offered with how many articles they have', () => {
    expect(offer('who', 'source', 'POST')).toEqual([
      { name: 'Harbour Post · 3 articles', value: 'Harbour Post' },
    ]);
    expect(valuesOf(offer('when', 'source', ''))).toEqual(['Harbour Post', 'Evening Mail']);
  });

  it('are offered with one article, too, and left out where they cannot be sent', async () => {
    const of = await openRecords([{ source: 'Brill Gazette' }, { source: 'Post '.repeat(30) }]);
    expect(offer('who', 'source', '', of)).toEqual([
      { name: 'Brill Gazette · 1 article', value: 'Brill Gazette' },
    ]);
  });

  it('of a hundred characters are clipped only in what is seen', async () => {
    const source = `${'x'.repeat(98)}🚢`;
    const choices = offer('who', 'source', '', await openRecords([{ source }]));
    expect(choices).toEqual([{ name: `${'x'.repeat(98)}…`, value: source }]);
    expectAcceptable(choices);
  });
});

describe('listChoices', () => {
  it.each([
    ['an option that completes nothing', 'who', 'after'],
    ['an option that is not there', 'who', 'constructor'],
    ['a command that is not there', 'dance', 'name'],
  ])('offers nothing for %s', (_rule, name, option) => {
    expect(offer(name, option, 'mira')).toEqual([]);
  });

  it('offers names, titles and sources, and never a sentence of an article', () => {
    const titles = archive.articles.map(({ title, id }) => title ?? id);
    const sources = archive.overview.sources.map(({ source }) => source);
    const known = archive.completeName('', 100).map(({ name }) => name);
    const options = CATALOG.flatMap((command) =>
      Object.keys(command.options).map((name) => ({ command, name })),
    );
    for (const typed of ['', 'f', 'the', 'ferry', 'mira', 'brill', 'thick fog', 'nobody was hurt because']) {
      for (const { command, name } of options) {
        const choices = listChoices(command, name, typed, archive);
        expectAcceptable(choices);
        for (const { value } of choices) {
          const named = [...titles, ...sources, ...known].filter(
            (one) => one !== null && value.endsWith(one),
          );
          expect([value, named.length > 0]).toEqual([value, true]);
        }
      }
    }
  });

  it('offers nothing but its id of an archive without names, titles and sources', async () => {
    const of = await openFiles({ 'a.txt': 'the ferry left at noon.\n' });
    expect(valuesOf(offer('article', 'title', '', of))).toEqual(['a.txt']);
    for (const [name, option] of [
      ['who', 'name'],
      ['who', 'source'],
    ] as const)
      expect(offer(name, option, '', of)).toEqual([]);
  });
});
