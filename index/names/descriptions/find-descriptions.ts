import type { Description, Mention } from '../../types.ts';
import { findAppositionAfter } from './apposition-after.ts';
import { findAppositionBefore } from './apposition-before.ts';
import { findClassNoun, findNamed, findPlaceOf } from './class-noun.ts';
import { findCopula } from './copula.ts';
import { findIncluding } from './including.ts';
import { findKnownAs } from './known-as.ts';
import { isDemonym } from './lexicon.ts';
import { findDescribed, findElected, findNamedAs } from './office.ts';
import { readPage, type Spot } from './page.ts';
import type { Found, Pattern } from './pattern.ts';
import { isTelling } from './telling.ts';
import { findTitle } from './title.ts';
import { WEIGHTS } from './weights.ts';
import { findWhere } from './where.ts';
import { findHeads, findWhoLeads } from './who-leads.ts';

const MAX_CHARS = 120;
const PATTERNS: readonly Pattern[] = [
  findCopula,
  findWhoLeads,
  findHeads,
  findElected,
  findNamedAs,
  findDescribed,
  findAppositionAfter,
  findAppositionBefore,
  findTitle,
  findKnownAs,
  findClassNoun,
  findPlaceOf,
  findNamed,
  findIncluding,
  findWhere,
];

/**
 * The words with which a text says who or what its names are, in order; `mentions` are all of its names, in order.
 * Precision goes before completeness: what may speak of another name is left out.
 */
export function findDescriptions(text: string, mentions: readonly Mention[]): Description[] {
  const descriptions: Description[] = [];
  for (const spot of readPage(text, mentions).spots) {
    if (isDemonym(spot.mention.name.toLowerCase())) continue;
    for (const pattern of PATTERNS) {
      const found = pattern(spot);
      const description = found && toDescription(spot, found);
      if (description) descriptions.push(description);
    }
  }
  return descriptions.sort((a, b) => a.span.start - b.span.start || b.weight - a.weight);
}

function toDescription({ page, mention }: Spot, found: Found): Description | null {
  const { from, end, form, weight } = found;
  const span = { start: page.words[from]?.start ?? 0, end: page.words[end - 1]?.end ?? 0 };
  if (span.end <= span.start || span.end - span.start > MAX_CHARS) return null;
  if (form !== 'known-as') {
    if (page.quoted[from] === 1 || page.quoted[end - 1] === 1 || !isTelling(page, found)) return null;
  }
  const isLong = page.words.slice(from, end).filter(({ isWord }) => isWord).length > 2;
  return { span, mention, form, weight: isLong ? weight + WEIGHTS.length : weight };
}
