/** How far the opening of an archive is, how fast it goes and how long it still takes. */
import type { Progress } from '../index/archive.ts';

export interface Pace {
  /** What is shown: the first step that is not at its end. */
  readonly step: Progress['step'];
  /** How many have gone through it. */
  readonly articles: number;
  /** Of all steps together, 0 to 1; it never falls. */
  readonly part: number;
  /** How many articles go through it a second, in the last seconds; `null` until that can be told. */
  readonly perSecond: number | null;
  /** Until all is done, at the speed of the last seconds; `null` until that can be told. */
  readonly secondsLeft: number | null;
}

interface Sample {
  readonly at: number;
  readonly step: Progress['step'];
  readonly articles: number;
  readonly part: number;
}

/** The last seconds. */
const WINDOW_MS = 8_000;
/** Of a shorter time nothing can be told. */
const LEAST_MS = 1_000;
/** Samples are kept so far apart, so that they are few. */
const BETWEEN_MS = 200;

/** @returns takes what is reported, of steps that may run beside each other, and says how far that is */
export function createPace(): (progress: Progress) => Pace {
  const reported = new Map<Progress['step'], Progress>();
  let samples: readonly Sample[] = [];
  let furthest = 0;
  return (progress) => {
    const isLoading = progress.step === 'loading';
    // What was kept was of no use, or not all: what is read now is another work, with a bar of its own.
    if (!isLoading && reported.delete('loading')) [samples, furthest] = [[], 0];
    const isLate = isLoading ? reported.has('reading') || reported.has('naming') : false;
    const before = reported.get(progress.step)?.done ?? 0;
    if (progress.done >= before && !isLate) reported.set(progress.step, progress);
    furthest = Math.max(furthest, partOf(reported));
    const { step, articles } = pickShown(reported) ?? progress;
    const now: Sample = { at: Date.now(), step, articles, part: furthest };
    const recent = samples.filter(({ at }) => now.at - at <= WINDOW_MS);
    const isApart = now.at - (recent.at(-1)?.at ?? 0) >= BETWEEN_MS;
    samples = isApart ? [...recent, now] : recent;
    return { step, articles, part: furthest, ...speedOf(recent, now) };
  };
}

/** Names are counted beside the reading, of articles that are read: each is a half. What was kept is loaded at once. */
function partOf(reported: ReadonlyMap<Progress['step'], Progress>): number {
  const shareOf = (step: Progress['step']) => {
    const one = reported.get(step);
    return one === undefined || one.total === 0 ? 0 : Math.min(1, one.done / one.total);
  };
  if (!reported.has('reading') && !reported.has('naming')) return shareOf('loading');
  const read = reported.has('reading') ? shareOf('reading') : 1;
  return (read * (1 + shareOf('naming'))) / 2;
}

/** Reading before naming, as long as it goes on. */
function pickShown(reported: ReadonlyMap<Progress['step'], Progress>): Progress | undefined {
  const reading = reported.get('reading');
  const naming = reported.get('naming');
  if (reading !== undefined && (naming === undefined || reading.done < reading.total)) return reading;
  return naming ?? reported.get('loading');
}

function speedOf(recent: readonly Sample[], now: Sample): Pick<Pace, 'perSecond' | 'secondsLeft'> {
  const [first] = recent;
  const same = recent.find(({ step }) => step === now.step);
  return {
    perSecond: same ? rateOf(same.at, now.at, now.articles - same.articles) : null,
    secondsLeft: first ? timeLeft(rateOf(first.at, now.at, now.part - first.part), 1 - now.part) : null,
  };
}

/** A second; `null` where too little time has gone by. */
function rateOf(from: number, to: number, amount: number): number | null {
  return to - from < LEAST_MS ? null : (amount * 1_000) / (to - from);
}

function timeLeft(rate: number | null, left: number): number | null {
  return rate === null || rate <= 0 ? null : left / rate;
}
