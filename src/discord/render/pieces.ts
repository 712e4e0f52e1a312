import type { Block, Quotation } from '../../../commands/command.ts';
import { type ButtonRow, createChoiceButtons, createRow } from './buttons.ts';
import { renderList, renderNote, renderNotice, renderSuggestions } from './words.ts';

/** What a message is put together of: markdown of the bot's own words, quotations and rows of buttons. */
export type Piece = string | Quotation | ButtonRow;

const LINE_END = '\n'.length;

/**
 * Blocks as pieces, in order. What the bot says itself has at most so many characters in all; whatever comes last is
 * shortened or left out. Only the first suggestions have buttons.
 *
 * @param asker - the id of the member for whom buttons act
 */
export function renderPieces(blocks: readonly Block[], room: number, asker: string): readonly Piece[] {
  const buttoned = blocks.find(({ type }) => type === 'suggestions');
  let left = room;
  return blocks.flatMap((block) => {
    const pieces = renderBlock(block, left - LINE_END, block === buttoned, asker);
    left -= countWords(pieces);
    return pieces;
  });
}

/** The characters of the bot's own words, with the ends of their lines. */
export function countWords(pieces: readonly Piece[]): number {
  const words = pieces.filter((piece) => typeof piece === 'string').filter((text) => text !== '');
  return words.reduce((sum, text) => sum + text.length + LINE_END, 0);
}

function renderBlock(block: Block, room: number, isButtoned: boolean, asker: string): readonly Piece[] {
  switch (block.type) {
    case 'quotation':
      return [block];
    case 'notice':
      return [renderNotice(block, room)];
    case 'note':
      return [renderNote(block, room)];
    case 'list':
      return [renderList(block, room)];
    case 'suggestions': {
      const { buttons, left } = createChoiceButtons(isButtoned ? block.choices : [], asker);
      const unbuttoned = isButtoned ? left : block.choices;
      const words = renderSuggestions(block, unbuttoned, room);
      return buttons.length === 0 ? [words] : [words, createRow(buttons)];
    }
  }
}
