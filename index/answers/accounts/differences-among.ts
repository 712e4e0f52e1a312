import type { Answer, Difference, Excerpt, Question } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import type { Library } from '../library.ts';
import { findDifferences, type Statement } from './find-differences.ts';
import { readStatement } from './told.ts';

/** So many answers are compared: what a reader may look at. */
const COMPARED = 10;
/** In the first so many of them one of the accounts must be seen. */
const SEEN = 3;
const NAME_WORD = /\p{Lu}[\p{L}\p{N}'’.-]*/gu;

/**
 * Where the passages of the best answers tell different things about what a question names. One of the accounts stands
 * in the words that are shown of the first answers; else it would be no note on them.
 */
export function differencesAmong(
  library: Library,
  question: Question,
  answers: readonly Answer[],
): readonly Difference[] {
  const statements = answers.slice(0, COMPARED).flatMap((answer) => statementsOf(library, answer));
  const isSeen = ({ citation, span }: Excerpt) =>
    answers
      .slice(0, SEEN)
      .some(
        ({ passage: { articleId }, shown }) =>
          articleId === citation.articleId && shown.start <= span.start && span.end <= shown.end,
      );
  return findDifferences(statements, library.names).filter((difference) => {
    const seen = difference.sides.filter(isSeen);
    if (seen.length === 0) return false;
    if (namesSubject(question, difference)) return true;
    // Whose age it is does not follow from the place that is asked about.
    return difference.topic !== 'age' && seen.some((side) => isAbout(library, question, side, statements));
  });
}

function statementsOf({ articles, analysisOf }: Library, { passage }: Answer): Statement[] {
  const article = articles.get(passage.articleId);
  if (!article) return [];
  const analysis = analysisOf(article);
  return analysis.sentences.flatMap(({ start, end }, sentence) =>
    passage.span.start <= start && end <= passage.span.end ? { analysis, sentence } : [],
  );
}

/** Whether the question holds a name of the subject: "people killed in Brill" may be told of anywhere but for Brill. */
function namesSubject({ terms, names }: Question, { subject }: Difference): boolean {
  const asked = new Set([...terms.map(({ term }) => term), ...names.flatMap((name) => name.terms)]);
  const words = [...subject.matchAll(NAME_WORD)].flatMap(([word]) => termsOf(word));
  return words.some((term) => asked.has(term));
}

/** Whether a sentence names all that the question names; where that names nothing, whether it holds its words. */
function isAbout(
  { names }: Library,
  question: Question,
  side: Excerpt,
  statements: readonly Statement[],
): boolean {
  const statement = statements.find(
    ({ analysis, sentence }) =>
      analysis.article.id === side.citation.articleId &&
      analysis.sentences[sentence]?.start === side.sentence.start,
  );
  const told = statement && readStatement(statement, names);
  if (!told) return false;
  if (question.names.length > 0) {
    const own = new Set(told.names.map(({ known }) => known.name));
    return question.names.every(({ name }) => own.has(name));
  }
  const required = question.terms.filter(({ isRequired }) => isRequired);
  const own = new Set(told.sentence.terms);
  return required.length > 0 && required.every(({ term }) => own.has(term));
}
