import type { NameKind } from '../../types.ts';
import { differInAge, joinYears, type Traits } from './differences.ts';
import type { Form } from './form.ts';
import { rootOf } from './root-of.ts';
import { kindOf, type Votes } from './votes.ts';

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
  // Those of a form until it is joined to others: most of them never are.
  const votes = new Map<number, Votes>();
  const born = new Map<number, Traits['born']>();
  const votesOf = (root: number) => votes.get(root) ?? forms[root] ?? NO_VOTES;
  const bornOf = (root: number) => born.get(root) ?? forms[root]?.traits?.born ?? null;
  const groupOf = (at: number) => rootOf(parents, at);

  return {
    rootOf: groupOf,
    kindOf: (at) => kindOf(votesOf(groupOf(at))),
    join(a, b) {
      const [one, other] = [Math.min(groupOf(a), groupOf(b)), Math.max(groupOf(a), groupOf(b))];
      if (one === other) return true;
      const [mine, theirs] = [votesOf(one), votesOf(other)];
      const [years, otherYears] = [bornOf(one), bornOf(other)];
      if (areAtOdds(mine, theirs) || differInAge(years, otherYears)) return false;
      parents[other] = one;
      if (years || otherYears) born.set(one, joinYears(years, otherYears));
      votes.set(one, addVotes(mine, theirs));
      return true;
    },
  };
}

const NO_VOTES: Votes = { person: 0, organization: 0, place: 0 };

function addVotes(a: Votes, b: Votes): Votes {
  return {
    person: a.person + b.person,
    organization: a.organization + b.organization,
    place: a.place + b.place,
  };
}

function areAtOdds(a: Votes, b: Votes): boolean {
  const kinds = [kindOf(a), kindOf(b)];
  if (!kinds.includes('person') || kinds.includes('other') || kinds[0] === kinds[1]) return false;
  return kinds.includes('place') || (isSure(a) && isSure(b));
}

function isSure({ person, organization, place }: Votes): boolean {
  return Math.max(person, organization, place) >= (person + organization + place) * SURE_SHARE;
}
