import type { Difference } from '../../findings.ts';
import type { Told } from './told.ts';

/** What a sentence tells of something, so that it can be set against what another one tells of it. */
export interface Claim {
  readonly told: Told;
  /** The words that tell it, in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Claims of one key are about the same. */
  readonly key: string;
  /** Of what, in words of the articles. */
  readonly subject: string;
  /** Equal for claims that say the same. */
  readonly value: string;
}

/** Claims of which each says something else than at least one of the others. */
export interface Contrast {
  readonly topic: Difference['topic'];
  readonly subject: string;
  readonly claims: readonly Claim[];
}

/** More claims about one thing are not compared. */
const MAX_CLAIMS = 60;

/** One contrast for each key with claims that differ; `differ` is asked of claims of one key only, in their order. */
export function contrast<Kind extends Claim>(
  topic: Contrast['topic'],
  claims: readonly Kind[],
  differ: (a: Kind, b: Kind) => boolean,
): Contrast[] {
  const groups = new Map<string, Kind[]>();
  for (const claim of claims) {
    const group = groups.get(claim.key) ?? [];
    if (group.length < MAX_CLAIMS) group.push(claim);
    groups.set(claim.key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const apart = differing(group, differ);
    const [first] = apart;
    return first ? [{ topic, subject: first.subject, claims: apart }] : [];
  });
}

function differing<Kind extends Claim>(
  group: readonly Kind[],
  differ: (a: Kind, b: Kind) => boolean,
): Kind[] {
  const found = new Set<Kind>();
  for (const [at, a] of group.entries())
    for (const b of group.slice(at + 1))
      if (a.value !== b.value && differ(a, b)) {
        found.add(a);
        found.add(b);
      }
  return group.filter((claim) => found.has(claim));
}
