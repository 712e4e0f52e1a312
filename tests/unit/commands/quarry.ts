/** A quarry in three articles, and what an archive may have found in them, put together by hand. */
import type { Archive } from '../../../index/archive.ts';
import type { Answer, Difference, Excerpt, Findings, Profile, Question } from '../../../index/findings.ts';
import type { KnownName } from '../../../index/types.ts';
import { openFiles } from '../../support/archive.ts';
import { spanOf } from '../../support/articles.ts';
import { createQuestion } from '../../support/questions.ts';
import { buildAnswer } from './hand-built-answer.ts';

const FALL =
  'Iva Brandt, the owner of the quarry, said “the rope had rotted” on Monday. Brandt, 51, went home.';
const REPORT = 'Iva Brandt (54), a stonecutter, denied it. Nine blocks fell near Hollin.';
const LETTER = 'Jon Brandt carved the gate of Hollin.';

/** The articles `fall.md` (2 May 2019), `report.md` (6 June 2020) and `letter.txt` (no day). */
export const quarry = await openFiles({
  'fall.md': `---\ntitle: The fall\nsource: Stone Post\npublished: 2019-05-02\n---\n\n${FALL}\n`,
  'report.md': `---\ntitle: The report\nsource: Hill Mail\npublished: 2020-06-06\n---\n\n${REPORT}\n`,
  'letter.txt': `${LETTER}\n`,
});

/** A phrase of an article, with the sentence that holds it. */
export function excerptOf(articleId: string, phrase: string, parts: Partial<Excerpt> = {}): Excerpt {
  const article = quarry.article(articleId);
  if (!article) throw new Error(`There is no ${articleId}.`);
  const { title, source, author, url, published, text } = article;
  const span = spanOf(text, phrase);
  const sentence = quarry.inspect(articleId)?.sentences.find(({ end }) => span.start < end) ?? span;
  const citation = { articleId, title, source, author, url, published };
  return { span, text: phrase, sentence, citation, also: [], ...parts };
}

export function buildKnown(parts: Partial<KnownName> = {}): KnownName {
  return {
    name: 'Iva Brandt',
    kind: 'person',
    forms: ['Iva Brandt', 'Brandt'],
    mentions: 3,
    articles: 2,
    first: '2019-05-02',
    last: '2020-06-06',
    speeches: 1,
    ...parts,
  };
}

export function buildProfile(parts: Partial<Profile> = {}): Profile {
  return {
    known: buildKnown(),
    descriptions: [
      excerptOf('fall.md', 'the owner of the quarry'),
      excerptOf('report.md', 'a stonecutter', { also: ['x', 'y'] }),
    ],
    sources: ['Stone Post', 'Hill Mail'],
    isQuoted: true,
    companions: [],
    differences: [],
    ...parts,
  };
}

export const AGE: Difference = {
  topic: 'age',
  subject: 'Iva Brandt',
  sides: [excerptOf('fall.md', 'Brandt, 51,'), excerptOf('report.md', 'Iva Brandt (54)')],
};

export function buildFindings(question: Question, parts: Partial<Findings> = {}): Findings {
  return {
    question,
    outcome: 'answered',
    answers: [answerOf('fall.md', 'Brandt, 51,')],
    closest: [],
    missing: [],
    nearest: [],
    differences: [],
    parts: [],
    ...parts,
  };
}

/** The answer that a phrase of an article gives, out of its sentence. */
export function answerOf(articleId: string, phrase: string, parts: Partial<Answer> = {}): Answer {
  const { span, sentence, citation } = excerptOf(articleId, phrase);
  const text = quarry.article(articleId)?.text ?? '';
  return {
    ...buildAnswer(text.slice(sentence.start, sentence.end), [], { articleId }),
    exact: span,
    passage: { articleId, span: sentence, sentences: [sentence] },
    shown: sentence,
    citation,
    ...parts,
  };
}

/** A question about one name alone, as a command asks it. */
export function askAbout(name: string, parts: Partial<Question> = {}): Question {
  const question = createQuestion(name, { kind: 'who' });
  const terms = question.terms.map(({ term }) => term);
  return { ...question, names: [{ name, asked: name, terms, rivals: [] }], ...parts };
}

/** The quarry with a door that answers what a test says. */
export function doorOf(parts: Partial<Archive>): Archive {
  return { ...quarry, ...parts };
}
