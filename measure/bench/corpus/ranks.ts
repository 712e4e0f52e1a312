import type { Random } from './random.ts';

/** How often the word, or whatever it is, of each rank is used. */
export interface Ranks {
  /** So many ranks from 0 are in everybody's use; the others are rare, and new ones never end. */
  readonly common: number;
  /** How much flatter the first few are than a pure Zipf would have them. */
  readonly shift: number;
}

const MAX_RANK = 5_000_000;
/** With which a vocabulary of V grows as text to the power of 1 / 2. */
const RARE_EXPONENT = 2;

/**
 * A rank from 0, by two laws of power that meet: 1 / (rank + shift) where words are common (Zipf and Mandelbrot), and
 * an exponent of 2 behind, so that the vocabulary goes on growing with the text as Heaps found it (Ferrer i Cancho and
 * Solé, 2001).
 */
export function drawRank(random: Random, { common, shift }: Ranks): number {
  const commonMass = Math.log((common + shift) / shift);
  const drawn = random.next() * (commonMass + 1 / (RARE_EXPONENT - 1));
  if (drawn < commonMass) return Math.floor(shift * (Math.exp(drawn) - 1));
  const rest = 1 - (drawn - commonMass) * (RARE_EXPONENT - 1);
  const rank = (common + shift) * Math.max(rest, 1e-9) ** (-1 / (RARE_EXPONENT - 1)) - shift;
  return Math.min(MAX_RANK, Math.floor(rank));
}
