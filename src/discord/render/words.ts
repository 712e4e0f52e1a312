/** The bot's own words: notices, lines, small print and lists, each within the room that is left for it. */
import type { Line, List, Note, Notice, Phrase, Suggestions } from '../../../commands/command.ts';
import { toSafeLine, toSafeText } from '../../safe-text.ts';
import { escapeWithin } from './shorten.ts';

const MAX_TERM_CHARACTERS = 150;
const MAX_CELL_CHARACTERS = 300;
const MAX_PARAGRAPH_CHARACTERS = 1_000;
const MAX_PHRASE_CHARACTERS = 240;

export function renderNotice({ text }: Pick<Notice, 'text'>, room: number): string {
  return escapeWithin(text.trim(), Math.min(room, MAX_PARAGRAPH_CHARACTERS));
}

/** Phrases between “ ”, a long one with an ellipsis at its end; where there is no room for all of a line none of it. */
export function renderLine({ parts }: Line, room: number): string {
  const line = parts.map(renderPart).join('').trim();
  return line.length <= Math.min(room, MAX_PARAGRAPH_CHARACTERS) ? line : '';
}

/** On a single line: small print ends with it. */
export function renderNote({ text }: Pick<Note, 'text'>, room: number): string {
  const small = escapeWithin(toSafeLine(text), Math.min(room, MAX_PARAGRAPH_CHARACTERS) - '-# '.length);
  return small === '' ? '' : `-# ${small}`;
}

/** A line for each row. Where there is no room for all, the last ones are counted instead. */
export function renderList({ rows }: List, room: number): string {
  const lines = rows.map(renderRow).filter((line) => line !== '');
  for (let kept = lines.length; kept >= 0; kept -= 1) {
    const more = lines.length - kept;
    const text = [...lines.slice(0, kept), ...(more === 0 ? [] : [`-# and ${more} more`])].join('\n');
    if (text.length <= room) return text;
  }
  return '';
}

/** @param unbuttoned - the choices that no button holds */
export function renderSuggestions(
  { text }: Suggestions,
  unbuttoned: Suggestions['choices'],
  room: number,
): string {
  const intro = toSafeLine(text).replace(/(?<=[\p{L}\p{N}”])$/u, ':');
  const offers = unbuttoned.map(({ label, request }) =>
    request.includes(label) ? label : `${label} (${request})`,
  );
  return escapeWithin(
    `${intro} ${offers.map(toSafeLine).join(' · ')}`.trim(),
    Math.min(room, MAX_PARAGRAPH_CHARACTERS),
  );
}

/** Blanks at the ends of the bot's own words stay. */
function renderPart(part: string | Phrase): string {
  if (typeof part === 'string')
    return escapeWithin(toSafeText(part).replace(/\s+/g, ' '), MAX_CELL_CHARACTERS);
  return `“${escapeWithin(toSafeLine(part.text), MAX_PHRASE_CHARACTERS)}”`;
}

function renderRow({ term, text }: List['rows'][number]): string {
  const bold = escapeWithin(toSafeLine(term), MAX_TERM_CHARACTERS);
  const plain = escapeWithin(toSafeLine(text), MAX_CELL_CHARACTERS);
  return [bold === '' ? '' : `**${bold}**`, plain].filter((part) => part !== '').join(' ');
}
