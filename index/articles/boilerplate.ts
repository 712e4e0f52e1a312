/** What belongs to the page and not to the story. */
import type { Span } from '../types.ts';
import { isBreadcrumb, isMenuBar, isNameToShareOn, isShareBar } from './bars.ts';
import patterns from './boilerplate-patterns.json' with { type: 'json' };
import { countLinks, isListHeading } from './link-lists.ts';
import { splitLines, type TextLine } from './text-lines.ts';
import { isTimestampLine } from './timestamps.ts';

/** No line of a page's furniture is longer; captions are the longest. */
const MAX_LINE_LENGTH = 420;

const LINES = new Set(patterns.lines);
const SIGN_WORDS = new Set(patterns.signWords);
const isCall = anyOf(patterns.calls, 'i');
const isLabel = anyOf(patterns.labels, 'i');
/** Told from a sentence by the capitals of a name. */
const namesSource = anyOf(patterns.names, 'u');
const isCaption = anyOf(patterns.captions);
const REPORTED = new RegExp(patterns.reported, 'i');
const FRAGMENT = new RegExp(`^(?:${patterns.fragments.join('|')})\\.?$`);
/** "(erpe)", "(dpa/ts)" behind the last sentence of a line, or alone on it. */
const SIGN = /(?:^|[.!?…]["”’»)]{0,2}\s{1,3})\((\p{Ll}+(?:[/,] ?\p{Ll}+)*)\)$/u;
const MIN_SIGN_LENGTH = 2;
const MAX_SIGN_LENGTH = 12;

/**
 * Share bars, comment forms, menus, captions, calls to subscribe: in order, apart, without the blanks around.
 *
 * Whole lines only, the headlines below "Most read", the sign of an author behind a last sentence, and a few phrases
 * of forms wherever they were glued to the story. In doubt a line is story: what is marked is never quoted. A lone
 * "Facebook" is a heading; two such names are a share bar.
 *
 * @param marks - what the format itself sets apart, in any order; without blanks at its ends
 */
export function findBoilerplate(text: string, marks: readonly Span[] = []): readonly Span[] {
  const lines = splitLines(text);
  const spans = lines.flatMap((line, index) => markLine(line, index, lines) ?? []);
  return mergeSpans([
    ...marks,
    ...spans,
    ...findLinks(lines),
    ...lines.flatMap(findSign),
    ...findGlued(text),
  ]);
}

/** Whether a line, taken by itself, is none of the story. */
export function isBoilerplateLine(line: string): boolean {
  if (line.length > MAX_LINE_LENGTH) return false;
  const folded = foldPhrase(line);
  if (LINES.has(folded) || isBreadcrumb(folded) || isShareBar(folded) || FRAGMENT.test(line)) return true;
  if (patterns.glued.includes(line) || isMenuBar(line) || isTimestampLine(line)) return true;
  if (isLabel(line) || namesSource(line)) return true;
  // A caption may end in "(dpa/Ada Bell)", a whole paragraph in "(dpa/ts)".
  const sign = signOf(line);
  if (sign === '' ? isCaption(line) : sign === line) return true;
  // A story may report a call ("Click here," the mail said); a page only makes it.
  return isCall(line) && !REPORTED.test(line);
}

function markLine(line: TextLine, index: number, lines: readonly TextLine[]): Span | null {
  const story = withoutHeadDate(line, index);
  if (isBoilerplateLine(story.text)) return story.span;
  const isBesideShare = isShareName(lines[index - 1]) || isShareName(lines[index + 1]);
  return isShareName(line) && isBesideShare ? line.span : null;
}

/** Behind "date 2023-07-03" the menu of a page may follow on the same line. */
function withoutHeadDate(line: TextLine, index: number): { readonly text: string; readonly span: Span } {
  const head = index === 0 ? /^date:? \d{4}-\d{2}-\d{2} +(?=\S)/i.exec(line.text) : null;
  if (!head) return line;
  const start = line.span.start + head[0].length;
  return { text: line.text.slice(head[0].length), span: { start, end: line.span.end } };
}

function isShareName(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length < 30 && isNameToShareOn(foldPhrase(line.text));
}

function findLinks(lines: readonly TextLine[]): readonly Span[] {
  return lines.flatMap((line, index) => {
    if (line.text.length > MAX_LINE_LENGTH || !isListHeading(foldPhrase(line.text))) return [];
    return lines.slice(index + 1, index + 1 + countLinks(lines, index + 1)).map(({ span }) => span);
  });
}

function findSign({ text, span }: TextLine): readonly Span[] {
  const sign = signOf(text);
  return sign === '' ? [] : [{ start: span.end - sign.length, end: span.end }];
}

/** "(erpe)" at the end of a line; empty where there is none. */
function signOf(line: string): string {
  if (!line.endsWith(')')) return '';
  const letters = SIGN.exec(line.slice(-MAX_SIGN_LENGTH - 10))?.[1] ?? '';
  const isSign =
    letters.length >= MIN_SIGN_LENGTH && letters.length <= MAX_SIGN_LENGTH && !SIGN_WORDS.has(letters);
  return isSign ? `(${letters})` : '';
}

function findGlued(text: string): readonly Span[] {
  return patterns.glued.flatMap((phrase) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
      spans.push({ start: at, end: at + phrase.length });
    }
    return spans;
  });
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Whether any of some patterns is in a line. Those that look only at its beginning are tried together, and only there. */
function anyOf(sources: readonly string[], flags = ''): (line: string) => boolean {
  const atStart = sources.filter((source) => source.startsWith('^'));
  const anywhere = sources.filter((source) => !source.startsWith('^'));
  const tried = [atStart, anywhere].flatMap((some) =>
    some.length === 0 ? [] : new RegExp(some.map((source) => `(?:${source})`).join('|'), flags),
  );
  return (line) => tried.some((pattern) => pattern.test(line));
}

function foldPhrase(line: string): string {
  if (line.length > 100) return line;
  return line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s#*_•·>»›→-]+|[\s.:!*_…»›>→]+$/g, '')
    .replace(/\s+/g, ' ');
}
