import type { Span } from '../types.ts';

/** Words between a pair of marks. */
export interface Marked {
  /** From the opening mark to behind the closing one, or to the end of the paragraph where none closes it. */
  readonly outer: Span;
  /** What stands between, without blanks around it. */
  readonly inner: Span;
  /** Its paragraph ends before a mark closes it. */
  readonly isOpen: boolean;
}

/** A mark, with the way it faces; a straight one may face either. */
interface Mark extends Span {
  readonly faces: 'open' | 'close' | 'either';
}

const MARK = /["“”„«»]|``|''/g;
const OPENING = "([{—–‘'-";
const CLOSING = ".,;:!?)]}—–…’'-";
const STOPS = '.,;:!?)';
/** Feet and inches, a wide screen, a vinyl single. */
const INCHES = /\d['’′]\s?\d{1,2}$/;

/**
 * The pairs of double marks of a paragraph, in order and never one within another. A mark without a fellow is none;
 * only an opening one that the paragraph leaves open, and that clearly opens, reaches to its end.
 */
export function pairMarks(text: string, paragraph: Span): Marked[] {
  const marks = findMarks(text, paragraph);
  return pairNested(text, marks) ?? pairNext(text, marks, paragraph);
}

/** What lies between two marks, without the blanks around it; null where nothing does. */
export function closeMarked(text: string, open: Span, close: Span): Marked | null {
  const inner = trimSpan(text, open.end, close.start);
  return inner && { outer: { start: open.start, end: close.end }, inner, isOpen: false };
}

function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index;
    if (match[0] === '"' && INCHES.test(text.slice(Math.max(start, at - 5), at))) continue;
    const mark = { start: at, end: at + match[0].length };
    const before = at === start ? ' ' : text.charAt(at - 1);
    const after = mark.end >= end ? ' ' : text.charAt(mark.end);
    marks.push({ ...mark, faces: facesOf(match[0], before, after) });
  }
  return marks;
}

function facesOf(mark: string, before: string, after: string): Mark['faces'] {
  if (mark === '„' || mark === '``') return 'open';
  if (mark === "''") return 'close';
  const opens = (isBlank(before) || OPENING.includes(before)) && !isBlank(after) && !STOPS.includes(after);
  const closes = (isBlank(after) || CLOSING.includes(after)) && !isBlank(before);
  if (mark === '”') return 'close';
  if (mark === '“') return closes && !opens ? 'close' : 'open';
  if (mark !== '"') return opens ? 'open' : closes ? 'close' : mark === '«' ? 'open' : 'close';
  return opens === closes ? 'either' : opens ? 'open' : 'close';
}

/** Pairs of which every mark has its fellow, the outermost only; null where one has none. */
function pairNested(text: string, marks: readonly Mark[]): Marked[] | null {
  const open: Mark[] = [];
  const pairs: Marked[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (mark.faces === 'open' || (mark.faces === 'either' && !last)) open.push(mark);
    else if (!last) return null;
    else {
      open.pop();
      const pair = open.length === 0 ? closeMarked(text, last, mark) : null;
      if (pair) pairs.push(pair);
    }
  }
  return open.length === 0 ? pairs : null;
}

/** Each opening mark with the next closing one; where two open in a row, the first has lost its fellow. */
function pairNext(text: string, marks: readonly Mark[], paragraph: Span): Marked[] {
  const pairs: Marked[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (mark.faces === 'open' || (mark.faces === 'either' && !open)) open = mark;
    else if (open) {
      const pair = closeMarked(text, open, mark);
      if (pair) pairs.push(pair);
      open = null;
    }
  }
  const inner = open?.faces === 'open' ? trimSpan(text, open.end, paragraph.end) : null;
  if (open && inner) pairs.push({ outer: { start: open.start, end: paragraph.end }, inner, isOpen: true });
  return pairs;
}

function trimSpan(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function isBlank(char: string): boolean {
  return char <= ' ' || (char > '~' && /\s/.test(char));
}
