/** Who or what a name is: words of the articles, each with its day and place, and in small print what was counted. */
import type { Excerpt, Profile } from '../../index/findings.ts';
import type { KnownName } from '../../index/types.ts';
import type { Block, Line, Notice } from '../command.ts';
import { writePrinted, writeSpan } from '../days.ts';
import { countArticles } from '../extent.ts';
import { line, phraseOf } from '../phrase.ts';
import { note, notice } from '../say.ts';
import { titleOf } from '../titles.ts';

const DESCRIPTIONS_SHOWN = 3;
const FORMS_SHOWN = 4;
const SOURCES_SHOWN = 3;
const COMPANIONS_SHOWN = 2;
const YEAR_CHARS = 'YYYY'.length;

/**
 * What stands above the passages: the name in full where it was asked for in other words, then what articles call it,
 * side by side, whether or not it agrees.
 *
 * @param asked - the words of the question that stand for the name
 */
export function describeProfile(profile: Profile, asked: string): Block[] {
  return [
    ...writeInFull(profile.known, asked),
    ...profile.descriptions.slice(0, DESCRIPTIONS_SHOWN).map(describe),
    note(countMentions(profile).join(' · ')),
  ];
}

function writeInFull({ name }: KnownName, asked: string): readonly Notice[] {
  return name.toLowerCase() === asked.toLowerCase() ? [] : [notice(name)];
}

function describe(excerpt: Excerpt): Line {
  const { citation, also } = excerpt;
  const place = [
    writePrinted(citation.published),
    titleOf(citation.title, citation.articleId),
    citation.source,
    also.length === 0 ? null : `also in ${countArticles(also.length)}`,
  ];
  return line([phraseOf(excerpt), ` · ${place.filter((part) => part !== null).join(' · ')}`]);
}

/** "also written Holt", "14 mentions in 2 articles, 24 June 2023 to 3 July 2023", each part by itself. */
function countMentions({ known, sources, companions }: Profile): readonly string[] {
  const forms = known.forms.filter((form) => form !== known.name).slice(0, FORMS_SHOWN);
  const company = companions.slice(0, COMPANIONS_SHOWN).map(({ name }) => name);
  return [
    forms.length === 0 ? '' : `also written ${forms.join(', ')}`,
    `${writeMentions(known)} in ${countArticles(known.articles)}${writeDays(known)}`,
    sources.length === 0 ? '' : `in ${listSources(sources)}`,
    company.length === 0 ? '' : `often with ${company.join(', ')}`,
  ].filter((part) => part !== '');
}

function writeMentions({ mentions }: KnownName): string {
  return mentions === 1 ? '1 mention' : `${mentions.toLocaleString('en')} mentions`;
}

/** ", 24 June to 3 July 2023": a year that both days share is written once. */
function writeDays({ first, last }: KnownName): string {
  if (first === null || last === null) return '';
  const year = last.slice(0, YEAR_CHARS);
  const days = writeSpan(first, last);
  return `, ${first.startsWith(year) ? days.replace(` ${year} to `, ' to ') : days}`;
}

function listSources(sources: readonly string[]): string {
  const more = sources.length - SOURCES_SHOWN;
  const named = sources.slice(0, SOURCES_SHOWN).join(', ');
  return more > 0 ? `${named} and ${more.toLocaleString('en')} more` : named;
}
