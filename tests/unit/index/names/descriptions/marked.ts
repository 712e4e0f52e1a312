import { findDescriptions } from '../../../../../index/names/descriptions/find-descriptions.ts';
import type { Description, Mention, NameKind } from '../../../../../index/types.ts';

const KINDS: Readonly<Record<string, NameKind>> = { P: 'person', O: 'organization', L: 'place', X: 'other' };
const MARKED = /\[\[([^|\]]+)\|([POLX])\]\]/g;

/** A text whose names stand in brackets with a letter for their kind, "[[Ada Bell|P]]", and its mentions. */
export function readMarked(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [whole, name = '', letter = ''] = match;
    text += marked.slice(last, match.index);
    const span = { start: text.length, end: text.length + name.length };
    mentions.push({ kind: KINDS[letter] ?? 'other', name, span });
    text += name;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

/** What a marked text says of its names, as "name: words". */
export function describeNames(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return findDescriptions(text, mentions).map((description) => tell(text, description));
}

function tell(text: string, { mention, span }: Description): string {
  return `${mention.name}: ${text.slice(span.start, span.end)}`;
}
