/** What could take longer and longer the more it reads: readers of text, and what looks at much of one thing. */

import { seekDays } from '../../index/answers/days/seek-days.ts';
import { matchArticle } from '../../index/answers/match-article.ts';
import { weighSaying } from '../../index/answers/said/saying.ts';
import { sourceClausesOf } from '../../index/answers/source-clauses.ts';
import { nounPhrases } from '../../index/language/noun-phrases.ts';
import { findDescriptions } from '../../index/names/descriptions/find-descriptions.ts';
import { createNameCounter } from '../../index/names/known-names.ts';
import { findMentions } from '../../index/names/mentions.ts';
import { analyse } from '../../index/passages/analysis.ts';
import { emptyPronounsIn } from '../../index/questions/empty-it.ts';
import { readPrintOrder } from '../../index/questions/print-order.ts';
import { splitQuestions } from '../../index/questions/split-questions.ts';
import { unwrap } from '../../index/questions/unwrap.ts';
import { findQuotes } from '../../index/quotes/find-quotes.ts';
import type { Mention } from '../../index/types.ts';
import { plainTextOf } from '../../src/discord/answer/plain-text.ts';
import { escapeText, unescapeText } from '../../src/discord/render/escape.ts';
import { withoutTraces } from '../../src/gaps/without-traces.ts';
import { createArticle } from '../../tests/support/articles.ts';
import { writeDays, writeNamesakes, writeSayings, writeSources } from '../../tests/support/hostile-bulk.ts';
import { type HostileTo, hostileFamilies, writeHostile } from '../../tests/support/hostile-texts.ts';
import { passagesFor, weighFor } from '../../tests/support/library.ts';
import { createQuestion } from '../../tests/support/questions.ts';

type Work = () => unknown;

/** Something that is read, in characters or in pieces; what `prepare` does is not timed. */
export interface Growing {
  readonly figure: string;
  readonly size: number;
  readonly prepare: (size: number) => Work;
}

const TEXT_CHARS = 100_000;
/** A message on Discord has no more. */
const MESSAGE_CHARS = 4_000;
/** A question has no more. */
const QUESTION_CHARS = 2_000;
/** As a row begins. */
const READERS: Readonly<Record<HostileTo, string>> = {
  names: 'names',
  quotes: 'quotes',
  descriptions: 'descriptions',
  nounPhrases: 'noun phrases',
  marks: 'marks',
  traces: 'traces',
  messages: 'a message',
  questions: 'a question',
};

/** In the order of the table. */
export const GROWING: readonly Growing[] = [
  ...growInText('names', TEXT_CHARS, alone(findMentions)),
  ...growInText('quotes', TEXT_CHARS, besideNames(findQuotes)),
  ...growInText('descriptions', TEXT_CHARS, besideNames(findDescriptions)),
  ...growInText('nounPhrases', TEXT_CHARS, alone(nounPhrases)),
  ...growInText(
    'marks',
    TEXT_CHARS,
    alone((text) => unescapeText(escapeText(text))),
  ),
  ...growInText('traces', TEXT_CHARS, alone(withoutTraces)),
  ...growInText('messages', MESSAGE_CHARS, alone(plainTextOf)),
  ...growInText('questions', QUESTION_CHARS, alone(readQuestion)),
  { figure: 'a question of two sources, many times', size: 132, prepare: prepareSources },
  { figure: 'names of people of one surname', size: 8_000, prepare: prepareNamesakes },
  { figure: 'quotes of one article', size: 8_000, prepare: prepareSayings },
  { figure: 'days of one article', size: 2_000, prepare: prepareDays },
];

function growInText(reader: HostileTo, size: number, prepare: (text: string) => Work): readonly Growing[] {
  return hostileFamilies(reader).map((family) => ({
    figure: `${READERS[reader]}: ${family}`,
    size,
    prepare: (chars) => prepare(writeHostile(reader, family, chars)),
  }));
}

function alone(read: (text: string) => unknown) {
  return (text: string): Work =>
    () =>
      read(text);
}

function besideNames(read: (text: string, mentions: readonly Mention[]) => unknown) {
  return (text: string): Work => {
    const mentions = findMentions(text);
    return () => read(text, mentions);
  };
}

function readQuestion(text: string): void {
  splitQuestions(text);
  unwrap(text);
  emptyPronounsIn(text);
  readPrintOrder(text);
}

function prepareSources(times: number): Work {
  const question = writeSources(times);
  return () => sourceClausesOf(question);
}

function prepareNamesakes(articles: number): Work {
  const counter = createNameCounter();
  for (const article of writeNamesakes(articles)) counter.add(article);
  return () => counter.gather();
}

function prepareSayings(count: number): Work {
  const { text, quotes } = writeSayings(count);
  const match = matchArticle(analyse(createArticle({ text })), []);
  return () => quotes.map((quote) => weighSaying(match, quote, []));
}

/** An article is analysed once, so each run reads a new one. */
function prepareDays(sentences: number): Work {
  const text = writeDays(sentences);
  const question = createQuestion('When did the bridge fall?');
  return () => {
    const articles = [createArticle({ text, published: '2023-06-26' })];
    return seekDays(passagesFor(articles, question), weighFor(articles, question), 1, []);
  };
}
