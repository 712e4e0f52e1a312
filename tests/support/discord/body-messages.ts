/** Rules for a message as a whole: sent, edited, or in answer to an interaction. */
import { checkComponents } from './body-components.ts';
import { checkEmbeds } from './body-embeds.ts';
import {
  checkCount,
  checkKeys,
  checkText,
  type Faults,
  type Fields,
  fieldsOf,
  isAbsent,
  listOf,
  textOf,
  within,
} from './body-fields.ts';
import { BLOCKS, ROW } from './body-parts.ts';

/** `post` is a regular message, `answer` a callback or a follow-up, `edit` changes one or the other. */
export type MessageUse = 'post' | 'answer' | 'edit';

const SUPPRESS_EMBEDS = 1 << 2;
export const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const COMPONENTS_V2 = 1 << 15;

const FLAGS: Readonly<Record<MessageUse, number>> = {
  post: SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2,
  answer: SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2,
  edit: SUPPRESS_EMBEDS | COMPONENTS_V2,
};

/** What shows something by itself. */
const CONTENTS = ['content', 'embeds', 'components', 'attachments', 'sticker_ids', 'poll'];
/** What the flag for the newer components rules out. */
const LEGACY = ['content', 'embeds', 'sticker_ids', 'poll'];
// discord.js sets tts, nonce and enforce_nonce on every message, whatever it is for.
const KEYS = [...CONTENTS, 'flags', 'allowed_mentions', 'tts', 'nonce', 'enforce_nonce'];

export function* checkMessage(message: Fields, path: string, use: MessageUse): Faults {
  const isV2 = (Number(message.flags) & COMPONENTS_V2) !== 0;
  yield* checkKeys(message, path, use === 'post' ? [...KEYS, 'message_reference'] : KEYS);
  yield* checkText(message, path, 'content', 0, 2000);
  yield* checkEmbeds(message.embeds, within(path, 'embeds'));
  yield* checkFlags(message, path, FLAGS[use]);
  yield* checkVersion(message, path, isV2);
  yield* checkComponents(message.components, within(path, 'components'), isV2);
  yield* checkSomethingToSee(message, path, use);
  yield* checkPings(message, path);
  yield* checkNonce(message, path, use);
}

/** @param allowed - the bits that may be set */
export function* checkFlags({ flags }: Fields, path: string, allowed: number): Faults {
  if (isAbsent(flags)) return;
  if (!Number.isInteger(flags)) yield `${within(path, 'flags')} is not an integer.`;
  else if ((Number(flags) & ~allowed) !== 0) {
    yield `${within(path, 'flags')} sets ${Number(flags) & ~allowed}, which may not be set here.`;
  }
}

function* checkVersion(message: Fields, path: string, isV2: boolean): Faults {
  const legacy = LEGACY.filter((key) => !isAbsent(message[key]) && !isEmpty(message[key]));
  for (const key of isV2 ? legacy : []) yield `${within(path, key)} does not go with the V2 flag.`;
  const newer = listOf(message.components).some((component) => {
    const type = Number(fieldsOf(component).type);
    return type !== ROW && BLOCKS.includes(type);
  });
  if (newer && !isV2) yield `${within(path, 'components')} need the V2 flag (32768).`;
}

/** An edit may leave the rest as it was, but may not take all away. */
function* checkSomethingToSee(message: Fields, path: string, use: MessageUse): Faults {
  const given = CONTENTS.filter((key) => !isAbsent(message[key]));
  const isBlank = given.every((key) => isEmpty(message[key]));
  if (!isBlank) return;
  if (use !== 'edit' || given.length === 0) yield `${path || 'The message'} shows nothing.`;
  else if (given.includes('content'))
    yield `${within(path, 'content')} is blank and nothing stands in its place.`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '';
}

/** The bot's own rule: what it sends pings nobody. Without the field Discord's defaults hold, for an edit too. */
function* checkPings(message: Fields, path: string): Faults {
  const at = within(path, 'allowed_mentions');
  if (isAbsent(message.allowed_mentions)) {
    yield `${at} is missing, so that the message may ping.`;
    return;
  }
  const allowed = fieldsOf(message.allowed_mentions);
  yield* checkKeys(allowed, at, ['parse', 'users', 'roles', 'replied_user']);
  if (!Array.isArray(allowed.parse)) yield `${at}.parse is missing; an empty list is expected.`;
  for (const key of ['parse', 'users', 'roles']) yield* checkCount(allowed[key], within(at, key), 0, 0);
  if (allowed.replied_user === true) yield `${at}.replied_user is true; a reply pings nobody.`;
}

/** The bot's own rule: a regular message can be told from its repetition. */
function* checkNonce({ nonce, enforce_nonce }: Fields, path: string, use: MessageUse): Faults {
  if (textOf(nonce).length > 25) yield `${within(path, 'nonce')} has more than 25 characters.`;
  if (use !== 'post') return;
  if (isAbsent(nonce) || nonce === '')
    yield `${within(path, 'nonce')} is missing; a repetition would post twice.`;
  if (enforce_nonce !== true)
    yield `${within(path, 'enforce_nonce')} is not true; a repetition would post twice.`;
}
