/** Words of the bot's own. */
import type { Note, Notice, Reply } from './command.ts';
import { replyWith } from './reply.ts';

/** One sentence, to the asker alone. */
export function say(text: string): Reply {
  return replyWith({ audience: 'private', blocks: [notice(text)] });
}

export function notice(text: string): Notice {
  return { type: 'notice', text };
}

/** Small print. */
export function note(text: string): Note {
  return { type: 'note', text };
}

/** “a”, “b” and “c” */
export function listQuoted(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`;
}
