import type { Quotation } from '../../../commands/command.ts';
import { toSafeLine } from '../../safe-text.ts';
import { renderCitation, renderSameDay } from './citation.ts';
import { renderExcerpt } from './excerpt.ts';
import { escapeWithin } from './shorten.ts';

const MAX_LEAD_CHARACTERS = 60;
const MAX_NOTE_CHARACTERS = 160;

/** A quotation: the day, name or place that answers, the words of the article, and where they stand. */
export function renderQuotation(quotation: Quotation): string {
  return joinLines([renderLead(quotation.lead), renderWords(quotation)]);
}

/** The same without what leads it. */
export function renderWords(quotation: Quotation): string {
  return joinLines([
    renderExcerpt(quotation),
    renderCitation(quotation.citation),
    renderSameDay(quotation.sameDay),
  ]);
}

/** Bold, with how it is known; at most 235 characters. */
export function renderLead(lead: Quotation['lead']): string {
  const text = escapeWithin(toSafeLine(lead?.text ?? ''), MAX_LEAD_CHARACTERS);
  const note = escapeWithin(toSafeLine(lead?.note ?? ''), MAX_NOTE_CHARACTERS);
  return [text === '' ? '' : `**${text}**`, note].filter((part) => part !== '').join(' · ');
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
