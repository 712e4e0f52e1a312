import type { Answer, Question, QuestionTerm } from '../../findings.ts';
import { spellNumber } from '../../language/numbers.ts';
import { termsOf } from '../../language/terms.ts';
import { MAX_SHOWN_CHARS } from '../../passages/cut.ts';
import { articlesPrintedWithin } from '../filter-passages.ts';
import { foldCopies } from '../fold-copies.ts';
import type { Library } from '../library.ts';
import type { ArticleMatch } from '../match-article.ts';
import { scoreCandidates } from '../score-candidates.ts';
import { addSuggestions } from '../suggestions/add-suggestions.ts';
import { weighTerms } from '../term-weights.ts';
import { toAnswer } from '../to-answer.ts';
import { WORDLESS_QUESTION } from '../wordless-question.ts';
import { rankByClaim } from './claim-passages.ts';
import type { ClaimRun } from './claim-runs.ts';
import { findHeldThings, type Sought } from './held-things.ts';

const CANDIDATES = 60;
const CANDIDATES_OF_A_DAY = 30;
const DAY_WEIGHT = 0.5;

/**
 * The passages that bear on a claim, best first and one an article before the rest.
 *
 * @param isNamed - whether the claim names anybody, whom the archive knows or not
 */
export async function answerClaim(
  library: Library,
  sought: Sought,
  isNamed: boolean,
  limit: number,
): Promise<readonly Answer[]> {
  const question = toQuestion(sought);
  if (question.terms.length === 0) return [];
  const { articleIds, frequencies } = await findArticles(library, question);
  const terms = weighTerms(question.terms, frequencies, library.articles.size);
  const scored = scoreCandidates(library, articleIds, question, terms, null);
  const story = scored.filter(
    ({ match, window }) => match.analysis.sentences[window.first]?.role === 'story',
  );
  const ranked = rankByClaim(story, sought, isNamed);
  const answers = foldCopies([...ranked.keys()], limit).map((folded) => {
    const answer = toAnswer(folded, question, terms);
    const run = ranked.get(folded.passage);
    return run ? showRun(answer, folded.passage.match, run, sought) : answer;
  });
  return addSuggestions(library, answers);
}

/** The best articles of all, and the best of those that were printed on the days that are named. */
async function findArticles({ index, articles }: Library, question: Question) {
  const { terms } = question;
  const { hits, frequencies } = await index.search({ terms, within: null, limit: CANDIDATES });
  const found = hits.map(({ articleId }) => articleId);
  for (const { start, end } of question.days) {
    const period = { ...question, spoken: { ...question.spoken, after: start, before: end } };
    const within = articlesPrintedWithin(articles.values(), period, null);
    const printed = await index.search({ terms, within, limit: CANDIDATES_OF_A_DAY });
    found.push(...printed.hits.map(({ articleId }) => articleId));
  }
  return { articleIds: [...new Set(found)], frequencies };
}

/** What is sought, as the question that the search and the ranking of passages read. */
function toQuestion({ names, numbers, days }: Sought): Question {
  const terms = new Map<string, QuestionTerm>();
  const add = (found: readonly string[], weight: number) => {
    for (const term of found)
      if (!terms.has(term))
        terms.set(term, { term, word: term, weight, isRequired: true, substitutes: [], nearWords: [] });
  };
  for (const name of names) add(name.terms, 1);
  for (const { value } of numbers) add(spellNumber(value).flatMap(termsOf), 1);
  for (const { text } of days) add(termsOf(text), DAY_WEIGHT);
  return {
    ...WORDLESS_QUESTION,
    terms: [...terms.values()],
    names,
    days: days.flatMap(({ interval }) => interval ?? []),
  };
}

/** Shows all of the run, since it is why the passage is quoted, with what makes it readable where there is room. */
function showRun(answer: Answer, match: ArticleMatch, { first, last }: ClaimRun, sought: Sought): Answer {
  const { sentences } = match.analysis;
  const run = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
  const both = {
    start: Math.min(run.start, answer.shown.start),
    end: Math.max(run.end, answer.shown.end),
  };
  const shown = [both, run].find(({ start, end }) => end - start <= MAX_SHOWN_CHARS) ?? answer.shown;
  return { ...answer, shown, highlights: findHeldThings(match.analysis, sought).mark(shown) };
}
