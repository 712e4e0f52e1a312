import type { QuotationCitation } from '../../../commands/command.ts';
import { toSafeLine } from '../../safe-text.ts';
import { escapeWithin } from './shorten.ts';

const MAX_TITLE_CHARACTERS = 150;
const MAX_URL_CHARACTERS = 300;
const MAX_NAME_CHARACTERS = 60;
const MAX_DAYS_CHARACTERS = 100;
const MAX_DOUBT_CHARACTERS = 120;
const MAX_ALSO_CHARACTERS = 110;
const MAX_SAME_DAY = 3;

/** In small print: where an excerpt stands and when it was printed, a doubt about that, and who else carries it. */
export function renderCitation(citation: QuotationCitation): string {
  const { author, published, printed, speaksOf, also } = citation;
  const isDoubtful = published.status === 'conflict' && !printed.includes(published.note ?? '');
  const place = [
    ...renderSource(citation),
    escapeLine(author, MAX_NAME_CHARACTERS),
    escapeLine(printed, MAX_NAME_CHARACTERS),
    speaksOf.length === 0 ? '' : escapeLine(`speaks of ${speaksOf.join(', ')}`, MAX_DAYS_CHARACTERS),
  ];
  return [
    place.filter((part) => part !== '').join(' · '),
    isDoubtful ? escapeLine(published.note, MAX_DOUBT_CHARACTERS) : '',
    also.length === 0 ? '' : escapeLine(`also in ${also.join(' · ')}`, MAX_ALSO_CHARACTERS),
  ]
    .filter((line) => line !== '')
    .map((line) => `-# ${line}`)
    .join('\n');
}

/** In small print: other articles that tell the same day. */
export function renderSameDay(others: readonly QuotationCitation[]): string {
  const lines = others.slice(0, MAX_SAME_DAY).map((citation) => {
    const place = [...renderSource(citation), escapeLine(citation.printed, MAX_NAME_CHARACTERS)];
    return `the same day in ${place.filter((part) => part !== '').join(' · ')}`;
  });
  const more = others.length - lines.length;
  return [...lines, ...(more > 0 ? [`the same day in ${more} more`] : [])]
    .map((line) => `-# ${line}`)
    .join('\n');
}

function renderSource({ title, url, source }: QuotationCitation): readonly string[] {
  return [renderTitle(title, url), escapeLine(source, MAX_NAME_CHARACTERS)];
}

/** Discord sets no link on words with an address in them, nor reliably on words with brackets. */
function renderTitle(title: string, url: string | null): string {
  const escaped = escapeLine(title, MAX_TITLE_CHARACTERS);
  const address = /:\/\/|[[\]]/.test(title) ? null : readAddress(url);
  return address === null || escaped === '' ? escaped : `[${escaped}](<${address}>)`;
}

/** The address without any character that could end it or act in it; null where it is none or too long. */
function readAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const safe = href.replace(/[^\w\-.~:/?#@!$&'+,;=%]/g, encodeURIComponent).replace(/[()*]/g, percent);
  return safe.length <= MAX_URL_CHARACTERS && URL.canParse(safe) ? safe : null;
}

/** For what `encodeURIComponent` leaves as it is. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function escapeLine(text: string | null, maxCharacters: number): string {
  return escapeWithin(toSafeLine(text ?? ''), maxCharacters);
}
