import { createBreather } from '../breather.ts';
import type { ArticleEngine } from './article-engine.ts';
import { type ByteWriter, createByteWriter } from './bytes.ts';
import type { Postings } from './postings.ts';
import { sorted } from './sorted.ts';
import type { Steps } from './steps.ts';

/** The first text of the bytes. It names what reads them: another one refuses them. */
export const FORMAT = 'dateline memory index 1';
const IDS_A_BLOCK = 1024;
const MAX_TERMS_A_BLOCK = 1024;
const MAX_POSTINGS_A_BLOCK = 16_000;
/** A number and a place in one: whole numbers up to 2 ** 53 are exact. */
const PLACES = 2 ** 32;
/** Blocks are small, pieces are worth a call of the disk. */
const PIECE_BYTES = 1 << 19;

/**
 * The articles in the order of their ids, numbered anew from 0, and then the terms in theirs, each with its articles:
 * how many, and for each the way from the one before, twice how often it stands in the body, and where that is odd how
 * often in the title.
 *
 * @throws Error where a commit comes in between
 */
export async function* writeEngine(engine: ArticleEngine): AsyncGenerator<Uint8Array, void, undefined> {
  const { commits } = engine;
  const breathe = createBreather();
  const writer = createByteWriter();
  for (const _ of writeAll(engine, writer)) {
    if (engine.commits !== commits) throw new Error('The index changed while it was written.');
    if (writer.length >= PIECE_BYTES) yield writer.take();
    const rest = breathe();
    if (rest) await rest;
  }
  yield writer.take();
}

function* writeAll(engine: ArticleEngine, writer: ByteWriter): Steps<void> {
  const ids = yield* sorted(engine.ids());
  const numbers = new Uint32Array(engine.end);
  writer.texts([FORMAT]);
  writer.number(ids.length);
  for (let at = 0; at < ids.length; at += IDS_A_BLOCK) {
    const block = ids.slice(at, at + IDS_A_BLOCK);
    writer.texts(block);
    for (const [offset, id] of block.entries()) {
      const { article, titleWords, bodyWords } = engine.article(id);
      numbers[article] = at + offset;
      writer.number(titleWords);
      writer.number(bodyWords);
    }
    yield;
  }
  yield* writeTerms(engine, numbers, writer);
}

function* writeTerms(engine: ArticleEngine, numbers: Uint32Array, writer: ByteWriter): Steps<void> {
  let terms: string[] = [];
  let lists: Listed[] = [];
  let postings = 0;
  for (const term of yield* sorted([...engine.terms.keys()])) {
    const { body, title } = engine.terms.get(term) ?? {};
    const used = body?.findAt(engine.end) ?? 0;
    if (!body || !title || used === 0) continue;
    terms.push(term);
    lists.push({ body, used, title });
    postings += used / 2;
    if (terms.length < MAX_TERMS_A_BLOCK && postings < MAX_POSTINGS_A_BLOCK) continue;
    writeBlock(terms, lists, numbers, writer);
    [terms, lists, postings] = [[], [], 0];
    yield;
  }
  if (terms.length > 0) writeBlock(terms, lists, numbers, writer);
  // No terms: the end.
  writer.texts([]);
  yield;
}

/** The postings of a term as far as they are committed. */
interface Listed {
  readonly body: Postings;
  readonly used: number;
  readonly title: Postings;
}

function writeBlock(
  terms: readonly string[],
  lists: readonly Listed[],
  numbers: Uint32Array,
  writer: ByteWriter,
): void {
  writer.texts(terms);
  for (const listed of lists) writePostings(listed, numbers, writer);
}

function writePostings({ body, used, title }: Listed, numbers: Uint32Array, writer: ByteWriter): void {
  const { pairs } = body;
  const order = inOrder(pairs, used, numbers);
  const hasTitles = title.size > 0;
  writer.number(used / 2);
  let last = 0;
  for (let place = 0; place < used / 2; place++) {
    const at = order ? (order[place] as number) % PLACES : 2 * place;
    const article = pairs[at] as number;
    const count = pairs[at + 1] as number;
    const number = numbers[article] as number;
    const titleCount = hasTitles ? (title.get(article) ?? 0) : 0;
    writer.number(number - last);
    writer.number(2 * count + (titleCount > 0 ? 1 : 0));
    if (titleCount > 0) writer.number(titleCount);
    last = number;
  }
}

/** The places of the pairs in the order of the new numbers, each behind its number; null where they lie so already. */
function inOrder(pairs: Postings['pairs'], used: number, numbers: Uint32Array): Float64Array | null {
  let isSorted = true;
  for (let at = 2; at < used && isSorted; at += 2) {
    isSorted = (numbers[pairs[at - 2] as number] as number) < (numbers[pairs[at] as number] as number);
  }
  if (isSorted) return null;
  const order = new Float64Array(used / 2);
  for (let at = 0; at < used; at += 2) order[at / 2] = (numbers[pairs[at] as number] as number) * PLACES + at;
  return order.sort();
}
