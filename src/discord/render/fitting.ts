import type { Quotation } from '../../../commands/command.ts';
import { renderExcerpt } from './excerpt.ts';
import { shareOut } from './limits.ts';
import { renderQuotation } from './quotation.ts';
import { shortenQuotation } from './shorten.ts';

/** An excerpt is not made shorter than this; rather is the last quotation left out. */
const MIN_EXCERPT_CHARACTERS = 120;

/**
 * The first of these quotations, as many as there is room for. Excerpts that are longer than their share of it are
 * shortened.
 *
 * @param room - in characters of markdown
 */
export function fitQuotations(quotations: readonly Quotation[], room: number): readonly Quotation[] {
  const needs = quotations.map(lengthOfExcerpt);
  const fixed = quotations.reduce((sum, one) => sum + renderQuotation(one).length - lengthOfExcerpt(one), 0);
  const shares = shareOut(room - fixed, needs);
  const least = needs.map((need) => Math.min(need, MIN_EXCERPT_CHARACTERS));
  if (shares.some((share, at) => share < (least[at] ?? 0)))
    return fitQuotations(quotations.slice(0, -1), room);
  return quotations.map((quotation, at) =>
    shortenQuotation(quotation, (shorter) => lengthOfExcerpt(shorter) <= (shares[at] ?? 0)),
  );
}

/** The least room that a quotation takes. */
export function leastRoom(quotation: Quotation): number {
  const excerpt = lengthOfExcerpt(quotation);
  return renderQuotation(quotation).length - excerpt + Math.min(excerpt, MIN_EXCERPT_CHARACTERS);
}

function lengthOfExcerpt(quotation: Quotation): number {
  return renderExcerpt(quotation).length;
}
