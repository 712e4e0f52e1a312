/** Sentences of invented articles, and what is found to differ in them. */
import { findDifferences, type Statement } from '../../../../../index/answers/accounts/find-differences.ts';
import type { Difference } from '../../../../../index/findings.ts';
import { foldWord } from '../../../../../index/language/fold.ts';
import {
  createKnownNames,
  createNameCounter,
  type KnownNames,
} from '../../../../../index/names/known-names.ts';
import { findMentions } from '../../../../../index/names/mentions.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import type { Article, KnownName } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';

/** The day of print, and the text; a text alone is printed on the day of the others. */
export type Account = string | readonly [day: string | null, text: string];

const DAY = '2031-05-06';

/** Names that the archive of the tests writes in several forms. */
const ALIASES: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['Mira Holt', 'Holt'],
  ['Ola Brandt', 'Brandt'],
  ['Grey Company', 'Grey'],
  ['Vastervik', 'Vestervik'],
  ['Kalmarovo', 'Kalmorovo'],
  ['Arkadi Zelenov', 'Arkady Zelenov', 'Zelenov'],
  ['Norland', 'Norlands'],
  ['Norland Harbour Council', 'NHC'],
];

/** What differs as `topic: words · words`, in the order in which it is told. */
export function differ(...accounts: readonly Account[]): string[] {
  return differencesBetween(...accounts).map(
    ({ topic, sides }) => `${topic}: ${sides.map(({ text }) => text).join(' · ')}`,
  );
}

export function differencesBetween(...accounts: readonly Account[]): readonly Difference[] {
  const articles = accounts.map((account, at) => {
    const [published, text] = typeof account === 'string' ? [DAY, account] : account;
    return createArticle({ id: `account-${at + 1}.md`, published, text });
  });
  return differencesIn(articles);
}

/** All sentences of all articles, with the names that stand in them. */
export function differencesIn(articles: readonly Article[]): readonly Difference[] {
  const analyses = articles.map((article) => analyse(article));
  const statements = analyses.flatMap((analysis): Statement[] =>
    analysis.sentences.map((_, sentence) => ({ analysis, sentence })),
  );
  return findDifferences(statements, namesOf(articles, ALIASES));
}

/** The names of articles; those of one row are one. */
export function namesOf(
  articles: readonly Article[],
  aliases: readonly (readonly [name: string, ...forms: string[]])[],
): KnownNames {
  const counter = createNameCounter();
  for (const { text } of articles) counter.add({ published: null, text, mentions: findMentions(text) });
  const counted = createKnownNames(counter.gather());
  const merged = new Map<string, KnownName>();
  for (const [name, ...others] of aliases) {
    const forms = [name, ...others];
    const found = forms.flatMap((form) => counted.find(form) ?? []);
    const articlesWith = found.reduce((sum, known) => sum + known.articles, 0);
    const [first] = found;
    if (first)
      for (const form of forms) merged.set(foldWord(form), { ...first, name, forms, articles: articlesWith });
  }
  return { ...counted, find: (text) => merged.get(foldWord(text)) ?? counted.find(text) };
}
