import fc from 'fast-check';
import type { NameList } from '../../../../../index/names/entries/collect-entries.ts';
import { type ArticleMentions, createNameCounter } from '../../../../../index/names/known-names.ts';
import type { Mention, NameKind } from '../../../../../index/types.ts';

/** Names that are written in many ways, are short for each other, and mean several. */
const NAMES = [
  'Ada Bell',
  'ADA BELL',
  'Ada Ayer-Bell',
  'Ada Ayer Bell',
  'Ada J. Bell',
  'Bell',
  'Tom Bell',
  'Sergei Volkan',
  'Sergey Volkan',
  'Volkan',
  'VOLKAN',
  'Volkan Oblast',
  'Volkan Group',
  'PMC Volkan',
  'Żofie Orrin',
  'Zofie Orrin',
  'Tamsin Orwelling',
  'Tamsin Orweling',
  'Harbour Board',
  'HB',
  'Hilltop Brewers',
  'Colonel Tom Bell',
  'Storm Bell',
  'Ostrivka',
  'Ostryvka',
] as const;
const KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other'];
/** Around a name; a second one stands where the sign is. */
const SENTENCES = [
  ['', ' was there. '],
  ['', ', 45, said so. '],
  ['said ', ', a baker. '],
  ['', ', 71, a weaver, left. '],
  ['Mrs ', ' left with her coat. '],
  ['', ' (#) met. '],
  ['', ', also known as #, met. '],
  ['the ', ' group grew. '],
] as const;
const SECOND = '#';

/** An article that joins some of a few names to others, or keeps them apart. */
export const tangledArticle: fc.Arbitrary<ArticleMentions> = fc
  .record({
    published: fc.constantFrom('2021-02-03', '2023-05-01', null),
    parts: fc.array(
      fc.record({
        name: fc.constantFrom(...NAMES),
        second: fc.constantFrom(...NAMES),
        kind: fc.constantFrom(...KINDS),
        sentence: fc.constantFrom(...SENTENCES),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ published, parts }) => {
    const mentions: Mention[] = [];
    let text = '';
    const mention = (name: string, kind: NameKind) => {
      mentions.push({ name, kind, span: { start: text.length, end: text.length + name.length } });
      text += name;
    };
    for (const { name, second, kind, sentence } of parts) {
      text += sentence[0];
      mention(name, kind);
      const [before = '', behind] = sentence[1].split(SECOND);
      text += before;
      if (behind === undefined) continue;
      mention(second, kind);
      text += behind;
    }
    return { published, text, mentions };
  });

/** The names of articles, counted at once. */
export function gatherAll(articles: readonly ArticleMentions[]): unknown {
  const counter = createNameCounter();
  for (const article of articles) counter.add(article);
  return plain(counter.gather());
}

/** A list as something to compare. */
export function plain({ entries, sure, endings, keys }: NameList): unknown {
  const { texts, spelt, places, starts, own } = keys;
  const numbers = [...texts, 'nobody'].map(keys.numberOf);
  return {
    entries,
    sure: [...sure],
    endings,
    texts,
    spelt,
    places: [...places],
    starts: [...starts],
    own: [...own],
    numbers,
  };
}

/** What the steps of a long work come to. */
export function runThrough<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
