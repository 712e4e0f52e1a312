/** A timeline → the points of its picture, and the same in words. */
import type { TimelinePicture, TimelinePoint } from '../command.ts';
import type { QuotedEntry } from './quoted-entry.ts';
import { wordsOf } from './words-of-entry.ts';

const MIN_POINTS = 4;
const MAX_POINTS = 24;
const OPEN_START = '0001-01-01';
const OPEN_END = '9999-12-31';
const MAX_ALT_CHARS = 1_000;
/** Of the words of a point in the alternative text, in characters. */
const MAX_ALT_POINT_CHARS = 120;
const MIN_ALT_POINT_CHARS = 12;
const ALT_POINT_STEP = 4;

/** The days of a whole timeline, and not of a page of it; null where there are fewer than four. */
export function pictureOf(entries: readonly QuotedEntry[], title: string): TimelinePicture | null {
  if (entries.length < MIN_POINTS) return null;
  const points = mostTold(entries).map(pointOf);
  return { title, points, alt: describePoints(title, points, entries.length - points.length) };
}

/** In order of time still. */
function mostTold(entries: readonly QuotedEntry[]): readonly QuotedEntry[] {
  const weightOf = ({ entry }: QuotedEntry) => entry.articles + entry.answer.score / 10;
  const kept = new Set([...entries].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MAX_POINTS));
  return entries.filter((one) => kept.has(one));
}

function pointOf({ entry, quotation }: QuotedEntry): TimelinePoint {
  const { start, end } = entry.interval;
  return {
    label: quotation.lead?.text ?? '',
    start: start ?? OPEN_START,
    end: end ?? OPEN_END,
    words: wordsOf(entry, quotation),
  };
}

/** "Timeline · Wagner Group: 2014, “The group …”; since 2015, “It has …”", every point with as many words as fit. */
function describePoints(title: string, points: readonly TimelinePoint[], others: number): string {
  const end = others === 0 ? '.' : `; and ${others} more days.`;
  const write = (most: number) =>
    `${title}: ${points.map(({ label, words }) => label + quote(words, most)).join('; ')}${end}`;
  for (let most = MAX_ALT_POINT_CHARS; most >= MIN_ALT_POINT_CHARS; most -= ALT_POINT_STEP) {
    const alt = write(most);
    if (alt.length <= MAX_ALT_CHARS) return alt;
  }
  return write(0).slice(0, MAX_ALT_CHARS);
}

function quote(words: string, maxChars: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '' || maxChars === 0) return '';
  return `, “${line.length <= maxChars ? line : shorten(line, maxChars)}”`;
}

/** To whole words; of a word that is longer than there is room, its beginning. */
function shorten(line: string, maxChars: number): string {
  const whole = line.slice(0, maxChars + 1).replace(/\s+\S*$/u, '');
  if (whole.length <= maxChars && whole !== '…') return `${whole.replace(/\s*…$/u, '')} …`;
  return `${line.slice(0, maxChars).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
