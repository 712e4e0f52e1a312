import type { Candidate } from '../recognizer.ts';

/** Between an hour and its day: "5 p.m. Tuesday", "5 p.m. on Tuesday". */
const HOUR_THEN_DAY = /^(?:,? on |, |,? )$/;
/** Between a day and its hour: "Tuesday at 5 p.m.", "today, 14:30 GMT". */
const DAY_THEN_HOUR = /^(?:,? (?:at |around |about |by )?)$/;

/** Between the two hours of a range. */
const TO_HOUR = /^ ?(?:to|until|till|and|-|–) ?$/;
const EVERY_DAY =
  /^(?: (?:to|until|and|-|–) [\w.: ]{1,12})?,? (?:daily|every day|each day|a day|on weekdays)\b/;
const LOOK_CHARS = 40;

/** An hour and the day beside it are one expression, which is that hour of that day. */
export function joinClocks(candidates: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const gap =
      last === undefined ? '' : text.slice(last.end, candidate.end > last.end ? candidate.start : last.end);
    if (last?.clock !== undefined && candidate.isDay && HOUR_THEN_DAY.test(gap)) {
      joined[joined.length - 1] = atClock(last, candidate, candidate, last.clock);
    } else if (last?.isDay && candidate.clock !== undefined && DAY_THEN_HOUR.test(gap)) {
      joined[joined.length - 1] = atClock(last, candidate, last, candidate.clock);
    } else joined.push(candidate);
  }
  return joined.map((candidate, at) => ofRange(candidate, joined[at + 1], text));
}

/** "from 9 a.m. to 5 p.m. on Tuesday": the first hour is of the day that the second one names; of "daily" it is of none. */
function ofRange(candidate: Candidate, next: Candidate | undefined, text: string): Candidate {
  const { clock } = candidate;
  if (clock === undefined) return candidate;
  if (EVERY_DAY.test(text.slice(candidate.end, candidate.end + LOOK_CHARS)))
    return { ...candidate, read: () => ({ value: `XXXX-XX-XX${clock}`, basis: 'none' }) };
  const day = next?.ofDay;
  if (next === undefined || day === undefined || !TO_HOUR.test(text.slice(candidate.end, next.start)))
    return candidate;
  return {
    ...candidate,
    read(context) {
      const { value, basis } = day.read(context);
      return { value: `${value.split('T')[0]}${clock}`, basis };
    },
  };
}

function atClock(first: Candidate, last: Candidate, day: Candidate, clock: string): Candidate {
  return {
    start: first.start,
    end: last.end,
    type: 'TIME',
    ofDay: day,
    read(context) {
      const { value, basis } = day.read(context);
      return { value: `${value.split('T')[0]}${clock}`, basis };
    },
  };
}
