/** Two people of one surname stay two: the asker is asked which. */
import type { Archive } from '../index/archive.ts';
import type { Filters, Question } from '../index/findings.ts';
import type { Suggestions } from './command.ts';
import { commandOf } from './heading.ts';
import { findMeantNames, type MeantNames } from './meant-names.ts';

const NAMES_OFFERED = 5;

/**
 * The names that the only one of a question could stand for, each as the same question. Where the words that were asked
 * are a name by themselves, one other is offered beside it; with one choice alone nothing is asked.
 *
 * @param command - that asks it
 */
export function askWhich(
  question: Question,
  archive: Archive,
  command = commandOf(question),
): readonly Suggestions[] {
  const meant = findMeantNames(question, archive);
  if (meant === null) return [];
  const { name, choices, isOpen } = meant;
  const offered = choices.filter((choice) => isOpen || choice !== name).slice(0, NAMES_OFFERED);
  if (offered.length === 0) return [];
  const called = writeAsked(meant);
  return [
    {
      type: 'suggestions',
      text: isOpen ? `Which ${called}?` : `Also called ${called}`,
      choices: offered.map((choice) => ({
        label: choice,
        request: writeRequest(question, command, meant.asked.asked, choice),
      })),
    },
  ];
}

/** The asked words in the letters in which the names have them: "Lund" for "LUND". */
export function writeAsked({ asked: { asked, name }, choices }: MeantNames): string {
  const sought = asked.toLowerCase();
  for (const written of [name, ...choices]) {
    const at = written.toLowerCase().indexOf(sought);
    if (at >= 0) return written.slice(at, at + asked.length);
  }
  return asked;
}

function writeRequest(
  { text, said, filters }: Question,
  command: string,
  asked: string,
  name: string,
): string {
  const about = said === null || said.about === '' ? '' : ` about ${said.about}`;
  const words =
    command === 'said' ? `${name}${about}` : text.includes(asked) ? text.replace(asked, () => name) : name;
  const written = [words, ...writeFilters(filters)].join(' ');
  return command === 'ask' ? written : `/${command} ${written}`;
}

/** As they are typed. */
function writeFilters({ after, before, source, article }: Filters): readonly string[] {
  return Object.entries({ after, before, source, in: article }).flatMap(([key, value]) =>
    value === null ? [] : `${key}:${/\s/.test(value) ? `"${value}"` : value}`,
  );
}
