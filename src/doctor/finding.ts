/** What one check has found. */
export interface Finding {
  /** `note`: worth knowing, and the bot does its work all the same. */
  readonly verdict: 'ok' | 'note' | 'mend';
  /** What was looked at, in a word or two. */
  readonly subject: string;
  /** What was found and, where it is wrong, how to mend it. Not yet safe for a terminal. */
  readonly words: string;
  /** Whether it may be well a little later, without anything being changed here. */
  readonly mayPass?: boolean;
}

export function ok(subject: string, words: string): Finding {
  return { verdict: 'ok', subject, words };
}

export function note(subject: string, words: string): Finding {
  return { verdict: 'note', subject, words };
}

export function mend(subject: string, words: string, mayPass = false): Finding {
  return { verdict: 'mend', subject, words, mayPass };
}
