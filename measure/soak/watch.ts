/** What came back of each question, read from all that the double has seen. */
import type { Discord } from '../../tests/support/discord/double.ts';
import type { Interaction, Message } from '../../tests/support/discord/nouns.ts';
import { BOT } from '../../tests/support/discord/people.ts';
import { hasContent } from '../../tests/support/discord/shown.ts';
import type { Asked, Evidence, Strike } from './ledger.ts';
import { mayLose } from './may-lose.ts';
import { postedAt, sayingOf, standingAtOnce, textOf } from './messages.ts';
import { createWarningReader } from './warnings.ts';

/** All that may answer something, at one moment. */
export interface Sight {
  /** By the id of what is answered. */
  readonly posts: ReadonlyMap<string, readonly Message[]>;
  /** By the token of an interaction, or the id of the message that is answered. */
  readonly strikes: ReadonlyMap<string, readonly Strike[]>;
  /** Whether who wrote a message may be left without an answer, for having asked too often just before. */
  readonly isWarned: (messageId: string) => boolean;
}

const LOADING = 1 << 7;
const EPHEMERAL = 1 << 6;
/** First words by which the interaction is only heard. */
const DEFER = 5;
const DEFER_UPDATE = 6;
const ALREADY_ACKNOWLEDGED = 40_060;

export interface Seen {
  readonly world: Pick<Discord['world'], 'messages' | 'interactions' | 'channels'>;
  readonly requests: Discord['requests'];
}

export function lookAround({ world, requests }: Seen): Sight {
  const posts = new Map<string, Message[]>();
  for (const message of world.messages.values()) {
    if (message.author !== BOT || message.interaction !== null) continue;
    const key = message.nonce ?? message.reference?.id;
    if (key !== undefined) posts.set(key, [...(posts.get(key) ?? []), message]);
  }
  const strikes = new Map<string, Strike[]>();
  for (const request of requests) {
    if (request.fault === null) continue;
    const { nonce } = (request.body ?? {}) as { nonce?: string };
    const key = nonce ?? /^\/(?:interactions\/\d+|webhooks\/\d+)\/([^/]+)/.exec(request.path)?.[1];
    if (key !== undefined) strikes.set(key, [...(strikes.get(key) ?? []), toStrike(request)]);
  }
  return { posts, strikes, isWarned: createWarningReader(world) };
}

/** @param interaction - undefined where a message asks */
export function seen(asked: Asked, interaction: Interaction | undefined, sight: Sight): Evidence {
  return interaction === undefined
    ? seenOfMessage(asked, sight)
    : seenOfInteraction(asked, interaction, sight);
}

function seenOfMessage({ id }: Asked, { posts, strikes, isWarned }: Sight): Evidence {
  const answers = posts.get(id) ?? [];
  const [first] = answers;
  return {
    firstMs: first ? postedAt(first) - postedAt({ id }) : null,
    isAnswered: first !== undefined,
    messages: standingAtOnce(answers),
    surplusFirsts: 0,
    says: first ? sayingOf(first) : null,
    story: `${answers.length} messages`,
    struck: strikes.get(id) ?? [],
    isWarned: isWarned(id),
  };
}

function seenOfInteraction(
  { needsNoAnswer }: Asked,
  interaction: Interaction,
  { posts, strikes }: Sight,
): Evidence {
  const { id, token, callback, original, source, followUps, refused } = interaction;
  const struck = [...(strikes.get(token) ?? []), ...(strikes.get(id) ?? [])];
  // Whoever asked may have dismissed it since.
  const own = original === null || original === source ? [] : [original];
  const later = [...followUps, ...(posts.get(id) ?? [])];
  const written = [...own.filter(isWritten), ...later];
  const answers = written.filter((message) => !isExcuse(message, struck));
  const isChanged = source !== null && (source.edits > interaction.editsBefore || source.deletedAt !== null);
  const isHeardOnly = callback?.type === DEFER || callback?.type === DEFER_UPDATE;
  const saying = written[0] ?? (isChanged ? source : null);
  return {
    firstMs: callback?.atMs ?? null,
    isAnswered: callback !== null && (!isHeardOnly || needsNoAnswer || written.length > 0 || isChanged),
    messages: answers.length,
    surplusFirsts: struck.length > 0 ? 0 : refused.filter(({ code }) => code === ALREADY_ACKNOWLEDGED).length,
    says: saying ? sayingOf(saying) : null,
    isWarned: false,
    story: `${interaction.name}, first word of type ${callback?.type ?? 'none'}, refused ${refused.map(({ code }) => code).join(' ') || 'never'}, ${written.length} messages`,
    struck,
  };
}

function isWritten(message: Message): boolean {
  return (message.flags & LOADING) === 0 && hasContent(message);
}

/** A remark to the asker alone on what a fault has done stands beside an answer that may have arrived. */
function isExcuse(message: Message, struck: readonly Strike[]): boolean {
  return (
    struck.length > 0 &&
    (message.flags & EPHEMERAL) !== 0 &&
    message.components.length === 1 &&
    isShort(message)
  );
}

const SHORT = 200;

function isShort(message: Message): boolean {
  return textOf(message).length < SHORT;
}

function toStrike({ method, path, fault }: Discord['requests'][number]): Strike {
  const name = fault === null ? '' : `${describe(fault)} on ${method} ${placeOf(path)}`;
  return { name, mayLose: fault !== null && mayLose(method, path, fault) };
}

function describe({
  status,
  cut,
  silent,
  delayMs,
  afterEffect,
  global,
}: NonNullable<Discord['requests'][number]['fault']>) {
  const what = cut ? 'cut' : silent ? 'no reply' : (status ?? `reply after ${delayMs} ms`);
  return `${what}${global ? ' for every route' : ''}${afterEffect ? ' after it took effect' : ''}`;
}

function placeOf(path: string): string {
  return path.replace(/\/\d+/g, '/…').replace(/(\/(?:webhooks|interactions)\/…\/)[^/]+/, '$1…');
}
