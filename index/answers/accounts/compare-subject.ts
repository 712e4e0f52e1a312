import { createBreather } from '../../breather.ts';
import type { Difference, Excerpt, Question } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import type { Analysis } from '../../passages/analysis.ts';
import { articlesWithin } from '../filter-passages.ts';
import type { Library } from '../library.ts';
import { countOccurrences, matchArticle } from '../match-article.ts';
import { isPrintedWithin, periodsOf } from '../period.ts';
import { coverage } from '../signals/coverage.ts';
import { searchTerms, type WeightedTerm, weighTerms } from '../term-weights.ts';
import { findDifferences, type Statement } from './find-differences.ts';

/** So many articles are compared, those that mention the subject most. */
const MAX_READ = 60;
/** The share of the subject's words, by rarity, that a sentence must hold. */
const MIN_SHARE = 0.6;
/** So many sentences behind one that names the subject may be about it. */
const GOES_ON = 2;
/** Somebody else's age, and how another name is spelt, is nothing about the subject. */
const OF_ITSELF: ReadonlySet<Difference['topic']> = new Set(['age', 'spelling']);

/** Where sentences about the subject of a question tell different things. */
export async function compareSubject(library: Library, question: Question): Promise<readonly Difference[]> {
  const { index, articles, analysisOf, names } = library;
  const required = question.terms.filter(({ isRequired }) => isRequired);
  const subject = required.length > 0 ? required : question.terms;
  const within = articlesWithin(articles.values(), question);
  const search = { terms: searchTerms(subject), within, limit: MAX_READ };
  const { hits, frequencies } = await index.search(search);
  const terms = weighTerms(subject, frequencies, articles.size);
  const periods = periodsOf(question);
  const about: About = { statements: [], direct: new Set() };
  const breathe = createBreather();
  for (const { articleId } of hits) {
    await breathe();
    const article = articles.get(articleId);
    if (!article || !periods.every((period) => isPrintedWithin(article, period))) continue;
    addStatements(about, analysisOf(article), terms);
  }
  const isAbout = ({ citation, sentence }: Excerpt) =>
    about.direct.has(`${sentence.start} ${citation.articleId}`);
  const own = new Set(subject.flatMap(({ term, substitutes }) => [term, ...substitutes.flat()]));
  return findDifferences(about.statements, names).filter(
    ({ topic, subject: of, sides }) =>
      sides.some(isAbout) && (!OF_ITSELF.has(topic) || termsOf(of).some((term) => own.has(term))),
  );
}

/** The sentences to be compared, and which of them name the subject themselves. */
interface About {
  readonly statements: Statement[];
  readonly direct: Set<string>;
}

/** Sentences that name the subject, each with those behind it, which may go on about it. */
function addStatements(
  { statements, direct }: About,
  analysis: Analysis,
  terms: readonly WeightedTerm[],
): void {
  const { sentences } = matchArticle(analysis, terms);
  const { id } = analysis.article;
  let last = -1;
  sentences.forEach(({ occurrences }, at) => {
    const isNamed =
      occurrences.length > 0 && coverage(countOccurrences(occurrences, terms.length), terms) >= MIN_SHARE;
    if (isNamed) {
      direct.add(`${analysis.sentences[at]?.start} ${id}`);
      last = at + GOES_ON;
    }
    if (at <= last) statements.push({ analysis, sentence: at });
  });
}
