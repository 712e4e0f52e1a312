/** The thread on an answer, in which the conversation goes on. */
import { ChannelType, type Message, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import { CODE, codeOf } from '../discord-errors.ts';
import { tryAgain } from '../try-again.ts';

/** Why a thread takes no answer that others could see. */
export const LOCKED = 'This thread is locked, so only you see this.';

const MAX_NAME_CHARS = 100;
const NAME_WITHOUT_WORDS = 'Follow-up';

/**
 * Opens the thread on a message; where there is one already, it is that.
 *
 * @param name - made fit by `threadName`
 * @param pausesMs - between tries; opened twice it is the same thread
 * @returns the id of the thread, which is that of the message
 * @throws what Discord refuses: a missing right, a message that can have no thread, too many threads
 */
export async function openThread(
  rest: REST,
  { channelId, id }: Message,
  name: string,
  pausesMs: readonly number[],
): Promise<string> {
  const body = { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
  try {
    await tryAgain(() => rest.post(Routes.threads(channelId, id), { body }), pausesMs);
  } catch (error) {
    if (codeOf(error) !== CODE.threadExists) throw error;
  }
  return id;
}

/** Whether threads can be opened in a channel of this kind. */
export function hasThreads(type: ChannelType): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
}

/** The heading of an answer as the name of a thread: 1 to 100 characters, cut at a word. */
export function threadName(heading: readonly string[]): string {
  const name = heading
    .join(' · ')
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim();
  if (name === '') return NAME_WITHOUT_WORDS;
  if (name.length <= MAX_NAME_CHARS) return name;
  const cut = name.slice(0, MAX_NAME_CHARS - 1);
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord.length > MAX_NAME_CHARS / 2 ? atWord : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
