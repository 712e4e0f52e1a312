/** What was asked, what came back, and why something did not. */

export type AskedKind = 'command' | 'completion' | 'button' | 'form' | 'message' | 'reply' | 'direct message';

export interface Asked {
  /** Of the interaction or of the message. */
  readonly id: string;
  readonly kind: AskedKind;
  /** As `performance.now()` tells it. */
  readonly atMs: number;
  /** A first word is all that is owed: to one that dismisses, and to the second of two clicks. */
  readonly needsNoAnswer: boolean;
  /** What was wrong with the event itself, so that the bot cannot read it; null where nothing was. */
  readonly spoilt: string | null;
}

/** What is seen of a question on the double. */
export interface Evidence {
  /** From the event to the first word or message; null where none has come. */
  readonly firstMs: number | null;
  /** Whether what is owed is there. */
  readonly isAnswered: boolean;
  /** How many messages answer it, or what it repeats; apologies and remarks after a fault not counted. */
  readonly messages: number;
  /** First words after the first one that no fault explains. */
  readonly surplusFirsts: number;
  /** What the answer says. */
  readonly says: 'answer' | 'too often' | 'apology' | null;
  /** What happened to it, in a few words, for whoever looks for the cause. */
  readonly story: string;
  /** What struck its own requests. */
  readonly struck: readonly Strike[];
  /** Whether who asked was told just before that they ask too often, which they are not told twice. */
  readonly isWarned: boolean;
}

export interface Strike {
  readonly name: string;
  /** Whether the bot may give up for it. */
  readonly mayLose: boolean;
}

/** A time in which events may not reach the bot. */
export interface Disturbance {
  readonly reason: string;
  readonly fromMs: number;
  /** Infinity while it goes on. */
  readonly toMs: number;
  /** Whether what happens meanwhile is lost, or only told later. */
  readonly loses: boolean;
  /** How long before it a question may have been in flight, and lost with what carried it. */
  readonly reachesBackMs: number;
}

export type Verdict =
  | { readonly outcome: 'answered'; readonly says: NonNullable<Evidence['says']> }
  | { readonly outcome: 'doubled' }
  | { readonly outcome: 'unanswered'; readonly reason: string | null };

/** More strikes than the bot tries again. */
const MANY_STRIKES = 3;
/** A connection that has just been mended still has to tell what happened meanwhile. */
const AFTERWARDS_MS = 500;

/** A reason is null where nothing explains that there is no answer. */
export function judge(asked: Asked, seen: Evidence, disturbances: readonly Disturbance[]): Verdict {
  if (seen.messages > 1 || seen.surplusFirsts > 0) return { outcome: 'doubled' };
  if (seen.isAnswered) return { outcome: 'answered', says: seen.says ?? 'answer' };
  return { outcome: 'unanswered', reason: reasonFor(asked, seen, disturbances) };
}

/** What had gone wrong last when it was asked, for whoever looks for a cause. */
export function troubleBefore({ atMs }: Pick<Asked, 'atMs'>, disturbances: readonly Disturbance[]): string {
  const last = disturbances.filter(({ fromMs }) => fromMs <= atMs).at(-1);
  return last
    ? `${Math.round(atMs - last.fromMs)} ms after the beginning of: ${last.reason}`
    : 'nothing before';
}

function reasonFor(
  asked: Asked,
  { struck, firstMs, isWarned }: Evidence,
  disturbances: readonly Disturbance[],
): string | null {
  if (asked.spoilt !== null) return asked.spoilt;
  if (isWarned) return 'asked too often, and told so just before';
  // A list of completions is not sent again: the next letter asks for another one.
  const isOnce = asked.kind === 'completion';
  const fatal =
    struck.find(({ mayLose }) => mayLose || isOnce) ??
    (struck.length >= MANY_STRIKES ? struck[0] : undefined);
  if (fatal) return fatal.name;
  const isPatient = asked.kind === 'message' || asked.kind === 'reply' || asked.kind === 'direct message';
  const found = disturbances.find(
    ({ fromMs, toMs, loses, reachesBackMs }) =>
      // A message can be answered however late it is told of; an interaction cannot.
      (loses || !isPatient) &&
      // A first word shows that the event had come.
      (firstMs === null || reachesBackMs > 0) &&
      asked.atMs >= fromMs - reachesBackMs &&
      asked.atMs <= toMs + AFTERWARDS_MS,
  );
  return found?.reason ?? null;
}
