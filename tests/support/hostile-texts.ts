/** Text that would hold up a reader which looks back or ahead too far: a piece without end, and an end that is read. */
import texts from './hostile-texts.json' with { type: 'json' };

/** What reads it. */
export type HostileTo = keyof typeof texts;

/** The names of all families of text that are hostile to a reader. */
export function hostileFamilies(reader: HostileTo): readonly string[] {
  return Object.keys(texts[reader].pieces);
}

/** One family at about this length in characters, its plain head and tail not counted. */
export function writeHostile(reader: HostileTo, family: string, chars: number): string {
  const { head, tail, pieces } = texts[reader];
  const piece = new Map(Object.entries(pieces)).get(family);
  if (piece === undefined) throw new Error(`There is no family “${family}”.`);
  return head + piece.repeat(Math.floor(chars / piece.length)) + tail;
}
