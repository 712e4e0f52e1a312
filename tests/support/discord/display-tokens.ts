/** What acts by itself wherever it stands: pings, emoji, time stamps, bare addresses. */
import type { Piece } from './display-piece.ts';

interface TokenRule {
  readonly pattern: RegExp;
  /** What is shown of what the pattern captured, or null where it is none after all. */
  readonly read: (captured: string) => { readonly effect: string; readonly text: string } | null;
}

const EMOJI = { effect: 'emoji', text: '[emoji]' };

const RULES: readonly TokenRule[] = [
  { pattern: /@(everyone|here)/y, read: (name) => ping(`@${name}`) },
  { pattern: /<@!?(\d+)>/y, read: (id) => ping(`@${id}`) },
  { pattern: /<@&(\d+)>/y, read: (id) => ({ effect: `ping @&${id}`, text: `@${id}` }) },
  { pattern: /<#(\d+)>/y, read: (id) => ping(`#${id}`) },
  { pattern: /<\/([-'\p{L}\p{M}\p{N}_ ]{1,100}):\d+>/uy, read: (name) => ping(`/${name}`) },
  { pattern: /<id:([a-z-]+)(?::\d+)?>/y, read: (place) => ping(`#${place}`) },
  { pattern: /<a?:\w+:\d+>/y, read: () => EMOJI },
  { pattern: /:([\w+-]{1,64})(?:::skin-tone-\d)?:/y, read: (name) => (isShortcode(name) ? EMOJI : null) },
  { pattern: /<t:-?\d{1,17}(?::[a-z])?>/iy, read: () => ({ effect: 'time', text: '[time]' }) },
  { pattern: /<([^:\s<>]+:\/[^\s<>]+)>/y, read: link },
  { pattern: /<((?:mailto:)?[^\s<>@]+@[^\s<>@]+|(?:tel:|sms:)?\+\d[\d ()-]*)>/y, read: link },
];

const NUMERIC_SHORTCODES: readonly string[] = ['100', '1234', '+1', '-1'];
const ADDRESS = /(?:https?|steam|discord):\/\/[^\s<]+/iy;

export function readToken(source: string, at: number): Piece | null {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const shown = match && read(match[1] ?? '');
    if (shown) return { ...shown, end: at + match[0].length };
  }
  return readAddress(source, at);
}

function ping(shown: string): { effect: string; text: string } {
  return { effect: `ping ${shown}`, text: shown };
}

/** Which names there are is not known here, so that any word between colons counts; of mere numbers only a few are. */
function isShortcode(name: string): boolean {
  return /[a-z]/i.test(name) || NUMERIC_SHORTCODES.includes(name);
}

function link(url: string): { effect: string; text: string } {
  return { effect: `link ${url}`, text: url };
}

/** An address without a frame leaves a stop behind it, or a bracket that it does not open, to the sentence. */
function readAddress(source: string, at: number): Piece | null {
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(source)?.[0];
  if (address === undefined) return null;
  const endings = address.includes('(') ? '.,:;"\'' : '.,:;"\')]';
  let length = address.length;
  while (endings.includes(address.charAt(length - 1))) length--;
  return { ...link(address.slice(0, length)), end: at + length };
}
