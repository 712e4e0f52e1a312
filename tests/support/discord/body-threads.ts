/** Rules for a thread that is opened or changed. */
import {
  checkKeys,
  checkNumber,
  checkOptionalText,
  checkText,
  type Faults,
  type Fields,
  isAbsent,
} from './body-fields.ts';

const ARCHIVE_MINUTES: readonly unknown[] = [60, 1440, 4320, 10080];
const KEYS = ['name', 'auto_archive_duration', 'rate_limit_per_user', 'invitable'];

export function* checkThread(thread: Fields): Faults {
  // discord.js adds the type, which Discord knows from the message that the thread hangs on.
  yield* checkKeys(thread, '', [...KEYS, 'type']);
  yield* checkText(thread, '', 'name', 1, 100);
  yield* checkPace(thread);
}

export function* checkThreadChange(thread: Fields): Faults {
  yield* checkKeys(thread, '', [...KEYS, 'archived', 'locked']);
  yield* checkOptionalText(thread, '', 'name', 100);
  yield* checkPace(thread);
}

function* checkPace(thread: Fields): Faults {
  yield* checkNumber(thread, '', 'rate_limit_per_user', 0, 21_600);
  const minutes = thread.auto_archive_duration;
  if (!isAbsent(minutes) && !ARCHIVE_MINUTES.includes(minutes)) {
    yield `auto_archive_duration is ${JSON.stringify(minutes)}; one of ${ARCHIVE_MINUTES.join(', ')} is expected.`;
  }
}
