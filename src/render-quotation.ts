import type { Quotation, QuotationCitation } from '../commands/command.ts';
import { countColumns } from './count-columns.ts';
import { type Mark, markAll, renderLines } from './render-lines.ts';
import { toSafeLine, toSafeText } from './safe-text.ts';
import { paint, type TextStyle } from './text-style.ts';

const INDENT = 3;
/** Below this many columns a note follows its lead instead of standing at the right edge. */
const NARROW_COLUMNS = 50;

/**
 * The lines of a quotation: number and lead, the words of the article between “ ”, and in small print where they
 * stand. Between the marks nothing is added but an ellipsis where the excerpt is clipped; only whitespace and
 * what a terminal would obey is changed.
 */
export function renderQuotation(quotation: Quotation, style: TextStyle): readonly string[] {
  const number = quotation.number === null ? '' : String(quotation.number);
  const indent = Math.max(INDENT, number.length + 1);
  const inner = { ...style, width: style.width - indent };
  const lines = [
    ...renderLead(quotation.lead, inner),
    ...renderWords(quotation, inner),
    ...renderCitation(quotation.citation, inner),
    ...quotation.sameDay.flatMap((other) => renderSameDay(other, inner)),
  ];
  return lines.map((line, index) => (index === 0 ? number : '').padEnd(indent) + line);
}

function renderLead(lead: Quotation['lead'], style: TextStyle): readonly string[] {
  if (lead === null) return [];
  const text = toSafeLine(lead.text);
  const note = toSafeLine(lead.note ?? '');
  const gap = style.width - countColumns(text) - countColumns(note);
  if (note !== '' && gap >= 2 && style.width >= NARROW_COLUMNS) {
    return [paint(text, 'bold', style) + ' '.repeat(gap) + paint(note, 'dim', style)];
  }
  const line = note === '' ? text : `${text} · ${note}`;
  const marks: readonly Mark[] = [
    { start: 0, end: text.length, emphasis: 'bold' },
    { start: text.length, end: line.length, emphasis: 'dim' },
  ];
  return renderLines(line, style.width, marks, style);
}

function renderWords({ text, clipped, highlights }: Quotation, style: TextStyle): readonly string[] {
  const safe = joinBrokenLines(toSafeText(text));
  const open = clipped.start ? '“… ' : '“';
  const close = clipped.end ? ' …”' : '”';
  const shift = open.length - (safe.length - safe.trimStart().length);
  const marks = highlights
    .map(({ start, end }): Mark => ({ start: start + shift, end: end + shift, emphasis: 'bold' }))
    .sort((left, right) => left.start - right.start);
  return renderLines(open + safe.trim() + close, style.width, marks, style);
}

/**
 * A newline counts as the end of a paragraph after a blank line or the end of a sentence; else the file was only
 * broken to its own width. The length stays, so that highlights hold.
 */
function joinBrokenLines(text: string): string {
  return text.replace(/\s+/g, (run, at: number) => {
    const newlines = run.split('\n').length - 1;
    if (newlines === 0) return run;
    const before = text.slice(Math.max(0, at - 4), at);
    const isParagraph = newlines > 1 || /[.!?…]["'”’»)\]]*$/.test(before);
    return (isParagraph ? '\n' : ' ').padEnd(run.length);
  });
}

function renderCitation(citation: QuotationCitation, style: TextStyle): readonly string[] {
  const { title, source, author, printed, published, speaksOf, also, url } = citation;
  const days = speaksOf.length === 0 ? null : `speaks of ${speaksOf.join(', ')}`;
  const isDoubtful = published.status === 'conflict' && !printed.includes(published.note ?? '');
  const lines = [
    joinParts([title, source, author, printed, days]),
    isDoubtful ? toSafeLine(published.note ?? '') : '',
    also.length === 0 ? '' : `also in ${joinParts(also)}`,
  ].flatMap((line) => (line === '' ? [] : renderLines(line, style.width, markAll(line, 'dim'), style)));
  // A link that is broken into lines can no longer be followed.
  const link = toSafeLine(url ?? '');
  return link === '' ? lines : [...lines, paint(link, 'dim', style)];
}

/** In small print: another article that tells the same day. */
function renderSameDay(
  { title, source, printed, speaksOf }: QuotationCitation,
  style: TextStyle,
): readonly string[] {
  const days = speaksOf.length === 0 ? null : `speaks of ${speaksOf.join(', ')}`;
  const line = `the same day in ${joinParts([title, source, printed, days])}`;
  return renderLines(line, style.width, markAll(line, 'dim'), style);
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts
    .map((part) => toSafeLine(part ?? ''))
    .filter((part) => part !== '')
    .join(' · ');
}
