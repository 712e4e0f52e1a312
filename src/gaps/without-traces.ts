import { isCount, isWhen } from './harmless-number.ts';

/** What stands in place of what was taken out. */
export const MASK = /\[(?:ping|link|address|key|number)\]/;

/** What Discord writes in place of a member, a role, a channel, a command, an emoji or an instant. */
const PING = /<(?:[@#][!&]?|\/[^<>]{1,100}:|a?:\w{1,40}:|t:|id:)[\w:-]{1,40}>/g;
/** "anna @ example.com", "anna (at) example (dot) com": an address that is written apart. */
const APART = /\s{0,3}(?:@\s{1,3}(?=[^\s@.]{1,63}\.\p{L})|[([{]\s?at\s?[)\]}]\s{0,3})/giu;
const DOT_APART = /\s{0,3}[([{]\s?dot\s?[)\]}]\s{0,3}/gi;
/** "anna #1234" */
const ACCOUNT_APART = /(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]{2,32}\s#\d{4}(?!\d)/gu;
const WORD = /\S+/g;
const LINK = /:\/\/|^\W*www\.|discord\.gg\//i;
/** "t.me/anna": without its scheme. */
const BARE_LINK = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?::\d{1,5})?\/[^\s/]/u;
const ADDRESS = /[\p{L}\p{N}]@[\p{L}\p{N}]/u;
/** "@anna", and "anna#1234" as accounts were once called. */
const ACCOUNT = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]|[\p{L}\p{N}_.]#\d{4}(?!\d)/u;
/** What programs give out: the token of a bot; a key of letters and digits. */
const KEY = /(?<![\w-])[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|(?<!\w)(?=[A-Za-z_]*\d)\w{20,}/;
/** Keys that are known by how they begin, and ids in five groups. */
const KNOWN_KEY =
  /(?<![\w-])(?:(?:sk|pk|rk)[-_][\w-]{12,}|AKIA[A-Z\d]{12,}|AIza[\w-]{20,}|eyJ[\w-]{8,}|xox[a-z]-[\w-]{10,}|[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}(?!\w))/;
/** Seven digits or more that belong together: an id, a telephone number, a card. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\s()./,:_-]{0,2}\p{Nd}){6,}/gu;

/**
 * The text without what leads to a person: pings, links, e-mail addresses, names of accounts, ids, keys, telephone
 * numbers. Days and plain counts stay, and so do names: without them nobody could tell what was asked about. In the
 * plain form of its characters: a wide "＠" is an "@".
 */
export function withoutTraces(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(PING, '[ping]')
    .replace(APART, '@')
    .replace(DOT_APART, '.')
    .replace(ACCOUNT_APART, '[ping]')
    .replace(WORD, maskWord)
    .replace(LONG_NUMBER, maskNumber);
}

function maskWord(word: string): string {
  if (LINK.test(word)) return '[link]';
  if (ADDRESS.test(word)) return '[address]';
  if (BARE_LINK.test(word)) return '[link]';
  if (ACCOUNT.test(word)) return '[ping]';
  return KEY.test(word) || KNOWN_KEY.test(word) ? '[key]' : word;
}

function maskNumber(number: string, at: number, text: string): string {
  return isWhen(number) || isCount(number, text.slice(at + number.length, at + number.length + 40))
    ? number
    : '[number]';
}
