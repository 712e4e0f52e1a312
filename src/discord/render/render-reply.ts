/** Reply → a message of Discord's, within every limit whatever stands in the reply. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Quotation, Reply } from '../../../commands/command.ts';
import { type AnswerPlace, createControls, createRow } from './buttons.ts';
import { fitQuotations, leastRoom } from './fitting.ts';
import { renderFooter } from './footer.ts';
import { readHeadingParts, renderHeading } from './heading.ts';
import { createText, isQuotation, layOut, SEPARATOR } from './layout.ts';
import { countMessage, MAX_CHARACTERS, MAX_COMPONENTS } from './limits.ts';
import { createGallery } from './picture.ts';
import { countWords, type Piece, renderPieces } from './pieces.ts';
import { escapeWithin, trimQuotation } from './shorten.ts';

export interface RenderOptions extends AnswerPlace {
  /** What the front end has to say besides: a right that is missing. */
  readonly notes?: readonly string[];
  /** The days that the archive covers: "24 June 2023 to 23 May 2024"; stands below what was found in it. */
  readonly extent?: string | null;
  /** What the picture that goes with the message shows, in words; null where none does. */
  readonly pictureAlt?: string | null;
}

type Message = readonly APIMessageTopLevelComponent[];

/** Kept free for the footer, and for naming whoever shares the answer later. */
const SPARE_CHARACTERS = 220;
const NOTES_CHARACTERS = 600;

/**
 * One container and, under an answer, a row of buttons.
 *
 * The heading and the bot's own words come first; what they leave is shared out among the excerpts. Where that is
 * too little, or where the parts are too many, the last quotations are left out. Either is said.
 */
export function renderReply(reply: Reply, options: RenderOptions): Message {
  const heading = renderHeading(reply.heading);
  const room = MAX_CHARACTERS - SPARE_CHARACTERS - heading.length;
  const whole = reply.blocks.filter((block) => block.type === 'quotation').map(trimQuotation);
  const [first] = whole;
  const roomForWords = room - (first ? leastRoom(first) : 0);
  const notes = escapeWithin((options.notes ?? []).join('\n'), Math.min(roomForWords, NOTES_CHARACTERS));
  const pieces = renderPieces(reply.blocks, roomForWords - notes.length, options.asker);
  const left = room - notes.length - countWords(pieces);

  const renderFirst = (most: number, hasReasons = true): Message => {
    const fitting = fitQuotations(whole.slice(0, most), left);
    const shown = hasReasons ? fitting : fitting.map((quotation) => ({ ...quotation, doubt: null }));
    const footer = [notes, renderFooter(reply, whole, shown, options.extent ?? null)]
      .filter((line) => line !== '')
      .join('\n');
    const message = assemble(reply, { heading, pieces: place(pieces, shown), footer }, options);
    const isFitting = shown.length === 0 || countMessage(message).components <= MAX_COMPONENTS;
    if (isFitting) return message;
    // What asks for the reasons of a day is left out before a quotation is.
    return hasReasons && shown.some(({ doubt }) => doubt !== null)
      ? renderFirst(most, false)
      : renderFirst(shown.length - 1, hasReasons);
  };
  return renderFirst(whole.length);
}

/** The quotations that are shown in the places of those that the reply has. */
function place(pieces: readonly Piece[], shown: readonly Quotation[]): readonly Piece[] {
  const rest = [...shown];
  return pieces.flatMap((piece): readonly Piece[] => (isQuotation(piece) ? rest.splice(0, 1) : [piece]));
}

function assemble(
  reply: Reply,
  {
    heading,
    pieces,
    footer,
  }: { readonly heading: string; readonly pieces: readonly Piece[]; readonly footer: string },
  options: RenderOptions,
): Message {
  const { pictureAlt = null } = options;
  const quotations = pieces.filter(isQuotation);
  const components = [
    ...layOut([heading], null),
    ...layOut(pieces, showsWhole(reply) ? null : options),
    ...(pictureAlt === null ? [] : [createGallery(pictureAlt)]),
    ...(footer === '' || quotations.length === 0 ? [] : [SEPARATOR]),
    ...layOut([footer], null),
  ];
  const buttons = createControls(reply, quotations, readHeadingParts(heading) !== null, options);
  return [
    {
      type: ComponentType.Container,
      components: components.length > 0 ? components : [createText('There is nothing to show.')],
    },
    ...(buttons.length > 0 ? [createRow(buttons)] : []),
  ];
}

/** Whether the reply is itself what *Context* would show. */
function showsWhole({ command, heading }: Reply): boolean {
  return command === 'article' || (command === null && heading[0] === 'Context');
}
