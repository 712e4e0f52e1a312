import type { NameKind } from '../../types.ts';

/** How many mentions have each kind. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
}

/** The kind that most mentions have; "other" loses to any. */
export function kindOf({ person, organization, place }: Votes): NameKind {
  if (person + organization + place === 0) return 'other';
  if (person >= organization && person >= place) return 'person';
  return organization >= place ? 'organization' : 'place';
}
