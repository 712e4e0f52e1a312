/** Where accounts differ on what an answer tells: a line each, under the answer. */
import type { Difference, Excerpt, Findings, Profile } from '../../index/findings.ts';
import type { Line, Suggestions } from '../command.ts';
import { writePrinted } from '../days.ts';
import { line, phraseOf } from '../phrase.ts';
import { isOneSentence } from './gather-accounts.ts';
import { writeTopic } from './topic.ts';

const DIFFERENCES_SHOWN = 2;
const SIDES_SHOWN = 3;

/** Those of the name that is asked about, then those of the answers, each once. */
export function collectDifferences(findings: Findings, profile: Profile | null): readonly Difference[] {
  const all = [...(profile?.differences ?? []), ...findings.differences];
  const keyOf = ({ topic, subject }: Difference) => `${topic} ${subject.toLowerCase()}`;
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

/** "Accounts differ on the age of Mira Holt: “Holt, 61,” · “Holt (62)” — both printed 2 May 2019" */
export function mentionDifferences(differences: readonly Difference[]): readonly Line[] {
  return differences.slice(0, DIFFERENCES_SHOWN).map(mention);
}

/** @returns the question that shows both accounts in full; none where they do not differ */
export function offerComparison(
  { question }: Findings,
  [first]: readonly Difference[],
): Suggestions['choices'] {
  if (!first) return [];
  return [{ label: 'Compare', request: `/compare ${question.names[0]?.name ?? first.subject}` }];
}

function mention(difference: Difference): Line {
  const topic = writeTopic(difference);
  const sides = withoutRepeated(difference.sides).slice(0, SIDES_SHOWN);
  const shared = writeSharedDay(difference, sides);
  return line([
    topic.includes(': ') ? `${topic} · ` : `${topic}: `,
    ...sides.flatMap((side, at) => [
      ...(at === 0 ? [] : [' · ']),
      phraseOf(side),
      ...(shared === null ? [` (${dayOf(side)})`] : []),
    ]),
    ...(shared === null ? [] : [` — ${shared}`]),
  ]);
}

/** "both printed 2 May 2019"; null where each side has a day of its own. */
function writeSharedDay({ topic }: Difference, sides: readonly Excerpt[]): string | null {
  const [day = '', ...others] = new Set(sides.map(dayOf));
  if (isOneSentence(sides)) return topic === 'denial' ? day : `in one sentence, ${day}`;
  if (others.length > 0 || !day.startsWith('printed')) return null;
  return `${sides.length === 2 ? 'both' : 'all'} ${day}`;
}

function dayOf({ citation }: Excerpt): string {
  return writePrinted(citation.published);
}

/** Words of a sentence that another side quotes with more around them are not quoted again. */
function withoutRepeated(sides: readonly Excerpt[]): readonly Excerpt[] {
  return sides.filter(
    (side, at) => !sides.some((other, place) => place !== at && holds(other, side, place < at)),
  );
}

/** @param isFirst - of two that are the same the first one holds the other */
function holds(outer: Excerpt, inner: Excerpt, isFirst: boolean): boolean {
  if (outer.citation.articleId !== inner.citation.articleId) return false;
  const { start, end } = outer.span;
  const isSame = start === inner.span.start && end === inner.span.end;
  return isSame ? isFirst : start <= inner.span.start && inner.span.end <= end;
}
