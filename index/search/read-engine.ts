import type { ArticleEngine } from './article-engine.ts';
import { type ByteReader, createByteReader } from './bytes.ts';
import { Postings } from './postings.ts';
import type { Steps } from './steps.ts';
import { FieldPostings } from './term-map.ts';
import { FORMAT } from './write-engine.ts';

const TERMS_AT_ONCE = 64;

/**
 * Fills an empty engine with what `writeEngine` wrote.
 *
 * @throws Error where the engine is not empty or the bytes are none of its; it is empty then as before
 */
export function* readEngine(engine: ArticleEngine, bytes: Uint8Array): Steps<void> {
  if (!engine.isUnused) throw new Error('The index is not empty.');
  try {
    const reader = createByteReader(bytes);
    if (!isOurs(reader)) throw new Error('These are no bytes of this version of the index.');
    const articles = yield* readArticles(engine, reader);
    yield* readTerms(engine, reader, articles);
    if (!reader.isAtEnd) throw new Error('There are more bytes than those of the index.');
  } catch (error) {
    engine.clear();
    throw error;
  }
  yield* engine.commit();
}

function isOurs(reader: ByteReader): boolean {
  try {
    return reader.texts()[0] === FORMAT;
  } catch {
    return false;
  }
}

function* readArticles(engine: ArticleEngine, reader: ByteReader): Steps<number> {
  const articles = reader.number();
  for (let read = 0; read < articles; ) {
    const ids = reader.texts();
    if (ids.length === 0) throw new Error('The index breaks off among its articles.');
    for (const id of ids) engine.append(id, reader.number(), reader.number());
    read += ids.length;
    yield;
  }
  return articles;
}

function* readTerms(engine: ArticleEngine, reader: ByteReader, articles: number): Steps<void> {
  for (;;) {
    const terms = reader.texts();
    if (terms.length === 0) return;
    for (const [at, term] of terms.entries()) {
      engine.terms.set(term, readPostings(term, reader, articles));
      if (at % TERMS_AT_ONCE === 0) yield;
    }
  }
}

function readPostings(term: string, reader: ByteReader, articles: number): FieldPostings {
  const size = reader.number();
  if (size > articles) throw new Error('A term of the index has more articles than there are.');
  const body = Postings.room(size);
  const title: number[] = [];
  let article = 0;
  for (let at = 0; at < 2 * size; at += 2) {
    article += reader.number();
    const count = reader.number();
    body[at] = article;
    body[at + 1] = count >>> 1;
    if (count & 1) title.push(article, reader.number());
  }
  if (article >= articles && size > 0)
    throw new Error('A term of the index has an article that is not there.');
  return title.length === 0
    ? new FieldPostings(term, new Postings(body))
    : new FieldPostings(term, new Postings(body), new Postings(packed(title)));
}

function packed(pairs: readonly number[]): Postings['pairs'] {
  const room = Postings.room(pairs.length / 2);
  for (const [at, value] of pairs.entries()) room[at] = value;
  return room;
}
