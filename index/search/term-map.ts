import { Postings } from './postings.ts';

const TITLE = 0;
const BODY = 1;

/**
 * The postings of a term by field: empty where no article holds it there. MiniSearch reads it as the map from field
 * numbers to postings that it has in this place.
 */
export class FieldPostings {
  readonly term: string;
  title: Postings;
  readonly body: Postings;

  constructor(term: string, body: Postings, title: Postings = NONE) {
    this.term = term;
    this.body = body;
    this.title = title;
  }

  /** Counts a word of an article that is not before the last one; what stands in the title stands in the body too. */
  add(article: number, isInTitle: boolean): void {
    this.body.add(article);
    if (!isInTitle) return;
    if (this.title === NONE) this.title = new Postings();
    this.title.add(article);
  }

  get size(): number {
    return [...this.keys()].length;
  }

  get(field: number): Postings | undefined {
    const postings = field === TITLE ? this.title : this.body;
    return postings.size > 0 ? postings : undefined;
  }

  *keys(): Generator<number, undefined> {
    if (this.title.size > 0) yield TITLE;
    if (this.body.size > 0) yield BODY;
  }

  *[Symbol.iterator](): Generator<[number, Postings], undefined> {
    if (this.title.size > 0) yield [TITLE, this.title];
    if (this.body.size > 0) yield [BODY, this.body];
  }
}

/** Most terms stand in no title: they share one list, which stays empty. */
const NONE = new Postings();

/**
 * All terms. It stands where MiniSearch has a radix tree: terms are asked for as they are, never by their beginning nor
 * nearly, so that a plain map finds them sooner and takes less room.
 */
export class TermMap extends Map<string, FieldPostings> {
  /** The postings of a term, which are begun where there are none. */
  fetch(term: string): FieldPostings {
    const known = this.get(term);
    if (known) return known;
    const begun = new FieldPostings(term, new Postings());
    this.set(term, begun);
    return begun;
  }
}
