import type { Profile } from '../../index/findings.ts';
import type { KnownName } from '../../index/types.ts';
import { offerName } from '../ask-about.ts';
import type { Suggestions } from '../command.ts';

const COMPANIONS_OFFERED = 2;

type Choices = Suggestions['choices'];

/** What can be asked next about a name: its words where it is quoted, its days, and the names beside it. */
export function offerNext({ known, isQuoted, companions }: Profile): Choices {
  const { name } = known;
  const quotes = { label: `What ${shortNameOf(known)} said`, request: `/said ${name}` };
  return [
    ...(isQuoted ? [quotes] : []),
    { label: 'Timeline', request: `/timeline ${name}` },
    ...companions.slice(0, COMPANIONS_OFFERED).map(offerName),
  ];
}

/** Of a person the last word, where the articles call them so. */
function shortNameOf({ name, kind, forms }: KnownName): string {
  const last = name.split(' ').at(-1) ?? name;
  return kind === 'person' && forms.includes(last) ? last : name;
}
