import { findEnd } from '../../language/count-while.ts';

/** Rows of two lists in one order. */
export interface MergedRows {
  /** For each row of the new list the row of the first one, or −1 less the row of the second one. */
  readonly from: Int32Array;
  /** Where the rows of the first list stand in the new one; −1 for those that are left out. */
  readonly old: Int32Array;
  /** Where those of the second one stand. */
  readonly own: Int32Array;
}

const LEFT_OUT = -1;

/**
 * Puts rows of a second list, which are few as a rule, among those of a first one; both are in order.
 *
 * @param isLeftOut - for each row of the first list 1 where it is not in the new one
 * @param isBefore - whether a row of the first list comes before one of the second
 */
export function mergeRows(
  isLeftOut: Uint8Array,
  ownSize: number,
  isBefore: (old: number, own: number) => boolean,
): MergedRows {
  const old = new Int32Array(isLeftOut.length).fill(LEFT_OUT);
  const own = new Int32Array(ownSize);
  const from = new Int32Array(isLeftOut.length + ownSize);
  let size = 0;
  let row = 0;
  for (let added = 0; added <= ownSize; added++) {
    const end = added === ownSize ? old.length : findEnd(row, old.length, (other) => isBefore(other, added));
    for (; row < end; row++) {
      if (isLeftOut[row] === 1) continue;
      from[size] = row;
      old[row] = size++;
    }
    if (added === ownSize) break;
    from[size] = -1 - added;
    own[added] = size++;
  }
  return { from: from.slice(0, size), old, own };
}

/** The rows themselves. */
export function takeRows<Row>({ from }: MergedRows, old: readonly Row[], own: readonly Row[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < from.length; at++) {
    const row = from[at] ?? 0;
    rows.push((row < 0 ? own[-1 - row] : old[row]) as Row);
  }
  return rows;
}
