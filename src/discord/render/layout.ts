import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Quotation } from '../../../commands/command.ts';
import { type AnswerPlace, createContextButton } from './buttons.ts';
import type { Piece } from './pieces.ts';
import { renderQuotation } from './quotation.ts';

export const SEPARATOR: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/**
 * Pieces as they stand in a container: words that follow each other are one text, between two quotations is a line.
 *
 * @param place - null where no *Context* button is wanted beside a quotation
 */
export function layOut(
  pieces: readonly Piece[],
  place: AnswerPlace | null,
): readonly APIComponentInContainer[] {
  const joined = joinWords(pieces);
  const buttons = joined.map((piece) =>
    place && isQuotation(piece) ? createContextButton(piece, place) : null,
  );
  const ids = buttons.map((button) => button?.custom_id);
  return joined.flatMap((piece, at): APIComponentInContainer[] => {
    if (typeof piece === 'string') return [createText(piece)];
    if (piece.type !== 'quotation') return [piece];
    // No message may hold a button twice.
    const isFirst = ids.indexOf(ids[at]) === at;
    const shown = layOutQuotation(piece, isFirst ? (buttons[at] ?? null) : null);
    const last = joined[at - 1];
    return last !== undefined && isQuotation(last) ? [SEPARATOR, shown] : [shown];
  });
}

export function createText(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function isQuotation(piece: Piece): piece is Quotation {
  return typeof piece !== 'string' && piece.type === 'quotation';
}

/** Words that follow each other on a line each; empty ones are left out. */
function joinWords(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces.filter((one) => one !== '')) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      joined[joined.length - 1] = `${last}\n${piece}`;
    else joined.push(piece);
  }
  return joined;
}

function layOutQuotation(
  quotation: Quotation,
  accessory: APIButtonComponentWithCustomId | null,
): APIComponentInContainer {
  const text = createText(renderQuotation(quotation));
  return accessory ? { type: ComponentType.Section, components: [text], accessory } : text;
}
