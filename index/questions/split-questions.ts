import { splitWords } from '../language/words.ts';

const MAX_PARTS = 4;
const HELPING = "(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)(?:n['’]?t)?";
const ADVERB = '(?:when|where|why|how)';
const WORD = '(?:who|whom|what|when|where|why|how(?: (?:many|much|old|long|far))?)';
const LINKS = /^(?:and|but|so|then|also)[,\s]+(?:then\s+)?/i;
/** What surely asks: "who founded", "when did", "did it". "When the ferry sank" does not. */
const ASKS = new RegExp(
  `^(?:(?:who|whom|whose|which|what(?:['’]s)?)\\b|${ADVERB}(?:['’]s| ${HELPING})\\b|how (?:many|much|old|long|far|often|big|large)\\b|${HELPING}\\b)`,
  'i',
);
/** "When founded the Guild?": with its mark whatever begins with such a word does. */
const MARKED = new RegExp(`^${WORD}\\b[^?]*\\?\\s*$`, 'i');
/** "When and where did …": the words that ask, side by side. */
const JOINED = new RegExp(`^(${WORD})(?:, (${WORD}))?,? (?:and|&) (${WORD}) (?=${HELPING}\\b)`, 'i');
/** "…, and when?", "… and why was he …": where another question begins. */
const NEXT = new RegExp(
  `(?:,? (?:and|&)(?: also| then)? |, )(?=${ADVERB} ${HELPING}\\b|what (?:${HELPING}|happened)\\b|how (?:many|much|old|long|far|often)\\b|(?:${WORD}(?:, (?:and )?| and ))?${WORD}\\s*[?.!]*$)|,? and (?=who \\p{L})`,
  'giu',
);
/** "The man who … and who …" is one man. */
const RELATIVE = /(?!^)\bwho(?:m|se)?\b/i;
const QUOTED = /["“][^"“”]*["”]/g;

/**
 * The questions that are asked together, at most four, in their order; the text itself where it is one, or where it is
 * not sure that it is more. What is left out of a later one ("and when?") stays left out.
 */
export function splitQuestions(text: string): readonly string[] {
  const bare = text.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const parts = splitAtMarks(text, bare).flatMap(({ start, end }) =>
    splitJoined(text.slice(start, end), bare.slice(start, end)),
  );
  return parts.length > 1 ? parts.slice(0, MAX_PARTS) : [text];
}

/** "When was it? Who led it?": at question marks, where what stands before and behind each of them asks. */
function splitAtMarks(text: string, bare: string): readonly { start: number; end: number }[] {
  const whole = [{ start: 0, end: text.length }];
  const ends = [...bare.matchAll(/\?+\s*/g)].map(({ index, 0: mark }) => index + mark.length);
  const parts = [...ends, text.length]
    .map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => splitWords(text.slice(start, end)).length > 0);
  const isSure = parts.every(({ start, end }) => asks(text.slice(start, end)));
  return isSure && parts.length > 1 ? parts : whole;
}

function asks(text: string): boolean {
  const plain = text.trim().replace(LINKS, '');
  return ASKS.test(plain) || MARKED.test(plain);
}

function splitJoined(text: string, bare: string): readonly string[] {
  const trimmed = text.trim();
  const [head = '', ...words] = JOINED.exec(trimmed) ?? [];
  if (head !== '') {
    const rest = trimmed.slice(head.length);
    return words.flatMap((word) => (word === undefined ? [] : `${word} ${rest}`));
  }
  const offset = text.length - text.trimStart().length;
  const plain = bare.slice(offset, offset + trimmed.length);
  const places = [...plain.matchAll(NEXT)].filter(({ index, 0: link }) => {
    const opensClause = /^who \p{L}/iu.test(plain.slice(index + link.length));
    return !opensClause || !RELATIVE.test(plain.slice(0, index));
  });
  // "When the ferry sank, who was on board?" is one question.
  if (!ASKS.test(plain.slice(0, places[0]?.index).replace(LINKS, ''))) return [trimmed];
  const starts = places.map(({ index, 0: link }) => index + link.length);
  const ends = places.map(({ index }) => index);
  return [0, ...starts].map((start, at) => trimmed.slice(start, ends[at] ?? trimmed.length).trim());
}
