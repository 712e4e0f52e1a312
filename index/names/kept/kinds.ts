import type { NameKind } from '../../types.ts';

/** The kinds in the order in which they are written: each is told by its place. */
export const KINDS: readonly NameKind[] = ['other', 'person', 'organization', 'place'];
