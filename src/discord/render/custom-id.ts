/** What a button carries: all of its state that does not stand in the visible text of its message. */
import type { Span } from '../../../index/types.ts';

export const ACTIONS = ['context', 'why', 'page', 'follow', 'share', 'dismiss', 'suggest'] as const;

export type Action = (typeof ACTIONS)[number];

/** A button of ours, by what it does. */
export interface Control {
  readonly action: Action;
  /** The id of the member whom the message answers. */
  readonly asker: string;
  /** The command that gives the message anew; empty where none does. */
  readonly command: string;
  /** The article that is meant, as `articleKey` names it; empty where none is. */
  readonly article: string;
  /** The quotation that is meant; `null` where none is. */
  readonly span: Span | null;
  /** The page to turn to, counted from 0. */
  readonly page: number;
  /** The request of a suggestion, as it would be typed; else empty. */
  readonly request: string;
}

/** The longest that Discord takes, in UTF-16 code units. */
export const MAX_CUSTOM_ID_CHARS = 100;

const VERSION = 'd1';
const FORM =
  /^d1:(?<action>\w+):(?<asker>[0-9a-z]{1,13}):(?<command>[\w-]*):(?<article>\w*):(?<numbers>[0-9a-z]{0,10}(?:-[0-9a-z]{1,10})?):(?<request>.*)$/s;

/** `d1:<action>:<asker>:<command>:<article>:<start>-<end>, or a page:<request>`; numbers in base 36. */
export function writeCustomId(control: Pick<Control, 'action' | 'asker'> & Partial<Control>): string {
  const { action, asker, command = '', article = '', span = null, page = 0, request = '' } = control;
  const numbers = span === null ? page.toString(36) : `${span.start.toString(36)}-${span.end.toString(36)}`;
  return [VERSION, action, BigInt(asker).toString(36), command, article, numbers, request].join(':');
}

/** The button that an id was written for; `null` where it is of another version or none of ours. */
export function readCustomId(customId: string): Control | null {
  const parts = FORM.exec(customId)?.groups;
  const action = ACTIONS.find((one) => one === parts?.action);
  if (!parts || !action) return null;
  const { asker = '', command = '', article = '', numbers = '', request = '' } = parts;
  const [start = 0, end = null] = numbers.split('-').map((number) => Number.parseInt(number || '0', 36));
  return {
    action,
    asker: readSnowflake(asker),
    command,
    article,
    span: end === null ? null : { start, end },
    page: end === null ? start : 0,
    request,
  };
}

/** Longer than a number is exact, so digit by digit. */
function readSnowflake(base36: string): string {
  return [...base36].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}
