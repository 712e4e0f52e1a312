import type { Reply } from './command.ts';

/** One sentence of the bot's own, to the asker alone. */
export function say(text: string): Reply {
  return {
    audience: 'private',
    heading: [],
    command: null,
    blocks: [{ type: 'notice', text }],
    pages: null,
    findings: null,
    picture: null,
  };
}
