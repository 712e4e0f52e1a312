/** Members who were told that they ask too often. */
import type { Message, World } from '../../tests/support/discord/nouns.ts';
import { BOT } from '../../tests/support/discord/people.ts';
import { postedAt, sayingOf } from './messages.ts';

interface Warning {
  readonly atMs: number;
  /** The id of the server; null in a direct message. */
  readonly guildId: string | null;
  /** Whether it answered a message: of those only one is answered so. */
  readonly isToMessage: boolean;
}

/** So long the bot says nothing more to who writes on, in milliseconds, and so long their questions count. */
const WARNED_MS = 15_000;
/** The message may have been written before the bot got out the warning. */
const AHEAD_MS = 3_000;

/**
 * @returns whether a message may be left without an answer, because its author was told so on the same server shortly
 * before: in answer to another message, or in whatever way where members also just talk (in replies and threads), and
 * nobody is told to wait
 */
export function createWarningReader(
  world: Pick<World, 'messages' | 'channels'>,
): (messageId: string) => boolean {
  const { messages, channels } = world;
  const guildOf = ({ channelId }: Message) => channels.get(channelId)?.guildId ?? null;
  const warnings = new Map<string, Warning[]>();
  for (const message of messages.values()) {
    if (message.author !== BOT || sayingOf(message) !== 'too often') continue;
    const member = addresseeOf(message, messages);
    if (member === undefined) continue;
    const isToMessage = message.interaction === null;
    const warning = { atMs: postedAt(message), guildId: guildOf(message), isToMessage };
    warnings.set(member, [...(warnings.get(member) ?? []), warning]);
  }
  return (messageId) => {
    const asked = messages.get(messageId);
    if (asked === undefined) return false;
    const isTalk = asked.reference !== null || Boolean(channels.get(asked.channelId)?.thread);
    return (warnings.get(asked.author.id) ?? []).some(({ atMs, guildId, isToMessage }) => {
      const laterMs = postedAt(asked) - atMs;
      const isInTime = laterMs >= -AHEAD_MS && laterMs <= WARNED_MS;
      return isInTime && guildId === guildOf(asked) && (isToMessage || isTalk);
    });
  };
}

/** The id of the member to whom the bot wrote. */
function addresseeOf(
  { interaction, reference, nonce }: Message,
  messages: ReadonlyMap<string, Message>,
): string | undefined {
  const user = interaction?.user as Message['author'] | undefined;
  return (user ?? reference?.author ?? messages.get(nonce ?? '')?.author)?.id;
}
