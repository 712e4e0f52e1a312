import type { Quotation } from '../../../commands/command.ts';
import { toSafeLine } from '../../safe-text.ts';
import { renderCitation } from './citation.ts';
import { renderExcerpt } from './excerpt.ts';
import { escapeWithin } from './shorten.ts';

const MAX_LEAD_CHARACTERS = 60;

/** A quotation: the day, name or place that answers, the words of the article, and where they stand. */
export function renderQuotation(quotation: Quotation): string {
  return [renderLead(quotation.lead), renderExcerpt(quotation), renderCitation(quotation.citation)]
    .filter((line) => line !== '')
    .join('\n');
}

/** Bold, with how it is known; at most 135 characters. */
function renderLead(lead: Quotation['lead']): string {
  const text = escapeWithin(toSafeLine(lead?.text ?? ''), MAX_LEAD_CHARACTERS);
  const note = escapeWithin(toSafeLine(lead?.note ?? ''), MAX_LEAD_CHARACTERS);
  return [text === '' ? '' : `**${text}**`, note].filter((part) => part !== '').join(' · ');
}
