import { termOf, termsOf } from '../../language/terms.ts';
import type { Claim } from './claim.ts';
import type { Count } from './counts.ts';
import type { ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

export interface NumberClaim extends Claim {
  /** The name that did it or has it; null where it is a blast or a storm, or nobody is told of. */
  readonly agent: string | null;
  readonly count: Count;
}

const MIN_SHARED_IN_ARTICLE = 2;
const WEAK_CONTEXT = new Set(words.weakContext.map((word) => termOf(word) ?? word));
const MISHAPS = new Set(words.mishaps.map((word) => termOf(word) ?? word));
const CLAUSE_END = /[,;:.!)–—]|$/;
const DIGIT = /^\p{N}/u;

/** Whether two sentences name the same: another place is another event, and a town is a part of its country. */
export function shareNames(a: NumberClaim, b: NumberClaim): boolean {
  const [own, other] = [namesIn(a), namesIn(b)];
  return own.size === other.size && [...own].every((name) => other.has(name)) && a.agent === b.agent;
}

/** Whether both are about the same: what is had or done in so many words, what happened in at least some. */
export function shareContext(a: NumberClaim, b: NumberClaim): boolean {
  if (a.count.form !== 'event') return scopeOf(a) === scopeOf(b);
  const [own, other] = [contextOf(a), contextOf(b)];
  if (own.size === 0 && other.size === 0) return a.count.verb !== 'aboard';
  // A ship sails with so many aboard each day; it goes down once.
  const isOnce = (term: string) => a.count.verb !== 'aboard' || MISHAPS.has(term);
  const shared = [...own].filter((term) => other.has(term) && isOnce(term)).length;
  if (a.count.verb === 'aboard') return shared > 0;
  return shared >= (a.told.analysis === b.told.analysis ? MIN_SHARED_IN_ARTICLE : 1);
}

function namesIn({ told, agent }: NumberClaim): ReadonlySet<string> {
  const { text, names } = told;
  const isSource = ({ span }: ToldName) =>
    /according to (?:the |an? )?(?:\p{Ll}+ ){0,2}$/iu.test(
      text.slice(Math.max(0, span.start - 40), span.start),
    ) || /^,? (?:said|says|reported|told)\b/.test(text.slice(span.end, span.end + 12));
  return new Set(
    names
      .filter((name) => name.known.name === agent || (name.known.kind !== 'person' && !isSource(name)))
      .map(({ known }) => known.name),
  );
}

/** The terms between the counted things and the end of their clause: "in Brill", "at its yard". */
function scopeOf({ told, count }: NumberClaim): string {
  const after = told.text.slice(count.end);
  return termsOf(after.slice(0, after.search(CLAUSE_END))).join(' ');
}

/** The terms of a sentence without those of its names, of its days, of its numbers and of what is counted. */
function contextOf({ told, count }: NumberClaim): ReadonlySet<string> {
  const { sentence, names, days } = told;
  const spans = [...names.map(({ span }) => span), ...days.map(({ span }) => span), count];
  const inSpans = new Set(
    told.words
      .filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end))
      .flatMap(({ text: word }) => termOf(word) ?? []),
  );
  const own = new Set([...count.thingTerms.split(' '), count.verb]);
  return new Set(
    sentence.terms.filter(
      (term) => !DIGIT.test(term) && !WEAK_CONTEXT.has(term) && !own.has(term) && !inSpans.has(term),
    ),
  );
}
