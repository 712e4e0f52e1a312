/** What belongs to the page and not to the story. */
import type { Span } from '../types.ts';
import patterns from './boilerplate-patterns.json' with { type: 'json' };
import { splitLines, type TextLine } from './text-lines.ts';

/** No line of a page's furniture is longer; captions are the longest. */
const MAX_LINE_LENGTH = 420;

const SHARE_NAMES = new Set(patterns.shareNames);
const LINES = new Set(patterns.lines);
const SECTIONS = new Set(patterns.sections);
const CALLS = patterns.calls.map((source) => new RegExp(source, 'i'));
const LABELS = patterns.labels.map((source) => new RegExp(source, 'i'));
const CAPTIONS = patterns.captions.map((source) => new RegExp(source));
const REPORTED = new RegExp(patterns.reported, 'i');
const FRAGMENT = new RegExp(`^(?:${patterns.fragments.join('|')})\\.?$`);

/**
 * Share bars, comment forms, menus, captions, calls to subscribe: in order, apart, without the blanks around.
 *
 * Whole lines only, and a few phrases of forms wherever they were glued to the story. In doubt a line is story:
 * what is marked is never quoted. A lone "Facebook" is a heading; two such names are a share bar.
 */
export function findBoilerplate(text: string): readonly Span[] {
  const lines = splitLines(text);
  const spans = lines.flatMap((line, index) => markLine(line, index, lines) ?? []);
  return mergeSpans([...spans, ...findGlued(text)]);
}

/** Whether a line, taken by itself, is none of the story. */
export function isBoilerplateLine(line: string): boolean {
  if (line.length > MAX_LINE_LENGTH) return false;
  const folded = foldPhrase(line);
  if (LINES.has(folded) || isBreadcrumb(folded) || isShareBar(folded) || FRAGMENT.test(line)) return true;
  if (patterns.glued.includes(line)) return true;
  if ([...LABELS, ...CAPTIONS].some((pattern) => pattern.test(line))) return true;
  // A story may report a call ("Click here," the mail said); a page only makes it.
  return CALLS.some((pattern) => pattern.test(line)) && !REPORTED.test(line);
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
  return line !== undefined && line.text.length < 30 && SHARE_NAMES.has(foldPhrase(line.text));
}

/** "Facebook Twitter LinkedIn" on one line. */
function isShareBar(folded: string): boolean {
  const isBar = (names: readonly string[]) =>
    names.length > 1 && names.every((name) => SHARE_NAMES.has(name));
  return isBar(folded.split(/ ?[|,·•/] ?/)) || isBar(folded.split(' '));
}

/** "Home page politics", "Home > World > Europe". */
function isBreadcrumb(folded: string): boolean {
  const steps = folded.split(/ ?[>›»/|] ?| page | /).filter((step) => step !== '');
  return steps.length > 1 && steps[0] === 'home' && steps.slice(1).every((step) => SECTIONS.has(step));
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

function foldPhrase(line: string): string {
  if (line.length > 100) return line;
  return line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s*•·>»›→-]+|[\s.:!*…»›>→]+$/g, '')
    .replace(/\s+/g, ' ');
}
