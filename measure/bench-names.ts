/** How fast names and quotes are found and counted: in plain news, and in text that is made to be slow. */
import { createNameCounter } from '../index/names/known-names.ts';
import { findMentions } from '../index/names/mentions.ts';
import { findQuotes } from '../index/quotes/find-quotes.ts';
import {
  articlesNaming,
  NAME_FAMILIES,
  writeNameFamily,
  writeVoices,
} from '../tests/support/names-in-bulk.ts';
import { headTimes, medianMs, timeText } from './time-text.ts';

const MEGABYTE = 1_000_000;
/** An article is so long, and nothing of it is counted across its end. */
const ARTICLE_CHARS = 8_000;
/** Of adversarial text a tenth tells as much, in a tenth of the time. */
const ADVERSARIAL_CHARS = MEGABYTE / 10;
const GATHERED_NAMES = 100_000;
const HEAD = headTimes('names and quotes');

type Row = Readonly<Record<string, string>>;

/** Each row is a work on a text. */
export function benchNames(): readonly Row[] {
  // The first text is read by code that is not yet compiled.
  countNames(writeVoices(MEGABYTE));
  readVoices(writeVoices(MEGABYTE));
  const news = (figure: string, work: (text: string) => unknown) =>
    timeText(HEAD, { figure, work, write: writeVoices, chars: MEGABYTE });
  return [
    news('names in plain news (aim: over 0.3 MB/s)', findMentions),
    news('names, and counting them', countNames),
    news('names and quotes', readVoices),
    ...NAME_FAMILIES.map((family) => {
      const write = (chars: number) => writeNameFamily(family, chars);
      return timeText(HEAD, { figure: family, work: readVoices, write, chars: ADVERSARIAL_CHARS });
    }),
    timeGather(),
  ];
}

function countNames(text: string): void {
  const counter = createNameCounter();
  for (let at = 0; at < text.length; at += ARTICLE_CHARS) {
    const article = text.slice(at, at + ARTICLE_CHARS);
    counter.add({ published: null, text: article, mentions: findMentions(article) });
  }
}

function readVoices(text: string): void {
  findQuotes(text, findMentions(text));
}

/** How long the start of a large archive waits for its list of names. */
function timeGather(): Row {
  const counter = createNameCounter();
  for (const article of articlesNaming(GATHERED_NAMES)) counter.add(article);
  const ms = medianMs(counter.gather).toFixed(1);
  return { [HEAD]: `one list of ${GATHERED_NAMES} names`, ms, 'MB/s': '', ratio: '', linear: '' };
}
