import type { Reply } from './command.ts';

/** A reply that has what is given and nothing else. */
export function replyWith(parts: Pick<Reply, 'audience' | 'blocks'> & Partial<Reply>): Reply {
  return { heading: [], command: null, pages: null, findings: null, picture: null, ...parts };
}
