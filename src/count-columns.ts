import stringWidth from 'string-width';

// `Intl.Segmenter` copies its text for every segment, so a title of a million letters would never end.
const MAX_MEASURED_LENGTH = 1000;

/** The columns that a text takes on a terminal. More than 1,000 code units are too long for any line and only counted. */
export function countColumns(text: string): number {
  return text.length > MAX_MEASURED_LENGTH ? text.length : stringWidth(text);
}
