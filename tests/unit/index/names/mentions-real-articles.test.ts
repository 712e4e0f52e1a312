import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../index/names/mentions.ts';

const FOLDER = '../shared/articles';
const texts = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .sort()
      .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  : [];

describe.skipIf(texts.length === 0)('the names of the real articles (read only where they are)', () => {
  it.each([
    ['person', 0, 'Yevgeny Prigozhin, Prigozhin, Vasily Golubev, Vladimir Putin, Putin, Dmitry Utkin'],
    ['organization', 0, 'Wagner Group, PMC Wagner, Kremlin, UK Defence Ministry'],
    ['place', 0, 'Russia, Ukraine, Rostov-on-Don, Crimea, Syria, Libya, Africa, Middle East, Bakhmut'],
    ['person', 1, 'Erkan Pehlivan, Alexander Lukashenko, Lukashenko, Yevgeny Prigozhin, Vladimir Putin'],
    ['organization', 1, 'Wagner Group'],
    ['place', 1, 'Belarus, Moscow, MINSK, Russia, Rostov-on-Don'],
    ['person', 2, 'Vladimir Putin, Andriy Yusov, Yusov'],
    [
      'organization',
      2,
      'Freedom of Russia Legion, Siberian Battalion, Telegraph, Kyiv Post, Channel 24, TASS, Reuters',
    ],
    ['place', 2, 'Russia, Ukraine, Belgorod, Terebreno'],
    ['person', 3, 'Putin, Alexei Baranovsky, Baranovsky'],
    ['organization', 3, 'Russian Volunteer Army, Russian Corps, Kremlin, Pentagon'],
    ['place', 3, 'Tiotkino, Tiokino, Rozova Rudka, Kursk Oblast, Belgorod, Kiev, United States, U.S.'],
  ])('are of kind %s in article %i: %s', (kind, article, names) => {
    const found = findMentions(texts[article] ?? '').filter((mention) => mention.kind === kind);
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(names.split(', ')));
  });
});
