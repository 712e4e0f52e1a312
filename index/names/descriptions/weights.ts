/** How well each pattern tells who or what a name is. */
export const WEIGHTS = {
  copula: 3.4,
  became: 2.4,
  whoLeads: 2.6,
  apposition: 3,
  title: 2.2,
  knownAs: 2,
  class: 1.8,
  named: 1.6,
  where: 1.5,
  including: 0.9,
  /** More for more than two words. */
  length: 0.5,
  /** Less for "its leader", which does not say whose. */
  pronoun: 0.3,
  /** Less for a bare "President" or "group". */
  bare: 0.5,
} as const;
