import { isLightTerm, termOf } from '../../language/terms.ts';
import type { Span } from '../../types.ts';
import { areApart } from '../period.ts';
import words from './denial-words.json' with { type: 'json' };
import { type Denial, mayDeny } from './denied.ts';
import { type Deed, findDeeds } from './meanings.ts';
import { gapBetween, nearestTo, objectOf } from './object.ts';
import { anyOf } from './phrases.ts';
import { arePrintedWithin } from './same-time.ts';
import type { Told, ToldName } from './told.ts';
import ruleWords from './words.json' with { type: 'json' };

/** How far from its deed the name may stand to which it was done, in characters. */
const MAX_CHARS_APART = 60;
const MAX_OBJECT_CHARS = 60;
const MAX_DAYS_APART = 3;
/** "the village" is one named so few sentences before. */
const MAX_SENTENCES_BACK = 2;

const isUnsure = anyOf([...ruleWords.unsureWords, ...ruleWords.negations]);
const BETWEEN = new Set([...ruleWords.betweenAgentAndVerb, ...words.accusing]);
const THE_PLACE = new RegExp(`\\bthe (${ruleWords.placeNouns.join('|')})\\b(?! of)`);
const NAMES_PLACE = new Map(ruleWords.placeNouns.map((noun) => [noun, new RegExp(`\\b${noun}\\b`)]));

/** The words of a sentence that tell, as a fact or as somebody's word, what is denied; null where it does not. */
export function findAsserted(told: Told, denial: Denial): (Span & { readonly subject: string }) | null {
  if (told === denial.told || mayDeny(told.text) || told.text.endsWith('?') || isUnsure(told.text))
    return null;
  if (!arePrintedWithin(told, denial.told, MAX_DAYS_APART) || haveDaysApart(told, denial.told)) return null;
  const deeds = findDeeds(told.text, told.words).filter(({ meaning }) => denial.meanings.has(meaning));
  if (deeds.length === 0) return null;
  if (denial.name) return doneTo(told, deeds, sameName(told, denial.name), denial.object);
  return placeBefore(told, deeds, denial) ?? doneBy(told, deeds, denial);
}

function sameName({ names }: Told, { known: own }: ToldName): ToldName | null {
  return names.find(({ known }) => known.name === own.name) ?? null;
}

function doneTo(told: Told, deeds: readonly Deed[], name: ToldName | null, denied: ReadonlySet<string>) {
  const deed = name && nearestTo(deeds, name.span);
  if (!name || !deed || gapBetween(deed, name.span) > MAX_CHARS_APART) return null;
  const object = objectOf(told, deed, name.span, 0);
  const isSame = denied.size === 0 ? object.size === 0 : [...object].some((term) => denied.has(term));
  if (!isSame) return null;
  const [start, end] = [Math.min(deed.start, name.span.start), Math.max(deed.end, name.span.end)];
  return { start, end, subject: name.known.name };
}

/** The place that a sentence shortly before has named, where only "the village" is denied to be taken. */
function placeBefore(told: Told, deeds: readonly Deed[], denial: Denial) {
  const noun = THE_PLACE.exec(denial.told.text.slice(denial.complement, denial.end))?.[1];
  if (!noun || told.analysis !== denial.told.analysis) return null;
  const { sentences } = told.analysis;
  const back = sentences.indexOf(denial.told.sentence) - sentences.indexOf(told.sentence);
  if (back < 1 || back > MAX_SENTENCES_BACK || !NAMES_PLACE.get(noun)?.test(told.text)) return null;
  const [deed] = deeds;
  const name = told.names.find(({ span }) => deed && span.start >= deed.end);
  return doneTo(told, deeds, name ?? null, denial.object);
}

/** What somebody did who denies it, to the same thing. */
function doneBy(told: Told, deeds: readonly Deed[], denial: Denial) {
  const denier = agentOf(denial.told, denial.start);
  if (!denier) return null;
  const denied = termsWithin(denial.told, { start: denial.complement, end: denial.end }, denial.meanings);
  for (const deed of deeds) {
    const agent = agentOf(told, deed.start);
    if (agent?.known.name !== denier.known.name) continue;
    const object = told.words.filter(({ start }) => start > deed.end && start < deed.end + MAX_OBJECT_CHARS);
    const shared = object.filter(({ text }) => denied.has(termOf(text) ?? ''));
    const last = shared.at(-1);
    if (last) return { start: agent.span.start, end: last.end, subject: agent.known.name };
  }
  return null;
}

/** The name before a verb, with nothing but helping words between them. */
function agentOf({ names, words: all }: Told, verbStart: number): ToldName | null {
  const agent = names.filter(({ span }) => span.end <= verbStart).at(-1);
  if (!agent) return null;
  const between = all.filter(({ start, end }) => start >= agent.span.end && end <= verbStart);
  return between.every(({ text }) => BETWEEN.has(text.toLowerCase())) ? agent : null;
}

function termsWithin(told: Told, { start, end }: Span, without: ReadonlySet<string>): ReadonlySet<string> {
  const inside = told.words.filter((word) => word.start >= start && word.end <= end);
  const deeds = findDeeds(told.text, inside);
  const terms = inside
    .filter((word) => !deeds.some((deed) => word.start < deed.end && deed.start < word.end))
    .flatMap(({ text }) => termOf(text) ?? []);
  return new Set(
    terms.filter((term) => !isLightTerm(term) && !without.has(term) && !words.claims.includes(term)),
  );
}

function haveDaysApart(a: Told, b: Told): boolean {
  const known = (told: Told) => told.days.flatMap(({ interval }) => interval ?? []);
  const [own, other] = [known(a), known(b)];
  return own.length > 0 && other.length > 0 && own.every((day) => other.every((one) => areApart(day, one)));
}
