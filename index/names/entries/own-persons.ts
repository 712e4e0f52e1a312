import type { Mention } from '../../types.ts';
import { factsOf, shortsOf } from './name-facts.ts';
import { BODY_HEADS, ORGANIZATIONS } from './word-lists.ts';

const OF_A_BODY = /\b(?:the|at|joined)\s$/i;
const BEFORE_CHARS = 8;
const BEHIND = /^\s(\p{Ll}{1,16})/u;
const BEHIND_CHARS = 18;

/**
 * The mentions of one article, of which a lone surname that is a body only because everyone knows one of that name is a
 * person's, where the article names a person so in full and no such body.
 */
export function readOwnPersons(mentions: readonly Mention[], text: string): readonly Mention[] {
  const known = new Set<string>();
  for (const { name, kind } of mentions) {
    if (kind !== 'organization' || name.includes(' ')) continue;
    const { key } = factsOf(name);
    if (ORGANIZATIONS.has(key)) known.add(key);
  }
  if (known.size === 0) return mentions;
  const persons = surnamesAmong(mentions);
  for (const key of known) if (!persons.has(key)) known.delete(key);
  for (const mention of known.size === 0 ? [] : mentions) {
    for (const key of keysOfBody(mention, text)) known.delete(key);
  }
  if (known.size === 0) return mentions;
  return mentions.map((mention) =>
    mention.kind === 'organization' && known.has(factsOf(mention.name).key)
      ? { ...mention, kind: 'person' as const }
      : mention,
  );
}

function surnamesAmong(mentions: readonly Mention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { name, kind } of mentions) {
    if (kind !== 'person' || !name.includes(' ')) continue;
    for (const { short } of shortsOf(factsOf(name), kind)) surnames.add(short);
  }
  return surnames;
}

/** What a mention shows to be a body here: a word of a longer name of one, or a name with words around it that say so. */
function keysOfBody({ name, kind, span }: Mention, text: string): string[] {
  if (kind === 'person') return [];
  const { key } = factsOf(name);
  if (key.includes(' ')) return key.split(' ');
  if (OF_A_BODY.test(text.slice(Math.max(0, span.start - BEFORE_CHARS), span.start))) return [key];
  const behind = BEHIND.exec(text.slice(span.end, span.end + BEHIND_CHARS))?.[1];
  return behind !== undefined && BODY_HEADS.has(behind) ? [key] : [];
}
