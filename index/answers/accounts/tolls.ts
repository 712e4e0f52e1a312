import { findNumbers } from '../../language/numbers.ts';
import { termOf } from '../../language/terms.ts';
import { amountOf } from './amount.ts';
import type { Count } from './counts.ts';

/** "a death toll of at least 34" */
const TOLL = /\bdeath toll (?:\p{Ll}+ ){0,3}(?:at|of) (?:\p{Ll}+ ){0,3}$/u;
const LOOK_CHARS = 60;
/** "nobody was hurt" */
const NOBODY =
  /\b(?:no one|no-one|nobody|no people) (?:was|were|is|has been|had been) (?:(killed)|hurt|injured|wounded)\b/giu;
/** What "nobody" is followed by. */
const HARMED = / (?:killed|hurt|injured|wounded)\b/i;
const PEOPLE = termOf('people') ?? 'people';

/** Counts of the dead and the hurt that name no people: "a death toll of 34", "nobody was hurt". */
export function findTolls(text: string): Count[] {
  return [...findDeathTolls(text), ...findNobody(text)];
}

/** The text without what says that nobody was hurt: those are counts and no denials. */
export function withoutNobody(text: string): string {
  return text.replace(NOBODY, '');
}

function findDeathTolls(text: string): Count[] {
  if (!text.includes('death toll')) return [];
  return findNumbers(text).flatMap((number) => {
    const base = Math.max(0, number.span.start - LOOK_CHARS);
    const toll = TOLL.exec(text.slice(base, number.span.start));
    const amount = amountOf(text, number);
    if (!toll || !amount) return [];
    const start = base + toll.index;
    return {
      ...ofPeople('kill'),
      amount,
      value: number.value,
      start,
      end: number.span.end,
    };
  });
}

function findNobody(text: string): Count[] {
  if (!HARMED.test(text)) return [];
  return [...text.matchAll(NOBODY)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const amount = { least: 0, most: 0, start };
    return { ...ofPeople(match[1] ? 'kill' : 'injur'), amount, value: 0, start, end };
  });
}

function ofPeople(verb: 'kill' | 'injur') {
  const doing = verb === 'kill' ? 'killed' : 'hurt';
  return { things: 'people', thingTerms: PEOPLE, verb, doing, form: 'event' as const, verbStart: 0 };
}
