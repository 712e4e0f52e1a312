/** Reply → text, for the terminal and for programs that ask on the command line. */
import type { Block, Line, List, Reply, Suggestions } from '../commands/command.ts';
import { countColumns } from './count-columns.ts';
import { markAll, renderLines } from './render-lines.ts';
import { renderQuotation } from './render-quotation.ts';
import { toSafeLine, toSafeText } from './safe-text.ts';
import { type Emphasis, paint, type TextStyle } from './text-style.ts';

/**
 * A reply as lines of text, without a newline at the end; empty where the reply is.
 *
 * Whatever stands in the reply, the text holds no control characters but newlines and, with colour, the bot's own
 * marks.
 */
export function renderText(reply: Reply, style: TextStyle): string {
  const heading = toSafeLine(reply.heading.join(' · '));
  const parts: Part[] = [
    { isLoose: false, lines: heading === '' ? [] : renderParagraph(heading, 'bold', style) },
    ...reply.blocks.map((block) => renderBlock(block, style)),
  ];
  if (reply.pages !== null) {
    const { page, count } = reply.pages;
    parts.push({ isLoose: false, lines: renderParagraph(`Page ${page + 1} of ${count}`, 'dim', style) });
  }
  return parts
    .filter(({ lines }) => lines.length > 0)
    .flatMap((part, index, all) => (isSetApart(part, all[index - 1]) ? ['', ...part.lines] : part.lines))
    .join('\n');
}

interface Part {
  readonly lines: readonly string[];
  /** Whether blank lines stand around it. */
  readonly isLoose: boolean;
}

function isSetApart(part: Part, before: Part | undefined): boolean {
  return before !== undefined && (part.isLoose || before.isLoose);
}

function renderBlock(block: Block, style: TextStyle): Part {
  switch (block.type) {
    case 'quotation':
      return { lines: renderQuotation(block, style), isLoose: true };
    case 'line':
      return { lines: renderParagraph(joinParts(block), null, style), isLoose: false };
    case 'notice':
      return { lines: renderParagraph(block.text, null, style), isLoose: false };
    case 'note':
      return { lines: renderParagraph(block.text, 'dim', style), isLoose: false };
    case 'list':
      return { lines: renderList(block, style), isLoose: true };
    case 'suggestions':
      return { lines: renderSuggestions(block, style), isLoose: false };
  }
}

/** Phrases between “ ”; whatever stands in them, it stays one line until it is wrapped. */
function joinParts({ parts }: Line): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? toSafeText(part).replace(/\s+/g, ' ') : `“${toSafeLine(part.text)}”`,
    )
    .join('');
}

function renderParagraph(text: string, emphasis: Emphasis | null, style: TextStyle): readonly string[] {
  const safe = toSafeText(text).trim();
  if (safe === '') return [];
  return renderLines(safe, style.width, emphasis === null ? [] : markAll(safe, emphasis), style);
}

function renderList(list: List, style: TextStyle): readonly string[] {
  const rows = list.rows.map(({ term, text }) => ({ term: toSafeLine(term), text: toSafeText(text).trim() }));
  const widest = Math.max(0, ...rows.map(({ term }) => countColumns(term)));
  const indent = Math.min(widest, Math.floor(style.width / 3)) + 2;
  return rows.flatMap(({ term, text }) => {
    const lines = text === '' ? [] : renderLines(text, style.width - indent, [], style);
    const hanging = lines.map((line) => ' '.repeat(indent) + line);
    const gap = indent - countColumns(term);
    if (gap < 2 || lines.length === 0) {
      const terms = term === '' ? [] : renderLines(term, style.width, markAll(term, 'bold'), style);
      return [...terms, ...hanging];
    }
    return [paint(term, 'bold', style) + ' '.repeat(gap) + lines[0], ...hanging.slice(1)];
  });
}

function renderSuggestions({ text, choices }: Suggestions, style: TextStyle): readonly string[] {
  const intro = toSafeLine(text).replace(/(?<=[\p{L}\p{N}”])$/u, ':');
  const offers = choices.map(({ label, request }) => {
    const isEnough = request.includes(label);
    return isEnough ? toSafeLine(label) : `${toSafeLine(label)} (${toSafeLine(request)})`;
  });
  const line = `${intro} ${offers.join(' · ')}`.trim();
  return line === '' ? [] : renderLines(line, style.width, [], style);
}
