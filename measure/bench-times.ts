/** How fast time expressions are found: in plain news, and in text that is made to be slow. */
import { findTimeExpressions } from '../index/time/find-time-expressions.ts';
import { FAMILIES, writeAdversarial, writeNews } from '../tests/support/adversarial-dates.ts';
import { headTimes, medianMs, timeText } from './time-text.ts';

const MEGABYTE = 1_000_000;
/** Of adversarial text a tenth tells as much, in a tenth of the time. */
const ADVERSARIAL_CHARS = MEGABYTE / 10;
const ANCHOR = { day: '2023-07-03', isInferred: false };
const HEAD = headTimes('times');

/** Each row is a kind of text. */
export function benchTimes(): readonly Readonly<Record<string, string>>[] {
  const work = (text: string) => findTimeExpressions(text, ANCHOR);
  const news = writeNews(MEGABYTE);
  // The first text is read by code that is not yet compiled.
  medianMs(() => work(news));
  return [
    timeText(HEAD, { figure: 'plain news (aim: over 1 MB/s)', work, write: writeNews, chars: MEGABYTE }),
    ...FAMILIES.map((family) => {
      const write = (chars: number) => writeAdversarial(family, chars);
      return timeText(HEAD, { figure: family, work, write, chars: ADVERSARIAL_CHARS });
    }),
  ];
}
