import { has, LISTED, PLACE, ROLE } from '../chunks/known.ts';
import { knownPlain } from '../chunks/lexicon.ts';
import { isCapital } from '../chunks/tokens.ts';
import { among, type Cue } from './cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const LED_BY = new Set(words.ledBy);
const WORKERS = new Set(words.workers);
const STAFF = new Set(words.staff);
const BEFORE_BODIES = new Set(['at', 'of', 'with']);
const MAX_WORKER_TOKENS = 8;

/** What those who lead a body, speak for it or work there say beside its name. */
export const CUES_OF_WORKERS: readonly Cue[] = [
  {
    sees: 'one who leads or speaks for it before',
    adds: { organization: 1.5 },
    needs: { before: among(['of']) },
    holds: ({ before2 }) => LED_BY.has(before2),
  },
  {
    sees: 'one who leads or speaks for it behind',
    adds: { organization: 2 },
    needs: { after: (word) => LED_BY.has(word.toLowerCase()) },
    holds: ({ owns }) => !owns,
  },
  {
    sees: 'one who works there before',
    adds: { organization: 2.5 },
    needs: { before: among(['at', 'with']) },
    holds: hasWorkerBefore,
  },
  {
    sees: 'the name of one who works there before',
    adds: { organization: 2.5 },
    needs: { before: among(BEFORE_BODIES) },
    holds: hasNamedWorkerBefore,
  },
  {
    sees: 'one who worked there behind',
    adds: { organization: 2 },
    needs: { before: among(['former']) },
    holds: ({ after, owns, known, firstKnown }) => !owns && !has(known | firstKnown, LISTED) && isRole(after),
  },
  {
    sees: '"works for" before',
    adds: { organization: 2 },
    needs: { before: among(['for']) },
    holds: ({ before2, hasArticle, known }) =>
      !hasArticle && !has(known, PLACE) && /^work(?:ed|ing|s)?$/.test(before2),
  },
];

/** "an analyst at Kestrel", "traders with Kestrel", "staff at Kestrel" */
function hasWorkerBefore({ before, before2, hasArticle, known, firstKnown }: View): boolean {
  if (hasArticle || has(known | firstKnown, PLACE)) return false;
  if (before !== 'at' && before !== 'with') return false;
  const worker = before2.toLowerCase();
  return isRole(worker) || (before === 'at' && STAFF.has(worker));
}

/** "analyst Ada Bell of Kestrel" */
function hasNamedWorkerBefore({
  before,
  before2,
  hasArticle,
  known,
  firstKnown,
  tokens,
  first,
}: View): boolean {
  if (hasArticle || has(known | firstKnown, PLACE)) return false;
  if (!BEFORE_BODIES.has(before) || !/^\p{Lu}/u.test(before2)) return false;
  for (let at = first - 2; at > first - MAX_WORKER_TOKENS; at--) {
    const token = tokens[at];
    if (WORKERS.has(token?.text.toLowerCase() ?? '')) return true;
    if (!token || !isCapital(token)) return false;
  }
  return false;
}

/** "trader", "traders" */
function isRole(word: string): boolean {
  return has(knownPlain(word) | knownPlain(word.replace(/s$/, '')), ROLE);
}
