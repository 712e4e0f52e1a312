import type { Archive } from '../create-archive.ts';

export interface SteadyOptions {
  /** Whether the index finds what it found when the archive was opened. */
  readonly isSteady: () => boolean;
  /** The archive of this moment, once it is whole. */
  readonly current: () => Promise<Archive>;
}

/**
 * The same archive, except that a question which began before a change of the corpus and ended after it is asked once
 * more, of what is there then: no answer is put together from two states.
 */
export function keepSteady(archive: Archive, { isSteady, current }: SteadyOptions): Archive {
  async function whole<Found>(ask: (of: Archive) => Promise<Found>): Promise<Found> {
    const found = ask(archive);
    await found.catch(() => {});
    if (isSteady()) return found;
    const other = await current();
    return other === steady ? found : ask(other);
  }

  const steady: Archive = {
    ...archive,
    ask: (question, options) => whole((of) => of.ask(question, options)),
    check: (message, options) => whole((of) => of.check(message, options)),
    timeline: (subject, options) => whole((of) => of.timeline(subject, options)),
    profile: (name) => whole((of) => of.profile(name)),
    said: (speaker, about, options) => whole((of) => of.said(speaker, about, options)),
    compare: (subject, options) => whole((of) => of.compare(subject, options)),
  };
  return steady;
}
