import type { NameKind } from '../../types.ts';
import { differInAge, joinYears } from './differences.ts';
import { type Form, kindOf, type Votes } from './forms.ts';

/** Forms that are put together step by step; a form is told by its place in the list. */
export interface Groups {
  rootOf(at: number): number;
  kindOf(at: number): NameKind;
  /** Joins two groups, unless one is a person and the other is sure to be none, or of another age. Tells whether they are one now. */
  join(a: number, b: number): boolean;
}

/** Of so large a share of one kind, a group is sure to be of it. */
const SURE_SHARE = 0.6;

export function createGroups(forms: readonly Form[]): Groups {
  const parents = Int32Array.from(forms, (_, at) => at);
  const votes = forms.map(({ person, organization, place }) => ({ person, organization, place }));
  const born = forms.map(({ traits }) => traits?.born ?? null);

  function rootOf(at: number): number {
    let root = at;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) {
      parents[root] = parents[up] ?? up;
      root = up;
    }
    return root;
  }

  return {
    rootOf,
    kindOf: (at) => kindOf(votes[rootOf(at)] ?? NO_VOTES),
    join(a, b) {
      const [one, other] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y);
      if (one === undefined || other === undefined || one === other) return true;
      const [mine, theirs] = [votes[one] ?? NO_VOTES, votes[other] ?? NO_VOTES];
      const [years, otherYears] = [born[one] ?? null, born[other] ?? null];
      if (areAtOdds(mine, theirs) || differInAge(years, otherYears)) return false;
      parents[other] = one;
      born[one] = joinYears(years, otherYears);
      mine.person += theirs.person;
      mine.organization += theirs.organization;
      mine.place += theirs.place;
      return true;
    },
  };
}

const NO_VOTES: Votes = { person: 0, organization: 0, place: 0 };

function areAtOdds(a: Votes, b: Votes): boolean {
  const kinds = [kindOf(a), kindOf(b)];
  if (!kinds.includes('person') || kinds.includes('other') || kinds[0] === kinds[1]) return false;
  return kinds.includes('place') || (isSure(a) && isSure(b));
}

function isSure({ person, organization, place }: Votes): boolean {
  return Math.max(person, organization, place) >= (person + organization + place) * SURE_SHARE;
}
