/** What is read of the messages on the double. */
import { flatten } from '../../tests/support/discord/components.ts';
import type { Message } from '../../tests/support/discord/nouns.ts';
import { timeOf } from '../../tests/support/discord/snowflakes.ts';
import type { Evidence } from './ledger.ts';

const TOO_OFTEN = /^One moment: you can ask again in /m;
const APOLOGY = /^Something went wrong on my side\./m;

export function sayingOf(message: Message): NonNullable<Evidence['says']> {
  const text = textOf(message);
  if (TOO_OFTEN.test(text)) return 'too often';
  return APOLOGY.test(text) ? 'apology' : 'answer';
}

export function textOf({ components, content }: Message): string {
  return [content, ...flatten(components).map((part) => part.content ?? '')].join('\n').trim();
}

/** In milliseconds since 1970. */
export function postedAt({ id }: Pick<Message, 'id'>): number {
  return Date.parse(timeOf(id));
}

/**
 * How many stood beside each other. Where the bot never heard that its message was taken, it posts it once more, and
 * the double looks for the first one among those that nobody has dismissed meanwhile.
 */
export function standingAtOnce(messages: readonly Message[]): number {
  const counts = messages.map((last) => messages.filter((one) => stoodBeside(one, last)).length);
  return Math.max(0, ...counts);
}

function stoodBeside({ id, deletedAt }: Message, last: Message): boolean {
  return BigInt(id) <= BigInt(last.id) && (deletedAt === null || deletedAt > postedAt(last));
}
