/** In which order of print a question wants its passages. */
export type PrintOrder = 'newest' | 'oldest';

export interface OrderedQuestion {
  readonly order: PrintOrder | null;
  /** The question with blanks in place of the words that say so: what is left is what it is about. */
  readonly topic: string;
  /** Whether it asks for nothing but what was printed: "news on …", "the first mention of …". */
  readonly isOfPrint: boolean;
}

interface Form {
  readonly order: PrintOrder;
  readonly isOfPrint: boolean;
  /** Its groups hold the words that say so; one without groups is made of nothing else. */
  readonly form: RegExp;
}

const PRINT =
  '(?:news|updates?|developments?|reports?|reporting|articles?|stor(?:y|ies)|headlines?|coverage|mentions?|references?|information|info)';
const NEWS = '(?:news|updates?|developments?|headlines|word)';
const ON = '(?:on|about|of|from|with|regarding|concerning|for|in|around|to|at)';
const AND = '(?:(?:and|so|but)[,\\s]+)?';
const ASKING =
  "(?:(?:what|which|who|where|when|how)(?:[’']?s| is| are| was| were| did| has been)? )?(?:(?:give|show|get|tell) (?:me|us) |find )?(?:(?:the|any|some|your) )?";
const LATEST = '(?:very )?(?:latest|newest|most recent)';
const PRINTED =
  '(?:mentioned|reported|named|covered|referred to|referenced|written about|in the news|(?:appear|appears|appeared|show up|shows up|come up|comes up) in (?:the |these |your )?(?:news|archive|articles?|reports?|corpus))';

const FORMS: readonly Form[] = [
  print('newest', `^${AND}${ASKING}${LATEST}(?: ${PRINT}\\b)(?: ${ON}\\b)?`),
  print('newest', `^${AND}${ASKING}${LATEST} (?:on|about|from|with|regarding)\\b`),
  print('newest', `^${AND}${ASKING}${LATEST}\\s*[?.!]*$`),
  print(
    'newest',
    `^${AND}(?:(?:is|are) there |have you (?:got )?|got |do you have )?any (?:(?:new|recent|fresh|more) )?${NEWS}(?: ${ON}\\b|\\s*[?.!]*$)`,
  ),
  print(
    'newest',
    `^${AND}(?:is there |got )?(?:anything|what[’']?s|what is|what has been) new(?: ${ON}\\b|\\s*[?.!]*$)`,
  ),
  print(
    'newest',
    `^${AND}(?:what(?:[’']?s| is| are) )?(?:the )?(?:recent )?(?:news|headlines) (?:on|about|regarding|concerning)\\b`,
  ),
  print('newest', `^${AND}${ASKING}recent ${PRINT}(?: ${ON}\\b)?`),
  print(
    'newest',
    `^(?:when|where|(?:in )?(?:which|what) article)\\b.{1,300}\\b((?:last|most recently) ${PRINTED})`,
  ),
  print('newest', `^${AND}${ASKING}(?:last|final)(?: ever)? (?:mentions?|references?)\\b(?: ${ON}\\b)?`),
  print(
    'newest',
    `^${AND}${ASKING}last (?:reports?|articles?|stor(?:y|ies)|headlines?|news|coverage) ${ON}\\b`,
  ),
  print('newest', `^${AND}${ASKING}(last time)\\b.{1,300}\\b(mentioned|mentions?|reported|in the news)\\b`),
  print('oldest', `^${AND}${ASKING}(?:first|earliest|oldest)(?: ever)? ${PRINT}\\b(?: ${ON}\\b)?`),
  print(
    'oldest',
    `^(?:when|where|(?:in )?(?:which|what) article)\\b.{1,300}\\b((?:first|earliest|originally) ${PRINTED})`,
  ),
  print('oldest', `^${AND}${ASKING}(first time)\\b.{1,300}\\b(mentioned|mentions?|reported|in the news)\\b`),
  { ...print('newest', `^${AND}${ASKING}(${LATEST})\\b`), isOfPrint: false },
  {
    ...print('newest', `\\b(latest(?: (?:news|updates?))?|most recently|recently|lately)\\s*[?.!]*$`),
    isOfPrint: false,
  },
];

/** Reads "latest on …", "any news about …", "when was … first mentioned?". Elsewhere "first" and "latest" ask for no order. */
export function readPrintOrder(question: string): OrderedQuestion {
  for (const { form, order, isOfPrint } of FORMS) {
    const match = form.exec(question);
    if (match !== null) return { order, topic: blankOut(question, match), isOfPrint };
  }
  return { order: null, topic: question, isOfPrint: false };
}

function print(order: PrintOrder, pattern: string): Form {
  return { order, isOfPrint: true, form: new RegExp(pattern, 'di') };
}

/** The same text, as long as before, with blanks in place of what said so. */
function blankOut(question: string, { indices }: RegExpExecArray): string {
  const [whole, ...groups] = indices ?? [];
  const places = groups.length > 0 ? groups : [whole];
  return places.reduce((text, place) => {
    if (place === undefined) return text;
    const [start, end] = place;
    return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }, question);
}
