/** Up to so many numbers lie in a plain array of just their size: a typed one would be mostly header. */
const MAX_PLAIN = 16;

/**
 * The articles that hold a term in one field, each with how often. It stands where MiniSearch keeps a
 * `Map<number, number>`, offers the same, and takes 8 bytes an article in place of about 45: the pairs of article and
 * count lie side by side, in the order of the articles' internal numbers.
 */
export class Postings implements Map<number, number> {
  /** Article, count, article, count …; what lies behind `used` is room to grow. */
  pairs: number[] | Uint32Array;
  used: number;

  /** @param pairs - in the order of the articles; kept, not copied */
  constructor(pairs: number[] | Uint32Array = []) {
    this.pairs = pairs;
    this.used = pairs.length;
  }

  /** Room for so many articles. */
  static room(size: number): number[] | Uint32Array {
    return 2 * size > MAX_PLAIN ? new Uint32Array(2 * size) : new Array<number>(2 * size).fill(0);
  }

  /** Counts one occurrence in an article that is the last one or comes behind it. */
  add(article: number): void {
    const { pairs, used } = this;
    if (used > 0 && pairs[used - 2] === article) pairs[used - 1] = (pairs[used - 1] as number) + 1;
    else this.#append(article, 1);
  }

  /** Where in `pairs` the first article lies whose number is not below `article`; `used` where there is none. */
  findAt(article: number): number {
    return findAt(this.pairs, this.used, article);
  }

  get size(): number {
    return this.used / 2;
  }

  get(article: number): number | undefined {
    return this.has(article) ? this.pairs[this.findAt(article) + 1] : undefined;
  }

  has(article: number): boolean {
    const at = this.findAt(article);
    return at < this.used && this.pairs[at] === article;
  }

  /** @throws RangeError for an article that is not there and has a lower number than the last */
  set(article: number, count: number): this {
    const at = this.findAt(article);
    if (at === this.used) this.#append(article, count);
    else if (this.pairs[at] === article) this.pairs[at + 1] = count;
    else throw new RangeError(`Article ${article} is not the last of a list of postings.`);
    return this;
  }

  delete(article: number): boolean {
    if (!this.has(article)) return false;
    this.pairs = this.pairs.filter((_, at) => at < this.used && this.pairs[at - (at % 2)] !== article);
    this.used = this.pairs.length;
    return true;
  }

  clear(): void {
    this.replace([]);
  }

  /** Takes other pairs in place of its own. */
  replace(pairs: number[] | Uint32Array): void {
    this.pairs = pairs;
    this.used = pairs.length;
  }

  forEach(run: (count: number, article: number, map: Map<number, number>) => void): void {
    for (const [article, count] of this) run(count, article, this);
  }

  *entries(): Generator<[number, number], undefined> {
    for (let at = 0; at < this.used; at += 2) yield [this.pairs[at] as number, this.pairs[at + 1] as number];
  }

  *keys(): Generator<number, undefined> {
    for (let at = 0; at < this.used; at += 2) yield this.pairs[at] as number;
  }

  *values(): Generator<number, undefined> {
    for (let at = 1; at < this.used; at += 2) yield this.pairs[at] as number;
  }

  [Symbol.iterator](): Generator<[number, number], undefined> {
    return this.entries();
  }

  get [Symbol.toStringTag](): string {
    return 'Postings';
  }

  #append(article: number, count: number): void {
    const { pairs, used } = this;
    if (used < MAX_PLAIN) {
      this.pairs = [...pairs, article, count];
    } else {
      if (used === pairs.length) this.pairs = widened(pairs);
      this.pairs[used] = article;
      this.pairs[used + 1] = count;
    }
    this.used = used + 2;
  }
}

/** The same for pairs that are at hand. */
export function findAt(pairs: Postings['pairs'], used: number, article: number): number {
  if (used === 0 || (pairs[used - 2] as number) < article) return used;
  let low = 0;
  let high = used / 2 - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[2 * middle] as number) < article) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

function widened(pairs: number[] | Uint32Array): Uint32Array {
  const wide = new Uint32Array(2 * Math.ceil(pairs.length * 0.75));
  wide.set(pairs);
  return wide;
}
