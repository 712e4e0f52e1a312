/** What a figure is to be at most. Where there is no floor, the aim is one. */
export interface Bar {
  readonly aim: number;
  readonly floor?: number;
}

/** The last columns of a table: the figure that is judged, what it is to be, and whether it is. */
export interface Judged {
  readonly figure: string;
  readonly bar: string;
  readonly met: '' | 'yes' | 'floor' | 'NO';
}

/** @param unit - behind the numbers; a ratio has none */
export function judge(value: number, { aim, floor = aim }: Bar, unit = ''): Judged {
  const write = (number: number) => `${unit === '' ? number.toFixed(2) : Math.round(number)}${unit}`;
  return {
    figure: write(value),
    bar: floor === aim ? `≤ ${write(aim)}` : `≤ ${write(aim)}, floor ${write(floor)}`,
    met: value <= aim ? 'yes' : value <= floor ? 'floor' : 'NO',
  };
}

/** Of a figure that is for reading only. */
export const UNJUDGED: Judged = { figure: '', bar: '', met: '' };
