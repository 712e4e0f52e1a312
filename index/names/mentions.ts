import type { Mention } from '../types.ts';
import { findPieces } from './chunks/find-pieces.ts';
import { readPage } from './chunks/pages.ts';
import { namedOf } from './kinds/named.ts';
import { settleKinds } from './kinds/settle-kinds.ts';

/**
 * The names of a text with their kinds, in order, without overlaps; the text is read in time linear to its length.
 *
 * A name is told by its capitals, by the word lists and by how the same text writes the word elsewhere; it stands
 * without titles, articles and possessives. Whole texts tell more than single sentences: mentions of one name share what speaks for
 * its kind.
 */
export function findMentions(text: string): Mention[] {
  const page = readPage(text);
  const pieces = findPieces(page);
  const names = pieces.map((piece) => namedOf(page, piece));
  const kinds = settleKinds(page, pieces, names);
  return pieces.map(({ first, end }, at) => {
    const span = { start: page.tokens[first]?.start ?? 0, end: page.tokens[end - 1]?.end ?? 0 };
    return { kind: kinds[at] ?? 'other', name: names[at]?.text ?? '', span };
  });
}
