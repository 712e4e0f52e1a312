/** Articles come, change and go while the bot runs. */
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/corpus/random.ts';
import type { Wording } from './wording.ts';

/** So many articles are added at most beside those that were there. */
const MOST_ADDED = 6;
const PREFIX = 'added-';

/** Adds an article, writes another one anew, or removes one; those of the corpus itself are only put back as they were. */
export function changeCorpus(folder: string, original: string, wording: Wording, random: Random): void {
  const names = readdirSync(folder);
  const added = names.filter((name) => name.startsWith(PREFIX));
  const own = readdirSync(original).filter((name) => name.endsWith('.md'));
  const missing = own.filter((name) => !names.includes(name));
  const pick = (list: readonly string[]) => list[random.below(list.length)];
  const [victim, lost] = [pick(random.next() < 0.5 && added.length > 0 ? added : own), pick(missing)];
  if (lost !== undefined && random.next() < 0.5) cpSync(join(original, lost), join(folder, lost));
  else if (added.length < MOST_ADDED && random.next() < 0.5)
    writeArticle(join(folder, `${PREFIX}${random.below(1_000)}.md`), wording, random);
  else if (victim?.startsWith(PREFIX) && random.next() < 0.5)
    writeArticle(join(folder, victim), wording, random);
  else if (victim !== undefined) rmSync(join(folder, victim), { force: true });
}

function writeArticle(path: string, wording: Wording, random: Random): void {
  const day = `2024-0${1 + random.below(9)}-1${random.below(10)}`;
  const sentences = Array.from(
    { length: 4 + random.below(8) },
    () => `${wording.name(random)} met ${wording.name(random)} in ${wording.name(random)} on ${day}.`,
  );
  const head = `---\ntitle: ${JSON.stringify(`${wording.name(random)} and others`)}\npublished: ${day}\nsource: Soak\n---\n`;
  writeFileSync(path, `${head}\n${sentences.join(' ')}\n`);
}
