import { areAmountsApart } from './amount.ts';
import { type Contrast, contrast } from './claim.ts';
import { subjectOf } from './count-subject.ts';
import { type Count, findCounts } from './counts.ts';
import { anyOf } from './phrases.ts';
import { type NumberClaim, shareContext, shareNames } from './same-event.ts';
import { arePrintedWithin, nameSameDays, namesDay } from './same-time.ts';
import type { Told, ToldName } from './told.ts';
import { findTolls, withoutNobody } from './tolls.ts';
import words from './words.json' with { type: 'json' };

/** What stays so for some days may be told on each of them. */
const MAX_DAYS_APART = 3;
const MAX_CHARS_TO_VERB = 60;
const WHERE = /\b(?:in|at|near|off|outside|around) (?:the )?(?:\p{Ll}+ of )?(?:the )?$/iu;
const LOOK_CHARS = 40;

/** Numbers told with such words grow, are parts of others, or are hoped for. */
const changes = anyOf(words.changeWords);
const isUnsure = anyOf(words.unsureWords);
const isDenied = anyOf(words.negations);
const BETWEEN = new Set(words.betweenAgentAndVerb);

/** Where the same things of the same doing are counted differently at the same time. */
export function contrastNumbers(told: readonly Told[]): Contrast[] {
  return contrast('number', told.flatMap(readNumbers), differ);
}

function readNumbers(told: Told): NumberClaim[] {
  const counts = [...findCounts(told), ...findTolls(told.text)];
  if (counts.length === 0 || told.names.length === 0 || !isPlain(told.text)) return [];
  const things = counts.map(({ thingTerms, verb }) => `${thingTerms}/${verb}`);
  return counts.flatMap((count, at) => {
    // Two numbers of the same things are parts of a whole, or before and after.
    if (things.indexOf(things[at] ?? '') !== things.lastIndexOf(things[at] ?? '')) return [];
    return toClaims(told, count);
  });
}

function isPlain(sentence: string): boolean {
  const text = withoutNobody(sentence);
  return (
    !changes(text.replace(/\bmore than\b/gi, '')) &&
    !isUnsure(text) &&
    !isDenied(text.replace(/\bno (?:fewer|less|more) than\b/gi, ''))
  );
}

function toClaims(told: Told, count: Count): NumberClaim[] {
  const { thingTerms, verb, form, value, amount, start, end } = count;
  const [agent] = doerOf(told, count);
  const about = form === 'event' ? told.names : agent ? [agent] : [];
  return about.map(({ known }) => ({
    ...{ told, count, start, end, subject: subjectOf(told, count, agent), agent: agent?.known.name ?? null },
    key: [form, known.name, thingTerms, verb].join('|'),
    value: `${value}/${amount.least}/${amount.most}`,
  }));
}

/** Who did it: of an election the first name, of those aboard nobody. */
function doerOf(told: Told, count: Count): ToldName[] {
  if (count.verb === 'aboard') return [];
  return count.verb === 'elect' ? told.names.slice(0, 1) : agentOf(told, count);
}

/** The name right before the verb, with nothing but helping words between them. */
function agentOf({ text, names, words: all }: Told, { verbStart }: Count): ToldName[] {
  const agent = names.filter(({ span }) => span.end <= verbStart).at(-1);
  if (!agent || verbStart - agent.span.end > MAX_CHARS_TO_VERB || isWhere(text, agent)) return [];
  const between = all.filter(({ start, end }) => start >= agent.span.end && end <= verbStart);
  const isAgent = between.every(({ text: word }) => BETWEEN.has(word.toLowerCase()));
  const gap = text.slice(agent.span.end, verbStart).replace(/“$/, '');
  return isAgent && !/[’'"“”;:]/.test(gap) ? [agent] : [];
}

/** "A fire in Brill killed 12 workers": Brill did nothing. */
function isWhere(text: string, { span }: ToldName): boolean {
  return WHERE.test(text.slice(Math.max(0, span.start - LOOK_CHARS), span.start));
}

function differ(a: NumberClaim, b: NumberClaim): boolean {
  if (!areAmountsApart(a.count.amount, b.count.amount) || !nameSameDays(a.told, b.told)) return false;
  const { form } = a.count;
  const isTold = namesDay(a.told);
  // A story that goes on counts anew each day, and one article tells of one thing after the other.
  const isSettled = form === 'state' || a.count.verb === 'elect';
  if (!isTold && !arePrintedWithin(a.told, b.told, isSettled ? MAX_DAYS_APART : 0)) return false;
  if (!isTold && form === 'deed' && a.told.analysis === b.told.analysis) return false;
  return shareNames(a, b) && shareContext(a, b);
}
