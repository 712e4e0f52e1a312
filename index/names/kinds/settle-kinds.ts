import type { NameKind } from '../../types.ts';
import { FIRST_NAME, has, LISTED, PLACE } from '../chunks/known.ts';
import type { Page } from '../chunks/pages.ts';
import type { Piece } from '../chunks/pieces.ts';
import { plainOf } from '../chunks/tokens.ts';
import { scoreAlone } from './cues.ts';
import { isDateline } from './dateline.ts';
import { add, type Scores } from './name-cue.ts';
import type { Named } from './named.ts';
import { type View, viewOf } from './view.ts';

/** How much the other mentions of a name weigh beside its own words. */
const VOTE = 0.7;
/** What a surname gets from the one person, and a word from the one body, whose name it is short for. */
const SURNAME = 4;
const SHORT_BODY = 2.5;
/** What a name gets from the one beside it, how little speaks for it, and how much for the other. */
const COMPANION = 1;
const LITTLE = 1;
const MUCH = 3.5;
/** What one mention of an unknown word has to say for a person: more than a word of saying beside it. */
const ENOUGH = 2;
/** So much for a person, its other mentions counted in, and it is one whatever each of them says. */
const PLENTY = 4;

/** The kind of each name of a page, in order. Mentions of one name share what speaks for a kind. */
export function settleKinds(page: Page, pieces: readonly Piece[], names: readonly Named[]): NameKind[] {
  const read = readAll(page, pieces, names);
  const sums = sumByKey(read);
  for (const one of read) {
    const sum = sums.get(one.key);
    // A dateline is a place, whatever team of its city the table below tells of.
    if (sum && sum.count > 1 && !isDateline(one.view)) vote(one.scores, sum);
  }
  addFullNames(read);
  addCompanions(read);
  return read.map(({ view, key, scores }) => {
    const kind = bestKind(scores);
    const isDoubtful = kind === 'person' && isUnknown(view) && scores.person < PLENTY;
    return isDoubtful && (sums.get(key)?.person ?? 0) < ENOUGH ? 'other' : kind;
  });
}

/** One mention, and what has been said for each kind of it so far. */
interface Read {
  readonly view: View;
  readonly key: string;
  readonly scores: Scores;
}

interface Sum {
  readonly scores: Scores;
  /** What the one mention says that says most for a person. */
  person: number;
  count: number;
}

function readAll(page: Page, pieces: readonly Piece[], names: readonly Named[]): Read[] {
  const read: Read[] = [];
  pieces.forEach((piece, at) => {
    const named = names[at];
    if (!named) return;
    const view = viewOf(page, piece, named);
    read.push({ view, key: named.key, scores: scoreAlone(view, named) });
  });
  return read;
}

function sumByKey(read: readonly Read[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { key, scores } of read) {
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { scores: { ...scores }, person: scores.person, count: 1 });
      continue;
    }
    add(sum.scores, scores);
    sum.person = Math.max(sum.person, scores.person);
    sum.count += 1;
  }
  return sums;
}

/** Adds what the other mentions of its name say on average. */
function vote(own: Scores, { scores, count }: Sum): void {
  const others = count - 1;
  own.person += (VOTE * (scores.person - own.person)) / others;
  own.organization += (VOTE * (scores.organization - own.organization)) / others;
  own.place += (VOTE * (scores.place - own.place)) / others;
  own.other += (VOTE * (scores.other - own.other)) / others;
}

/** One word of which no list knows anything. */
function isUnknown({ length, known }: View): boolean {
  return length === 1 && !has(known, LISTED | FIRST_NAME);
}

/** Gives a lone word what its full name is: the one person who ends in it, or the body that begins with it. */
function addFullNames(read: readonly Read[]): void {
  const surnames = new Set<string>();
  const given = new Set<string>();
  const bodies = new Set<string>();
  for (const { view, scores } of read) {
    if (view.length < 2) continue;
    const kind = bestKind(scores);
    const opening = plainOf(view.tokens[view.first]);
    if (kind === 'person') surnames.add(plainOf(view.tokens[view.end - 1]));
    if (kind === 'person') given.add(opening);
    if (kind === 'organization') bodies.add(opening);
  }
  for (const { view, key, scores } of read) {
    if (view.length > 1 || view.hasArticle) continue;
    if (surnames.has(key)) scores.person += SURNAME;
    else if (bodies.has(key) && !has(view.known, PLACE | FIRST_NAME)) scores.organization += SHORT_BODY;
    else if (given.has(key) && !has(view.known, LISTED)) scores.person += SURNAME;
  }
}

/** Gives a name of which little is known what the name has that "and" joins it to: "Brevik and Oslo". */
function addCompanions(read: readonly Read[]): void {
  for (let at = 1; at < read.length; at++) {
    const [left, right] = [read[at - 1], read[at]];
    if (!left || !right || !areJoined(left.view, right.view)) continue;
    const [leftMost, rightMost] = [mostOf(left.scores), mostOf(right.scores)];
    if (leftMost <= LITTLE && rightMost >= MUCH) addKind(left.scores, bestKind(right.scores));
    else if (rightMost <= LITTLE && leftMost >= MUCH) addKind(right.scores, bestKind(left.scores));
  }
}

function areJoined(left: View, right: View): boolean {
  const isPair = right.first - left.end === 1 && !left.owns && !right.hasTitle;
  return isPair && (left.after === 'and' || left.after === 'or');
}

function mostOf({ place, organization, person, other }: Scores): number {
  return Math.max(place, organization, person, other);
}

function addKind(scores: Scores, kind: NameKind): void {
  if (kind !== 'other') scores[kind] += COMPANION;
}

/** The first of those with the most; "other" where nothing speaks for any. */
function bestKind({ place, organization, person, other }: Scores): NameKind {
  const most = Math.max(place, organization, person, other);
  if (most <= 0) return 'other';
  if (place === most) return 'place';
  if (organization === most) return 'organization';
  return person === most ? 'person' : 'other';
}
