/** Single settings out of the environment; what cannot be used is a problem, and all of them are told at once. */

const MAX_QUOTED_CHARS = 40;
const WHOLE_NUMBER = /^\d{1,9}$/;
const SNOWFLAKE = /^\d{1,20}$/;
const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** Whose id a setting holds. */
type IdOwner = keyof typeof COPY;

/** What Discord calls it. */
const COPY = { server: 'Copy Server ID', user: 'Copy User ID' } as const;

/** What is wrong with a setting. */
export interface Problem {
  readonly name: string;
  /** In a sentence or two. */
  readonly words: string;
}

export interface SettingReader {
  /** Trimmed; empty where it is not set. */
  text(name: string): string;
  /** One of a few words, in any case; the first of them, or `otherwise`, where it is not set. */
  choice<T extends string>(name: string, words: readonly [T, ...T[]], otherwise?: T): T;
  /** False where it is not set. */
  flag(name: string): boolean;
  /** A whole number from `least`, or 0, to `most`; `otherwise` where it is not set. */
  whole(name: string, most: number, otherwise: number, least?: number): number;
  /** Ids of servers or users, between commas or blanks. */
  ids(name: string, of: IdOwner, most?: number): readonly string[];
  /** @param words - why it cannot be used, and how that is mended */
  refuse(name: string, words: string): void;
  /** The settings that have been asked for. */
  names(): readonly string[];
}

/** @param problems - to which each mistake is added */
export function createSettingReader(environment: NodeJS.ProcessEnv, problems: Problem[]): SettingReader {
  const asked = new Set<string>();
  const text = (name: string) => {
    asked.add(name);
    return environment[name]?.trim() ?? '';
  };
  const refuse = (name: string, words: string) => problems.push({ name, words });
  return {
    text,
    choice(name, words, otherwise = words[0]) {
      const written = text(name);
      const found = words.find((word) => word === written.toLowerCase());
      if (written !== '' && found === undefined) {
        const named = words.map((word) => `"${word}"`);
        const list = `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
        refuse(name, `${name} is ${quote(written)}. Set it to ${list}, or leave it out.`);
      }
      return found ?? otherwise;
    },
    flag(name) {
      const written = text(name);
      const found = YES_OR_NO.get(written.toLowerCase());
      if (written !== '' && found === undefined) {
        refuse(name, `${name} is ${quote(written)}. Set it to "true" or "false", or leave it out.`);
      }
      return found ?? false;
    },
    whole(name, most, otherwise, least = 0) {
      const written = text(name);
      if (written === '') return otherwise;
      const isMeant = WHOLE_NUMBER.test(written) && least <= Number(written) && Number(written) <= most;
      if (!isMeant) {
        refuse(
          name,
          `${name} is ${quote(written)}. Set it to a whole number from ${least} to ${most}, or leave it out.`,
        );
      }
      return isMeant ? Number(written) : otherwise;
    },
    ids(name, of, most = Number.POSITIVE_INFINITY) {
      const list = text(name);
      const written = list.split(/[\s,]+/).filter(Boolean);
      // Commas alone, as from variables that are not set, must not count as left out: that would let everyone in.
      const wrong = list !== '' && written.length === 0 ? list : written.find((id) => !SNOWFLAKE.test(id));
      if (wrong !== undefined) {
        refuse(
          name,
          `${name} holds ${quote(wrong)}, which is no ${of} id. In Discord turn on Settings, Advanced, Developer Mode; then right click the ${of} and choose ${COPY[of]}.`,
        );
      } else if (written.length > most) {
        refuse(name, `${name} holds ${written.length} ids and may hold ${most}.`);
      }
      return written.filter((id) => SNOWFLAKE.test(id));
    },
    refuse,
    names: () => [...asked],
  };
}

/** A value as an error may repeat it: one that is long may be a token that was pasted into the wrong line. */
function quote(written: string): string {
  return written.length <= MAX_QUOTED_CHARS ? `"${written}"` : `a text of ${written.length} characters`;
}
