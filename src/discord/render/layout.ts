import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Quotation } from '../../../commands/command.ts';
import { type AnswerPlace, createContextButton, createWhyButton } from './buttons.ts';
import type { Piece } from './pieces.ts';
import { renderLead, renderQuotation, renderWords } from './quotation.ts';

type Button = APIButtonComponentWithCustomId;

export const SEPARATOR: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/**
 * Pieces as they stand in a container: words that follow each other are one text, between two quotations is a line.
 *
 * @param place - null where no buttons are wanted beside a quotation
 */
export function layOut(
  pieces: readonly Piece[],
  place: AnswerPlace | null,
): readonly APIComponentInContainer[] {
  const joined = joinWords(pieces);
  const held = new Set<string>();
  // No message may hold a button twice.
  const once = (button: Button | null) =>
    button && !held.has(button.custom_id) && held.add(button.custom_id) ? button : null;
  return joined.flatMap((piece, at): readonly APIComponentInContainer[] => {
    if (typeof piece === 'string') return [createText(piece)];
    if (piece.type !== 'quotation') return [piece];
    const shown = layOutQuotation(piece, {
      why: place && once(createWhyButton(piece, place)),
      context: place && once(createContextButton(piece, place)),
    });
    const last = joined[at - 1];
    return last !== undefined && isQuotation(last) ? [SEPARATOR, ...shown] : shown;
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

/** Beside the day stands what asks for its reasons, beside the words what asks for those around them. */
function layOutQuotation(
  quotation: Quotation,
  { why, context }: { readonly why: Button | null; readonly context: Button | null },
): readonly APIComponentInContainer[] {
  return why
    ? [setBeside(renderLead(quotation.lead), why), setBeside(renderWords(quotation), context)]
    : [setBeside(renderQuotation(quotation), context)];
}

function setBeside(words: string, accessory: Button | null): APIComponentInContainer {
  const text = createText(words);
  return accessory ? { type: ComponentType.Section, components: [text], accessory } : text;
}
