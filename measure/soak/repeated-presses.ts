/** Presses of a button that repeat another one, as those of a double click do: one answer is owed to all of them. */
import type { Interaction } from '../../tests/support/discord/nouns.ts';

export interface Repetition {
  /** Whether the bot may take it for a second click, and say nothing more than a first word. */
  readonly mayBeSilent: boolean;
  /** What it surely repeats, so that an answer to each of them is one too many; null where that is not sure. */
  readonly first: Interaction | null;
}

/** The type of an interaction that presses a button. */
const PRESS = 3;
/** The bot takes two seconds for a double click, and may hear of either press a little late. */
const MAY_REPEAT_MS = 3_000;
const MUST_REPEAT_MS = 1_000;

/** @param all - it may be among them; those of other members, messages and buttons are passed over */
export function repetitionOf(press: Interaction, all: Iterable<Interaction>): Repetition {
  const earlier = pressesBefore(press, [...all]);
  // One that may itself be a repetition is not counted from.
  const first = earlier.find(
    (one) => isWithin(press, one, MUST_REPEAT_MS) && pressesBefore(one, earlier).length === 0,
  );
  return { mayBeSilent: earlier.length > 0, first: first ?? null };
}

function pressesBefore(press: Interaction, all: readonly Interaction[]): readonly Interaction[] {
  return all.filter(
    (one) =>
      isSamePress(press, one) && BigInt(one.id) < BigInt(press.id) && isWithin(press, one, MAY_REPEAT_MS),
  );
}

function isSamePress(press: Interaction, { type, source, user, name }: Interaction): boolean {
  return (
    type === PRESS &&
    source !== null &&
    source.id === press.source?.id &&
    user.id === press.user.id &&
    name === press.name
  );
}

function isWithin(press: Interaction, earlier: Interaction, ms: number): boolean {
  return press.startedAt - earlier.startedAt <= ms;
}
