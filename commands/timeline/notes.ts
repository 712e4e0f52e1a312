/** What is said beside the days of a timeline: where its subject is mentioned, and what was left out. */
import type { Archive } from '../../index/archive.ts';
import type { Timeline } from '../../index/findings.ts';
import type { Block } from '../command.ts';
import { writePeriod, writeSpan } from '../days.ts';
import { countArticles, listExtent } from '../extent.ts';
import { note, notice } from '../say.ts';

/** That nothing is told, where the subject is known. */
export function noDay({ findings: { question } }: Timeline): Block {
  const { filters, spoken, text } = question;
  const hasPeriod = [filters, spoken].some((own) => writePeriod(own) !== null);
  const subject = text === '' ? '' : ` for “${text}”`;
  return notice(`No sentence here names a day${hasPeriod ? ' within that time' : ''}${subject}.`);
}

/** In how many articles it is named, and the first and the last day on which one of them was printed. */
export function describeMentions({ findings: { question }, mentions, read }: Timeline): Block[] {
  const { articles, first, last } = mentions;
  if (question.text === '' || articles === 0) return [];
  const printed = first === null || last === null ? '' : `, printed ${writeSpan(first, last)}`;
  const some = read < articles ? `; the days are those of ${read.toLocaleString('en')} of them` : '';
  return [note(`Mentioned in ${countArticles(articles)}${printed}${some}.`)];
}

/** That only some of the days are told. */
export function describeSelection({ entries, days }: Timeline): Block[] {
  if (days <= entries.length) return [];
  const told = entries.length.toLocaleString('en');
  return [
    note(`The ${told} most told of ${days.toLocaleString('en')} days. Narrow it with after and before.`),
  ];
}

/** What is left out, and why. */
export function describeRest(
  { findings, entries, mentions, read, unanchored }: Timeline,
  archive: Archive,
): Block[] {
  const { sentences, text } = unanchored;
  const isWhole = findings.question.text === '';
  return [
    isWhole && read < mentions.articles
      ? `Read from ${read.toLocaleString('en')} of ${countArticles(mentions.articles)}, spread over their days of print.`
      : '',
    sentences === 1 ? `Left out: one sentence that says “${text}” in an article without a date.` : '',
    sentences > 1
      ? `Left out: ${sentences.toLocaleString('en')} sentences that name a day, such as “${text}”, in articles without a date.`
      : '',
    entries.length === 0 ? listExtent(archive.overview).join(', ') : '',
  ]
    .filter((line) => line !== '')
    .map(note);
}
