import type { KnownName, Mention } from '../../types.ts';
import { findLadies } from './ladies.ts';
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
  const written = mentions.map((mention) => {
    const lady = ladies.get(mention);
    return lady && lady.means.length === 0 ? lady.name : mention.name;
  });
  const entriesOf = new Map<string, readonly KnownName[]>();
  for (const name of written) if (!entriesOf.has(name)) entriesOf.set(name, findEntries(name));
  const named = new Set([...entriesOf.values()].flatMap((entries) => (entries.length === 1 ? entries : [])));
  const chosen = mentions.map((mention, at) =>
    choose(mention, entriesOf.get(written[at] ?? '') ?? [], named),
  );
  const counts = new Map<KnownName | null, number>();
  for (const entry of chosen) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return mentions.map((mention, at) => {
    const entry = chosen[at];
    if (!entry) return mention;
    const isTheirs = mention.kind === 'other' || (counts.get(entry) === 1 && sure.has(entry));
    return { ...mention, name: entry.name, kind: isTheirs ? entry.kind : mention.kind };
  });
}

function choose(
  { name, kind }: Mention,
  entries: readonly KnownName[],
  named: ReadonlySet<KnownName>,
): KnownName | null {
  const [first] = entries;
  if (entries.length < 2) return first ?? null;
  const fitting = entries.filter((entry) => isFit(kind, entry));
  const here = fitting.filter((entry) => named.has(entry));
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null;
  const own = fitting.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return own.length === 1 ? (own[0] ?? null) : fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isFit(kind: Mention['kind'], entry: KnownName): boolean {
  return kind === 'other' || entry.kind === 'other' || kind === entry.kind;
}
