import { createBreather } from '../../breather.ts';
import type { Profile } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Article, KnownName } from '../../types.ts';
import type { Library } from '../library.ts';
import { isSpokenBy } from '../said/spoken-by.ts';
import { findCompanions } from './companions.ts';
import { gatherDescriptions } from './gather-descriptions.ts';

/** So many articles are read for it, those that mention the name most first. */
const MAX_READ = 100;

/** Who or what a name is, by the words of the articles that mention it. */
export async function findProfile(library: Library, known: KnownName): Promise<Omit<Profile, 'differences'>> {
  const read: Analysis[] = [];
  const breathe = createBreather();
  for (const article of await findArticles(library, known)) {
    await breathe();
    const analysis = library.analysisOf(article);
    if (library.mentionsOf(analysis).some(({ name }) => name === known.name)) read.push(analysis);
  }
  return {
    known,
    descriptions: gatherDescriptions(library, read, known),
    isQuoted: read.some((analysis) => isQuotedIn(library, analysis, known)),
    sources: sourcesOf(read),
    companions: findCompanions(library, read, known),
  };
}

async function findArticles({ index, articles }: Library, { forms }: KnownName): Promise<readonly Article[]> {
  const words = new Set(forms.flatMap((form) => termsOf(form)));
  const terms = [...words].map((term) => ({ term, weight: 1 }));
  const { hits } = await index.search({ terms, within: null, limit: MAX_READ });
  return hits.flatMap(({ articleId }) => articles.get(articleId) ?? []);
}

/** As the quotes of a speaker are found, who may be quoted by another form of the name. */
function isQuotedIn({ quotesOf }: Library, analysis: Analysis, known: KnownName): boolean {
  const speaker = { known: [known], terms: [] };
  return quotesOf(analysis).some((quote) => quote.form !== 'scare' && isSpokenBy(quote, speaker));
}

/** The most frequent first, of equals by name. */
function sourcesOf(analyses: readonly Analysis[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { article } of analyses) {
    if (article.source !== null) counts.set(article.source, (counts.get(article.source) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([source]) => source);
}
