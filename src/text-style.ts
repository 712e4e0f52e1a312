import { styleText } from 'node:util';

/** How replies are set for a terminal, a pipe or a file. */
export interface TextStyle {
  /** In columns; a line is longer only where a link is. */
  readonly width: number;
  /** Whether marks may be set with escape sequences. Without them the text is plain. */
  readonly colour: boolean;
}

export type Emphasis = 'bold' | 'dim';

/** The text with its emphasis where colour is on; else as it is. The text is a single line. */
export function paint(text: string, emphasis: Emphasis, style: TextStyle): string {
  if (!style.colour || text === '') return text;
  // Whether the stream takes colour is the caller's decision; Node would look at standard output.
  return styleText(emphasis, text, { validateStream: false });
}
