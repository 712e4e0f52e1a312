import type { NameKind } from '../../types.ts';
import { FIRST_NAME, has, LISTED, PLACE } from '../chunks/lexicon.ts';
import type { Page } from '../chunks/pages.ts';
import type { Piece } from '../chunks/pieces.ts';
import type { Scores } from './cue.ts';
import { scoreAlone } from './cues.ts';
import { isDateline } from './dateline.ts';
import { type View, viewOf } from './view.ts';

const KINDS = ['place', 'organization', 'person', 'other'] as const;
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
export function settleKinds(page: Page, pieces: readonly Piece[]): NameKind[] {
  const views = pieces.map((piece) => viewOf(page, piece));
  const keys = pieces.map((piece) => keyOf(page, piece));
  const own = views.map(scoreAlone);
  const sums = sumByKey(keys, own);
  // A dateline is a place, whatever team of its city the table below tells of.
  const voted = own.map((scores, at) => {
    const view = views[at];
    return view && isDateline(view) ? { ...scores } : vote(scores, sums.get(keys[at] ?? ''));
  });
  addFullNames(views, keys, voted);
  addCompanions(views, voted);
  return voted.map((scores, at) => {
    const kind = bestKind(scores);
    const isDoubtful = kind === 'person' && isUnknown(views[at]) && scores.person < PLENTY;
    return isDoubtful && (sums.get(keys[at] ?? '')?.person ?? 0) < ENOUGH ? 'other' : kind;
  });
}

interface Sum {
  readonly scores: Scores;
  /** What the one mention says that says most for a person. */
  person: number;
  count: number;
}

function keyOf({ text, tokens }: Page, { first, end }: Piece): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).toLowerCase();
}

function sumByKey(keys: readonly string[], own: readonly Scores[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  own.forEach((scores, at) => {
    const key = keys[at] ?? '';
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { scores: { ...scores }, person: scores.person, count: 1 });
      return;
    }
    for (const kind of KINDS) sum.scores[kind] += scores[kind];
    sum.person = Math.max(sum.person, scores.person);
    sum.count += 1;
  });
  return sums;
}

function vote(own: Scores, sum: Sum | undefined): Scores {
  const scores = { ...own };
  if (!sum || sum.count < 2) return scores;
  for (const kind of KINDS) scores[kind] += (VOTE * (sum.scores[kind] - own[kind])) / (sum.count - 1);
  return scores;
}

/** One word of which no list knows anything. */
function isUnknown(view: View | undefined): boolean {
  return view?.length === 1 && !has(view.known, LISTED | FIRST_NAME);
}

/** Gives a lone word what its full name is: the one person who ends in it, or the body that begins with it. */
function addFullNames(views: readonly View[], keys: readonly string[], voted: readonly Scores[]): void {
  const persons = new Map<string, Set<string>>();
  const given = new Set<string>();
  const bodies = new Set<string>();
  views.forEach(({ tokens, first, end, length }, at) => {
    const scores = voted[at];
    if (length < 2 || !scores) return;
    const kind = bestKind(scores);
    const last = tokens[end - 1]?.text.toLowerCase() ?? '';
    const opening = tokens[first]?.text.toLowerCase() ?? '';
    if (kind === 'person') {
      persons.set(last, (persons.get(last) ?? new Set()).add(keys[at] ?? ''));
      given.add(opening);
    }
    if (kind === 'organization') bodies.add(opening);
  });
  views.forEach(({ known, length, hasArticle }, at) => {
    const scores = voted[at];
    const key = keys[at] ?? '';
    if (length > 1 || !scores || hasArticle) return;
    if (persons.has(key)) scores.person += SURNAME;
    else if (bodies.has(key) && !has(known, PLACE | FIRST_NAME)) scores.organization += SHORT_BODY;
    else if (given.has(key) && !has(known, LISTED)) scores.person += SURNAME;
  });
}

/** Gives a name of which little is known what the name has that "and" joins it to: "Brevik and Oslo". */
function addCompanions(views: readonly View[], voted: readonly Scores[]): void {
  for (let at = 1; at < views.length; at++) {
    const [left, right, one, other] = [views[at - 1], views[at], voted[at - 1], voted[at]];
    if (!left || !right || !one || !other || !areJoined(left, right)) continue;
    const [leftMost, rightMost] = [mostOf(one), mostOf(other)];
    if (leftMost <= LITTLE && rightMost >= MUCH) addKind(one, bestKind(other));
    else if (rightMost <= LITTLE && leftMost >= MUCH) addKind(other, bestKind(one));
  }
}

function areJoined(left: View, right: View): boolean {
  return !left.owns && right.first - left.end === 1 && /^(?:and|or)$/.test(left.after) && !right.hasTitle;
}

function mostOf(scores: Scores): number {
  return Math.max(...KINDS.map((kind) => scores[kind]));
}

function addKind(scores: Scores, kind: NameKind): void {
  if (kind !== 'other') scores[kind] += COMPANION;
}

/** The first of those with the most; "other" where nothing speaks for any. */
function bestKind(scores: Scores): NameKind {
  let best: NameKind = 'other';
  let most = 0;
  for (const kind of KINDS) {
    if (scores[kind] <= most) continue;
    best = kind;
    most = scores[kind];
  }
  return best;
}
