/** What is offered while an option is being typed: names, titles and sources, all from memory. */
import type { Command, OptionDefinition } from '../../../commands/command.ts';
import { writeDay } from '../../../commands/days.ts';
import type { Archive } from '../../../index/archive.ts';
import type { KnownName } from '../../../index/types.ts';
import { toSafeLine } from '../../safe-text.ts';
import { type TitledArticle, titlesOf } from './titles.ts';

/** As Discord takes it: both texts have 1 to 100 characters, and no two names are the same. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const MAX_CHOICES = 25;
const MAX_CHARS = 100;

/** @param typed - what stands in the option so far; may be empty */
export function listChoices(
  command: Command | undefined,
  option: string,
  typed: string,
  archive: Archive,
): readonly Choice[] {
  const choices = listAll(command?.options[option]?.completes, typed, archive);
  return choices.filter(({ name }, at) => choices.findIndex((other) => other.name === name) === at);
}

function listAll(
  completes: OptionDefinition['completes'],
  typed: string,
  archive: Archive,
): readonly Choice[] {
  switch (completes) {
    case 'name':
      return listNames(typed, archive.completeName);
    case 'speaker':
      return listNames(typed, archive.completeSpeaker);
    case 'title':
      return listTitles(typed, archive);
    case 'source':
      return listSources(typed, archive);
    default:
      return [];
  }
}

/** Names that fit all that was typed; where there is none, those that fit its last words, behind the words before. */
function listNames(typed: string, complete: Archive['completeName']): readonly Choice[] {
  const words = typed.slice(0, MAX_CHARS).matchAll(/(?<!\S)\S/g);
  const starts = typed.trim() === '' ? [0] : [...words].map(({ index }) => index);
  for (const start of starts) {
    const found = complete(typed.slice(start).trim(), MAX_CHOICES);
    if (found.length > 0)
      return found.flatMap((known) => toChoice(describeName(known), typed.slice(0, start) + known.name));
  }
  return [];
}

/** "Mira Holt · person · 14 mentions · last 3 July 2023" */
function describeName({ name, kind, mentions, last }: KnownName): string {
  return [
    name,
    kind === 'other' ? '' : kind,
    mentions === 1 ? '1 mention' : `${mentions.toLocaleString('en')} mentions`,
    last === null ? '' : `last ${writeDay(last)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Those that begin so first; a title that is too long to be sent, or not the only one of its kind, goes by its id. */
function listTitles(typed: string, archive: Archive): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const begins: TitledArticle[] = [];
  const holds: TitledArticle[] = [];
  for (const one of titlesOf(archive)) {
    const at = one.folded.indexOf(wanted);
    if (at === 0) begins.push(one);
    else if (at > 0 && holds.length < MAX_CHOICES) holds.push(one);
    if (begins.length === MAX_CHOICES) break;
  }
  return [...begins, ...holds]
    .slice(0, MAX_CHOICES)
    .flatMap(({ id, title, isUnique }) =>
      isUnique && title.length <= MAX_CHARS ? toChoice(title, title) : toChoice(addId(title, id), id),
    );
}

/** The title, clipped where it must be, with the id behind it, which tells it from others that read the same. */
function addId(title: string, id: string): string {
  const end = ` · ${id}`;
  return clip(toSafeLine(title), MAX_CHARS - end.length) + end;
}

function listSources(typed: string, archive: Archive): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return archive.overview.sources
    .filter(({ source }) => source.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES)
    .flatMap(({ source, articles }) =>
      toChoice(
        `${source} · ${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`}`,
        source,
      ),
    );
}

/** None where the value cannot be sent whole: a part of it would ask for something else. */
function toChoice(name: string, value: string): readonly Choice[] {
  const shown = toSafeLine(name);
  const clipped = clip(shown, MAX_CHARS);
  const isSent = clipped !== '' && value !== '' && value.length <= MAX_CHARS && !/\p{Cs}/u.test(value);
  return isSent ? [{ name: clipped, value }] : [];
}

/** At most so many code units, with an ellipsis where some are missing; never half a character. */
function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const kept = text.slice(0, Math.max(0, maxChars - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
