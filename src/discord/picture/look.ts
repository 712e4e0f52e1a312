/** How a timeline looks: sizes in CSS pixels, of which a picture has two dots each, and colours. */

export type TextStyle = 'title' | 'label' | 'words' | 'gap';

export interface Typeface {
  readonly weight: 'Regular' | 'SemiBold';
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
}

/** As wide as Discord shows a picture on a desk; a phone shows it at half of that or a little more. */
export const WIDTH = 600;
export const SCALE = 2;
export const PADDING = 24;
export const CORNER = 14;
/** Between the line and the words above and below it. */
export const FLAG_SPACE = 14;

/** A card of its own colour, with an edge: it stands out in Discord's dark mode and in its light one. */
export const CARD = '#1d2230';
export const EDGE = '#58617a';
export const AXIS = '#98a2bd';
export const POLE = '#5f6985';
export const MARK = '#ffc24d';

export const TYPEFACES: Readonly<Record<TextStyle, Typeface>> = {
  title: { weight: 'SemiBold', size: 20, lineHeight: 26, colour: '#ffffff' },
  label: { weight: 'SemiBold', size: 16, lineHeight: 21, colour: '#ffd98a' },
  words: { weight: 'Regular', size: 15, lineHeight: 20, colour: '#e3e7f1' },
  gap: { weight: 'Regular', size: 13.5, lineHeight: 17, colour: '#b9c1d6' },
};

/** Of a dot for a day, and the length of a bar for a stretch of days. */
export const DOT = 13;
export const BAR = 30;

/** The width of a text in CSS pixels. */
export type Measure = (text: string, style: TextStyle) => number;
