import type { Question } from '../findings.ts';
import { termOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';

/** By source the index terms of the words that a question asks of it. */
export type SourceClauses = ReadonlyMap<string, ReadonlySet<string>>;

/** A comma or a joining word between a word and a source tells as much as so many characters between them. */
const BREAK_CHARS = 60;
const BREAK = /[,;:]|\b(?:and|but|or|when|whereas|whether|while)\b/gi;

/**
 * Of a question that names two sources or more ("Did the Gazette report a flood, while the Post denied it?"): which of
 * its words are asked of which. A word belongs to the source that stands nearest to it, where a comma or a joining
 * word between the two parts them further.
 *
 * @returns empty for a question of fewer sources
 */
export function sourceClausesOf({ text, sources }: Pick<Question, 'text' | 'sources'>): SourceClauses {
  const clauses = new Map<string, Set<string>>();
  if (!namesSeveral(sources)) return clauses;
  const named = placesOf(text, sources);
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => index);
  for (const { source } of named) clauses.set(source, new Set());
  for (const { text: word, start } of splitWords(text)) {
    const term = termOf(word);
    if (term === null || named.some((place) => place.start <= start && start < place.end)) continue;
    const nearest = nearestTo(start, named, breaks);
    if (nearest) clauses.get(nearest.source)?.add(term);
  }
  return clauses;
}

/** Whether a question names two different sources or more. */
export function namesSeveral(sources: readonly string[]): boolean {
  return new Set(sources).size > 1;
}

interface NamedSource extends Span {
  readonly source: string;
}

/** Where the sources stand in the question, in its order, with or without their "The". */
function placesOf(text: string, sources: readonly string[]): NamedSource[] {
  const folded = text.toLowerCase();
  const places: NamedSource[] = [];
  let from = 0;
  for (const source of sources) {
    const full = source.toLowerCase();
    const bare = full.replace(/^the /, '');
    const written = folded.includes(full, from) ? full : bare;
    const start = folded.indexOf(written, from);
    if (start < 0) continue;
    from = start + written.length;
    places.push({ source, start, end: from });
  }
  return places;
}

function nearestTo(
  at: number,
  named: readonly NamedSource[],
  breaks: readonly number[],
): NamedSource | undefined {
  const distanceTo = ({ start, end }: Span) => {
    const [from, to] = end <= at ? [end, at] : [at, start];
    return to - from + BREAK_CHARS * breaks.filter((place) => from <= place && place < to).length;
  };
  let nearest: NamedSource | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of named) {
    const distance = distanceTo(place);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}
