import type { Mention } from '../types.ts';
import { lastWord, wordBefore } from './name-parts.ts';
import type { People } from './persons.ts';
import words from './phrase-words.json' with { type: 'json' };
import { ROLES } from './words.ts';

const LOOK_CHARS = 60;
/** "Sen. X" is "the senator". */
const SHORT_TITLES = new Map(Object.entries(words.shortTitles));
const HEADS = new Set(words.heads);
/** "Veldanian President", "Veldanian Foreign Minister" */
const NATION_BEFORE = /(\p{Lu}\p{Ll}+) (\p{L}+ )?(\p{L}+) $/u;
const BEHIND = /^,? (?:the|a|an|his|her|its|their|former)\b([^,.;:“"”(]*)/;

/** Who in a text is "the mayor": by "Mayor X" and "X, the mayor of …"; null for a role that two people have. */
export function readRoles(
  text: string,
  mentions: readonly Mention[],
  people: People,
): ReadonlyMap<string, string | null> {
  const roles = new Map<string, string | null>();
  const note = (role: string, name: string) => {
    const known = roles.get(role);
    roles.set(role, known === undefined || known === name ? name : null);
  };
  for (const mention of mentions) {
    if (!people.isPerson(mention)) continue;
    const { start, end } = mention.span;
    const name = people.fullName(mention);
    const before = wordBefore(text, start, LOOK_CHARS);
    const first = mention.name.split(' ')[0]?.toLowerCase().replace(/\.$/, '') ?? '';
    noteNation(text, mention, (role) => note(role, name));
    for (const title of [before, first]) {
      if (ROLES.has(title)) note(title, name);
      for (const role of SHORT_TITLES.get(title) ?? []) note(role, name);
    }
    if (text.charAt(end) !== ',') continue;
    const aside = BEHIND.exec(text.slice(end, end + LOOK_CHARS))?.[1] ?? '';
    const role =
      aside
        .split(/\b(?:of|for|in|at|from|who)\b/, 1)[0]
        ?.trim()
        .split(' ')
        .at(-1)
        ?.toLowerCase() ?? '';
    if (ROLES.has(role)) note(role, name);
  }
  return roles;
}

/** "Veldanian President X" is "the Veldanian president" and "the Veldanian leader". */
function noteNation(text: string, { span }: Mention, note: (role: string) => void): void {
  const head = text.slice(Math.max(0, span.start - LOOK_CHARS), span.start);
  if (!ROLES.has(lastWord(head.slice(0, -1)))) return;
  const [, nation, kind, title] = NATION_BEFORE.exec(head) ?? [];
  if (nation === undefined || title === undefined) return;
  const role = title.toLowerCase();
  if (!ROLES.has(role)) return;
  note(`${nation.toLowerCase()} ${role}`);
  const isHead = HEADS.has(role) || (role === 'minister' && kind?.toLowerCase() === 'prime ');
  if (isHead && role !== 'leader') note(`${nation.toLowerCase()} leader`);
}
