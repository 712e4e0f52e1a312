import type { KnownName, Mention } from '../../types.ts';
import { findLadies, type Lady } from './ladies.ts';
import { once } from './once.ts';
import { readOwnPersons } from './own-persons.ts';

/** The entries that are written like this, the one that is called so in full first. */
export type FindEntries = (text: string) => readonly KnownName[];

/** What the corpus knows of its names. */
export interface Settled {
  readonly findEntries: FindEntries;
  /** The entries of which nearly all mentions have their kind. */
  readonly sure: ReadonlySet<KnownName>;
}

/**
 * The mentions of one article with the full form that the article means, and with the kind that the corpus knows where
 * their own is "other", or where the corpus is sure and the article has no other mention. A short name of several is
 * the one of them that the article names in full.
 *
 * @param text - in which the mentions stand, which tells Lady Ayer from John Ayer; empty where it is not at hand
 */
export function settleMentions(
  found: readonly Mention[],
  text: string,
  { findEntries, sure }: Settled,
): Mention[] {
  const mentions = readOwnPersons(found, text);
  const ladies = findLadies(text, mentions);
  const meant = mentions.map((mention) => findEntries(writtenAs(mention, ladies.get(mention))));
  // Few articles need this or the counts.
  const named = once(() => new Set(meant.flatMap((entries) => (entries.length === 1 ? entries : []))));
  const chosen = mentions.map((mention, at) => choose(mention, meant[at] ?? [], named));
  const counts = once(() => countAll(chosen));
  return mentions.map((mention, at) => {
    const entry = chosen[at];
    if (!entry) return mention;
    const { kind, span } = mention;
    const isTheirs =
      kind === 'other' || (kind !== entry.kind && sure.has(entry) && counts().get(entry) === 1);
    return { kind: isTheirs ? entry.kind : kind, name: entry.name, span };
  });
}

/** A lady of whom no full name is known here goes by her title. */
function writtenAs({ name }: Mention, lady: Lady | undefined): string {
  return lady && lady.means.length === 0 ? lady.name : name;
}

function choose(
  { name, kind }: Mention,
  entries: readonly KnownName[],
  named: () => ReadonlySet<KnownName>,
): KnownName | null {
  const [first] = entries;
  if (entries.length < 2) return first ?? null;
  const fitting = entries.filter((entry) => isFit(kind, entry));
  const here = fitting.filter((entry) => named().has(entry));
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null;
  const own = fitting.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return own.length === 1 ? (own[0] ?? null) : fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function countAll(entries: readonly (KnownName | null)[]): ReadonlyMap<KnownName | null, number> {
  const counts = new Map<KnownName | null, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function isFit(kind: Mention['kind'], entry: KnownName): boolean {
  return kind === 'other' || entry.kind === 'other' || kind === entry.kind;
}
