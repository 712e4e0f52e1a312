/** Members who were told that they ask too often. */
import type { Message } from '../../tests/support/discord/nouns.ts';
import { BOT } from '../../tests/support/discord/people.ts';
import { postedAt, sayingOf } from './messages.ts';

/** So long the bot says nothing more to who writes on, in milliseconds, and so long their questions count. */
const WARNED_MS = 15_000;
/** The message may have been written before the bot got out the warning. */
const AHEAD_MS = 3_000;

/** @returns whether the author of a message was told so shortly before it was written */
export function createWarningReader(messages: ReadonlyMap<string, Message>): (messageId: string) => boolean {
  const warnings = new Map<string, number[]>();
  for (const message of messages.values()) {
    if (message.author !== BOT || sayingOf(message) !== 'too often') continue;
    const member = addresseeOf(message, messages);
    if (member !== undefined) warnings.set(member, [...(warnings.get(member) ?? []), postedAt(message)]);
  }
  return (messageId) => {
    const asked = messages.get(messageId);
    const told = warnings.get(asked?.author.id ?? '') ?? [];
    return told.some((atMs) => {
      const laterMs = postedAt({ id: messageId }) - atMs;
      return laterMs >= -AHEAD_MS && laterMs <= WARNED_MS;
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
