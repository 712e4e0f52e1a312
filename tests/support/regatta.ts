/** Invented articles whose days have to be worked out: counted, in doubt, told by several, told of another time. */
import type { Files } from './folders.ts';

function write(title: string, source: string, published: string | null, ...paragraphs: readonly string[]) {
  const head = [
    `title: ${title}`,
    `source: ${source}`,
    ...(published === null ? [] : [`published: ${published}`]),
  ];
  return ['---', ...head, '---', '', ...paragraphs.map((paragraph) => `${paragraph}\n`)].join('\n');
}

/** 14 June 2021 is a Monday. */
export const REGATTA: Files = {
  'boathouse.md': write(
    'Boathouse of Elmhaven burns',
    'Tide Table',
    '2021-06-14',
    'The boathouse of Elmhaven burned down on Friday. Nobody was hurt in the fire.',
    'Wilma Tarr, the warden, had locked the doors.',
  ),
  'insurer.md': write(
    'Insurer looks at the ashes',
    'Lagoon Letter',
    '2021-08-02',
    'The insurer sent two people to Elmhaven. The boathouse burned down on 11 June 2021, its letter to the council begins.',
  ),
  'oars.md': write(
    'Oars for Elmhaven',
    'Harbour Gazette',
    '2021-06-21',
    'Rowers from Kestrel Bay brought forty oars. On June 11 the boathouse of Elmhaven burned down with all that was in it.',
  ),
  'history.md': write(
    'A house by the water',
    'Tide Table',
    '2021-06-28',
    'In 1962 the boathouse of Elmhaven was painted green.',
  ),
  'painted.md': write(
    'Old doors, new doors',
    'Tide Table',
    '2021-06-29',
    'The boathouse of Elmhaven was painted red, said the council.',
  ),
  'strike.md': write(
    'Ferrymen of Sornau walk out',
    'Lagoon Letter',
    '2022-05-20',
    'The ferrymen of Sornau walked out on Tuesday over their pay.',
    'The election of the harbour council is set to be held on March 15.',
  ),
};
