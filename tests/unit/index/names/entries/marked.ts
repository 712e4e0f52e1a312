/** Articles with their mentions marked in them: "[p Ada Bell] met [o Quay Trust] in [l Riverton]"; x is "other". */
import {
  type ArticleMentions,
  createKnownNames,
  createNameCounter,
  type KnownNames,
} from '../../../../../index/names/known-names.ts';
import type { IsoDate, Mention, NameKind } from '../../../../../index/types.ts';

const KINDS: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organization', l: 'place', x: 'other' };

export function readMarked(marked: string, published: IsoDate | null = null): ArticleMentions {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([polx]) ([^\]]+)\]/g)) {
    const [whole, letter = 'x', name = ''] = match;
    text += marked.slice(at, match.index);
    const span = { start: text.length, end: text.length + name.length };
    mentions.push({ name, kind: KINDS[letter] ?? 'other', span });
    text += name;
    at = match.index + whole.length;
  }
  return { published, text: text + marked.slice(at), mentions };
}

export function knowMarked(...articles: readonly string[]): KnownNames {
  const counter = createNameCounter();
  for (const article of articles) counter.add(readMarked(article));
  return createKnownNames(counter.gather());
}
