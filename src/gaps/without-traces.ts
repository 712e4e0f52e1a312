/** What Discord writes in place of a member, a role, a channel, a command, an emoji or an instant. */
const PING = /<(?:[@#][!&]?|\/[^<>]{1,100}:|a?:\w{1,40}:|t:|id:)[\w:-]{1,40}>/g;
const WORD = /\S+/g;
const LINK = /:\/\/|^\W*www\.|discord\.gg\//i;
const ADDRESS = /[\p{L}\p{N}]@[\p{L}\p{N}]/u;
/** "@anna", and "anna#1234" as accounts were once called. */
const ACCOUNT = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]|[\p{L}\p{N}_.]#\d{4}(?!\d)/u;
/** What programs give out: the token of a bot; a key of letters and digits. */
const KEY = /(?<![\w-])[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|(?<!\w)(?=[A-Za-z_]*\d)\w{24,}/;
/** Seven digits or more that belong together: an id, a telephone number, a card. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){6,}/gu;
/** What else has so many digits: a day, two of them, two years. */
const DAY = String.raw`(?:(?:19|20)\d\d(?:[-./]\d{1,2}){0,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)`;
const DAYS = new RegExp(`^${DAY}(?:[ /-]{1,2}${DAY})*$`);

/**
 * The text without what leads to a person: pings, links, e-mail addresses, names of accounts, ids, keys, telephone
 * numbers. Days stay, and so do names: without them nobody could tell what was asked about.
 */
export function withoutTraces(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(PING, '[ping]')
    .replace(WORD, maskWord)
    .replace(LONG_NUMBER, (number) => (DAYS.test(number) ? number : '[number]'));
}

function maskWord(word: string): string {
  if (LINK.test(word)) return '[link]';
  if (ADDRESS.test(word)) return '[address]';
  if (ACCOUNT.test(word)) return '[ping]';
  return KEY.test(word) ? '[key]' : word;
}
