/** "It" that stands for nothing that was named before: "is it true that …", "did it rain?", "what time is it?". */

const BE = "(?:is|was|isn['’]?t|wasn['’]?t)";
/** What a body can be: "is it aware that …" asks of one. */
const MINDS = '(?:aware|afraid|confident|certain|sure|convinced|claiming|saying|denying)';
const EASE =
  '(?:possible|impossible|legal|illegal|safe|unsafe|dangerous|hard|easy|difficult|necessary|right|wrong|fair|unfair|wise|normal|common|usual|better|important|allowed|forbidden|permitted|ok|okay|time)';
const CLAUSE = '(?:he|she|they|that|how|who|what|why|when|where|whether|if)';
const FORMS: readonly RegExp[] = [
  // "Is it true that …", "is it the case that …", "was it ever said that …"
  pattern(`\\b${BE} (it)(?! ${MINDS})(?: [a-z]+){1,4} that\\b`),
  pattern(`\\b(?:has|had) (it) (?:ever )?been [a-z]+ that\\b`),
  pattern(`\\b${BE} (it) (?:true|false)\\b`),
  pattern(`\\b${BE} (it) (?:likely|unlikely|clear|known) ${CLAUSE}\\b`),
  // "Is it legal to …", "was it safe for ships to …"
  pattern(`\\b${BE} (it)(?: [a-z]+)? ${EASE} (?:to|for)\\b`),
  // "Who was it that …", "how is it that …", "what is it like to …"
  pattern(`\\b${BE} (it) (?:that|who|whom|like to|because)\\b`),
  pattern(
    `\\b(?:what|which) (?:time|day|date|year|month|season) ${BE} (it)(?: (?:now|there|today|in)\\b|[\\s?.!]*$)`,
  ),
  pattern('\\b(it)(?: (?:really|still|even|ever|also))? (?:rain|snow)(?:s|ed|ing)?\\b'),
  pattern(`\\b${BE} (it) (?:cold|warm|sunny|cloudy|windy|foggy|stormy|rainy|dark)\\b`),
  // "How long does it take to …", "does it matter", "does it seem that …"
  pattern(
    '\\b(?:does|did|will|would) (it) (?:matter|take\\b[^?]{0,60} to|(?:seem|appear|turn out) (?:that|as if))\\b',
  ),
];

/** Where such an "it" stands in a question; there may be several. */
export function emptyPronounsIn(question: string): ReadonlySet<number> {
  return new Set(FORMS.flatMap((form) => form.exec(question)?.indices?.[1]?.[0] ?? []));
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'di');
}
