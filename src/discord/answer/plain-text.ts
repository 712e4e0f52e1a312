/** What somebody wrote on Discord, without what only Discord understands. */
import type { Message } from 'discord.js';
import { componentsOf } from '../render/components-of.ts';
import { listComponents } from '../render/limits.ts';

/** Pings, of everyone too; emoji, channels, commands and time stamps in pointed brackets. */
const MARKUP =
  /(?<!\w)@(?:everyone|here)\b|<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|\/[^<>]+:\d+|t:-?\d+(?::[A-Za-z])?|id:[\w-]+(?::\d+)?)>/g;
/** A link of which only the words are seen. */
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/[^\s<>)]*>?\)/g;
/**
 * Marks that set text apart, and characters that a backslash keeps from being one; a single underline stands in names
 * and addresses as well.
 */
const MARKS = /\\([!-/:-@[-`{-~])|\*{1,3}|~~|__|\|\||`{1,3}/g;
/** What makes a line a heading, a quotation, small print or an item of a list, also one within another. */
const LINE_STARTS = /^(?:>{1,3} |#{1,3} |-# | *[-*+] )+/gm;

/** The words of a message: markup becomes a blank, marks are taken off, lines stay. Trimmed. */
export function plainTextOf(content: string): string {
  return content
    .replace(MARKUP, ' ')
    .replace(MASKED_LINK, '$1')
    .replace(LINE_STARTS, '')
    .replace(MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** All that a message says: its own words, and those of its embeds and text displays. */
export function textOfMessage(message: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const embedded = message.embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const displayed = listComponents(componentsOf(message)).map(({ content }) => content);
  return plainTextOf([message.content, ...embedded, ...displayed].filter(Boolean).join('\n'));
}
