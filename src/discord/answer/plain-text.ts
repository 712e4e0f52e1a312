/** What somebody wrote on Discord, without what only Discord understands. */
import type { Message } from 'discord.js';
import { componentsOf } from '../render/components-of.ts';
import { listComponents } from '../render/limits.ts';
import { takeOffMarks } from './take-off-marks.ts';

type Said = Pick<Message, 'content' | 'embeds' | 'components'>;

/** Pings, of everyone too; emoji, channels and commands in pointed brackets. */
const MARKUP = /(?<!\w)@(?:everyone|here)\b|<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|\/[^<>]+:\d+|id:[\w-]+(?::\d+)?)>/g;
/** An instant, in seconds, and how it is shown. */
const INSTANT = /<t:(-?\d+)(?::([A-Za-z]))?>/g;
/** A link of which only the words are seen; brackets in its address come in pairs. */
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*>?\)/g;
/** What makes a line a heading, a quotation, small print or an item of a list, also one within another. */
const LINE_STARTS = /^(?:>{1,3} |#{1,3} |-# | *[-*+] )+/gm;
const ISO_DAY_CHARS = 'YYYY-MM-DD'.length;

/** The words of a message: an instant becomes its day, other markup a blank; marks are taken off, lines stay. Trimmed. */
export function plainTextOf(content: string): string {
  const text = content
    .replace(INSTANT, (_markup, seconds, style) => writeDayOf(Number(seconds), style))
    .replace(MARKUP, ' ')
    .replace(MASKED_LINK, '$1')
    .replace(LINE_STARTS, '');
  return takeOffMarks(text).replace(/ {2,}/g, ' ').trim();
}

/** All that a message says: its own words, those of its embeds, text displays and poll, and those it passes on. */
export function textOfMessage(message: Said & Pick<Message, 'poll' | 'messageSnapshots'>): string {
  const { poll, messageSnapshots } = message;
  const forwarded = [...messageSnapshots.values()].flatMap(listWords);
  const words = [...listWords(message), poll?.question?.text, ...forwarded];
  return plainTextOf(words.filter(Boolean).join('\n'));
}

/** The day on which an instant lies in Greenwich; a blank where only the time of day is shown, or no calendar has it. */
function writeDayOf(seconds: number, style: string | undefined): string {
  const instant = new Date(seconds * 1_000);
  const year = instant.getUTCFullYear();
  if (style?.toLowerCase() === 't' || !(year >= 0 && year <= 9_999)) return ' ';
  return instant.toISOString().slice(0, ISO_DAY_CHARS);
}

function listWords(message: Said): readonly (string | null | undefined)[] {
  const embedded = message.embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const displayed = listComponents(componentsOf(message)).map(({ content }) => content);
  return [message.content, ...embedded, ...displayed];
}
