/** Whatever can be pressed on an answer. All that a button knows stands in its `custom_id`. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Quotation, Reply, Suggestions } from '../../../commands/command.ts';
import { toSafeLine, toSafeText } from '../../safe-text.ts';
import { type Control, MAX_CUSTOM_ID_CHARS, writeCustomId } from './custom-id.ts';
import { MAX_LABEL_CHARACTERS } from './limits.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;
type Choice = Suggestions['choices'][number];

/** Where an answer came from and where it goes. */
export interface AnswerPlace {
  /** The id of the member whom it answers. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** What buttons call an article; null where it cannot be found again. */
  readonly keyOf: (articleId: string) => string | null;
}

/** As many as Discord takes. */
const BUTTONS_A_ROW = 5;
/** The longest id that Discord gives: whoever shares an answer becomes its asker. */
const LONGEST_ASKER = String(2n ** 64n - 1n);

export function createRow(buttons: readonly APIButtonComponentWithCustomId[]): ButtonRow {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** Shows what stands around a quotation; null where its article cannot be found again. */
export function createContextButton(
  { articleId, span }: Quotation,
  { asker, keyOf }: AnswerPlace,
): APIButtonComponentWithCustomId | null {
  const article = keyOf(articleId);
  return article === null ? null : createButton('Context', { action: 'context', asker, article, span });
}

/** Shows the words that a day was worked out from; null where none is in doubt or their article cannot be found. */
export function createWhyButton(
  { doubt }: Quotation,
  { asker, keyOf }: AnswerPlace,
): APIButtonComponentWithCustomId | null {
  const article = doubt && keyOf(doubt.articleId);
  return article ? createButton('Why?', { action: 'why', asker, article, span: doubt.span }) : null;
}

/** A button for each of the first five choices that one can hold, and the choices that are left. */
export function createChoiceButtons(
  choices: readonly Choice[],
  asker: string,
): { readonly buttons: readonly APIButtonComponentWithCustomId[]; readonly left: readonly Choice[] } {
  const held = choices.filter(fitsButton).slice(0, BUTTONS_A_ROW);
  return {
    buttons: held.map(({ label, request }) =>
      createButton(toSafeLine(label), { action: 'suggest', asker, request }),
    ),
    left: choices.filter((choice) => !held.includes(choice)),
  };
}

/**
 * The buttons under an answer; none under a sentence without a heading.
 *
 * @param quotations - those that are shown
 * @param isWhole - whether the heading says all that is needed to give the answer anew
 */
export function createControls(
  { heading, command, pages, findings }: Reply,
  quotations: readonly Quotation[],
  isWhole: boolean,
  { asker, isPrivate, keyOf }: AnswerPlace,
): readonly APIButtonComponentWithCustomId[] {
  if (heading.length === 0) return [];
  const from = { asker, command: command ?? '' };
  const [first] = command === 'article' ? quotations : [];
  const article = (first && keyOf(first.articleId)) ?? '';
  const buttons: APIButtonComponentWithCustomId[] = [];
  if (pages !== null && command !== null && isWhole) {
    const { page, count } = pages;
    if (page > 0)
      buttons.push(createButton('Previous', { ...from, action: 'page', article, page: page - 1 }));
    if (page + 1 < count)
      buttons.push(createButton('Next', { ...from, action: 'page', article, page: page + 1 }));
  }
  if (findings !== null) buttons.push(createButton('Ask a follow-up', { ...from, action: 'follow' }));
  if (isPrivate && quotations.length > 0) buttons.push(createButton('Share', { ...from, action: 'share' }));
  return [...buttons, createButton('Dismiss', { ...from, action: 'dismiss' })];
}

function fitsButton({ label, request }: Choice, at: number, all: readonly Choice[]): boolean {
  const id = writeCustomId({ action: 'suggest', asker: LONGEST_ASKER, request });
  const text = toSafeLine(label);
  return (
    id.length <= MAX_CUSTOM_ID_CHARS &&
    request === toSafeText(request) &&
    text !== '' &&
    text.length <= MAX_LABEL_CHARACTERS &&
    all.findIndex((other) => other.request === request) === at
  );
}

/** @param label - at most 80 characters */
export function createButton(
  label: string,
  control: Pick<Control, 'action' | 'asker'> & Partial<Control>,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: writeCustomId(control),
  };
}
