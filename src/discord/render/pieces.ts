import type { Block, Quotation } from '../../../commands/command.ts';
import { type ButtonRow, createChoiceButtons, createRow } from './buttons.ts';
import { renderLine, renderList, renderNote, renderNotice, renderSuggestions } from './words.ts';

/** What a message is put together of: markdown of the bot's own words, quotations and rows of buttons. */
export type Piece = string | Quotation | ButtonRow;

/** So many suggestions of a reply have buttons: what a name may mean, and what can be asked next. */
const BUTTONED = 2;
const LINE_END = '\n'.length;

/**
 * Blocks as pieces, in order. What the bot says itself has at most so many characters in all; whatever comes last is
 * shortened or left out. Only the first two suggestions have buttons, and no two buttons ask the same.
 *
 * @param asker - the id of the member for whom buttons act
 */
export function renderPieces(blocks: readonly Block[], room: number, asker: string): readonly Piece[] {
  const suggestions = blocks.filter(({ type }) => type === 'suggestions').slice(0, BUTTONED);
  const asked = new Set<string>();
  let left = room;
  return blocks.flatMap((block) => {
    const held = suggestions.includes(block) ? asked : null;
    const pieces = renderBlock(block, left - LINE_END, held, asker);
    left -= countWords(pieces);
    return pieces;
  });
}

/** The characters of the bot's own words, with the ends of their lines. */
export function countWords(pieces: readonly Piece[]): number {
  const words = pieces.filter((piece) => typeof piece === 'string').filter((text) => text !== '');
  return words.reduce((sum, text) => sum + text.length + LINE_END, 0);
}

/** @param asked - what the buttons above ask; null where there are to be none */
function renderBlock(block: Block, room: number, asked: Set<string> | null, asker: string): readonly Piece[] {
  switch (block.type) {
    case 'quotation':
      return [block];
    case 'line':
      return [renderLine(block, room)];
    case 'notice':
      return [renderNotice(block, room)];
    case 'note':
      return [renderNote(block, room)];
    case 'list':
      return [renderList(block, room)];
    case 'suggestions': {
      if (asked === null) return [renderSuggestions(block, block.choices, room)];
      const choices = block.choices.filter(({ request }) => !asked.has(request));
      for (const { request } of choices) asked.add(request);
      const { buttons, left } = createChoiceButtons(choices, asker);
      const words = renderSuggestions(block, left, room);
      return buttons.length === 0 ? [words] : [words, createRow(buttons)];
    }
  }
}
