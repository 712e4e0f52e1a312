import { type Claim, type Contrast, contrast } from './claim.ts';
import { findEvents } from './events.ts';
import type { Told, ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

interface PlaceClaim extends Claim {
  readonly place: string;
  /** "village" of "the village of Brill". */
  readonly noun: string | null;
  /** "Norland" of "Brill, Norland" and "Brill in Norland". */
  readonly container: string | null;
  /** All names behind the event: one of them may hold the other place. */
  readonly around: ReadonlySet<string>;
}

const GAP = new RegExp(
  `^ (?:in|at|near|outside) (?:(?:the|a) (?:[a-z-]+ ){0,2}(${words.placeNouns.join('|')}) of )?$`,
);
const IN_CONTAINER = /^(?:,| in) (?:the )?$/;

/** Where an event that happens once is told of two places, neither of which can lie in the other. */
export function contrastPlaces(told: readonly Told[]): Contrast[] {
  return contrast('place', told.flatMap(readPlaces), differ);
}

function readPlaces(told: Told): PlaceClaim[] {
  return findEvents(told).flatMap(({ key, agent, end }) => {
    const after = told.names.filter(({ span }) => span.start > end);
    const [place, next] = after;
    const gap = place && GAP.exec(told.text.slice(end, place.span.start));
    if (!place || !gap || !mayBePlace(place)) return [];
    const isHeld = next && IN_CONTAINER.test(told.text.slice(place.span.end, next.span.start));
    return {
      ...{ told, key, subject: agent.text, start: agent.span.start, end: place.span.end },
      ...{ value: place.known.name, place: place.known.name, noun: gap[1] ?? null },
      container: isHeld ? next.known.name : null,
      around: new Set(after.map(({ known }) => known.name)),
    };
  });
}

function mayBePlace({ known }: ToldName): boolean {
  return known.kind === 'place' || known.kind === 'other';
}

/** Places of one sort, or in one larger place, do not hold each other. */
function differ(a: PlaceClaim, b: PlaceClaim): boolean {
  if (a.around.has(b.place) || b.around.has(a.place)) return false;
  if (a.noun !== null && b.noun !== null) return a.noun === b.noun;
  return a.container !== null && a.container === b.container;
}
