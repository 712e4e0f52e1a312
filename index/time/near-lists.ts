/** Lists of words of which every match of a form holds one. */
import calendarNames from './calendar-names.json' with { type: 'json' };
import { wordList } from './holding.ts';
import timeWords from './time-words.json' with { type: 'json' };

export const withMonth = wordList(Object.keys(calendarNames.months));
export const withWeekday = wordList(
  Object.keys(calendarNames.weekdays).map((name) => (name.endsWith('day') ? `${name}*` : name)),
);
/** "week", "weeks", "weekend", "yearlong", "centuries". */
export const withUnit = wordList(
  Object.keys(timeWords.units).map((unit) => `${unit.replace(/ury$/, 'ur')}*`),
);
export const withSeason = wordList(Object.keys(timeWords.seasons));
export const withPartOfDay = wordList(Object.keys(timeWords.parts));
export const withQuarter = wordList(['quarter*']);
export const withEvery = wordList(['every', 'each']);
