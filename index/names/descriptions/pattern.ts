import type { Description } from '../../types.ts';
import type { Spot } from './page.ts';

/** What a pattern finds: the words from `from` up to `end`, and how well they tell who or what that is. */
export interface Found {
  readonly form: Description['form'];
  readonly from: number;
  readonly end: number;
  readonly weight: number;
  /** Whether the words say where something lies, which names alone may tell. */
  readonly tellsWhere?: true;
}

/** One way of describing a name where it stands. */
export type Pattern = (spot: Spot) => Found | null;
