/** A small invented corpus about a harbour town: dated, undated, in doubt, untitled, copied, and spoilt. */
import type { Files } from './folders.ts';

const SHIPWRECK = 'Captain Mira Holt steered the ferry Seagull onto the sandbank off Brill on 2 May 2019.';

export const HARBOUR: Files = {
  'aground.md': article(
    'Ferry runs aground off Brill',
    [
      'published: 2019-05-03',
      'source: Harbour Post',
      'author: Ola Brandt',
      'url: https://example.test/aground',
    ],
    `${SHIPWRECK} Thick fog lay over the channel. Nobody was hurt because the tide was low. Mira Holt said that the pilot had warned her.`,
  ),
  'copy.md': article('Seagull stuck', ['published: 2019-05-04', 'source: Evening Mail'], SHIPWRECK),
  'trial.md': article(
    'Captain before the court',
    ['published: 2020-02-11', 'source: Harbour Post'],
    'Mira Holt stood before the court of Brill in February 2020. Judge Piet Aalders spoke of bad luck. The captain kept her licence.',
  ),
  'medal.md': article(
    'A medal for the captain',
    ['published: 2021-08-30', 'source: Harbour Post'],
    'Mayor Tess Quint gave Mira Holt a medal. The captain had carried forty children out of the flood in 2021.',
  ),
  'museum.md': article(
    'Museum opens',
    ['published: 2022-04-02', 'source: Evening Mail'],
    'The museum shows the wheel that Mira Holt held in her hands. Entry is free on the first day of each month.',
  ),
  'portrait.txt': 'Mira Holt was born above the bakery in Brill. She learnt to sail from her uncle.\n',
  'records/notes.jsonl': [
    { id: 'note-1', text: 'The lighthouse keeper Abel Storm counted nine seals.', date: '2018-11-05' },
    { id: 'note-2', text: 'Abel Storm painted the lighthouse white again.', date: '2018-12-06' },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
  'spoilt.md': '---\ntitle: No day\npublished: 14/3/21\n---\nThe council met.\n',
};

function article(title: string, keys: readonly string[], text: string): string {
  return ['---', `title: ${title}`, ...keys, '---', '', text, ''].join('\n');
}
