/**
 * The frames that say, straight before a day, that it is still to come or that it is past. They are narrow on purpose:
 * "the vote will be held on March 15" expects a day, "he will answer for the attack on March 15" tells of one.
 */

const ADVERB =
  '(?:(?:now|still|currently|also|both|all|again|officially|next|formally|tentatively|\\p{L}+ly) )?';
/** Taken as what happens on the day; verbs of looking back ("discuss", "mark", "investigate") are not among them. */
const HAPPENS =
  'take place|be|go ahead|go on sale|go to the polls|go into effect|take effect|take office|come into force|' +
  'hold|host|open|reopen|begin|start|resume|end|close|expire|kick off|get under way|launch|land|arrive|depart|leave|return|visit|' +
  'travel|fly|meet|gather|convene|vote|play|perform|appear|air|premiere|debut|release|publish|unveil|announce|report|' +
  'resign|retire|step down|stand trial|head|run|last|continue|decide|rule|tour|stage|elect|choose|pick';
/** "be held", "be released": what is done on the day. Not what is done about a day that was. */
const DONE =
  'be (?!(?:remembered|marked|celebrated|commemorated|observed|honou?red|mourned|blamed|asked|questioned|tried|judged|known|recalled|recognised|recognized|investigated|reviewed|examined|discussed|lit|closed to|held (?:accountable|responsible|liable)|charged|punished|prosecuted|sued|compensated|paid|served)\\b)' +
  '(?:\\p{L}+ed|held|sworn in|laid|begun|chosen|shown|put to|made|given|sent|taken|brought|built|set|shut|sold|told|won|run|read)';
const LATER = 'available|open|ready|closed|back|on sale|in force|in effect|out|live|over';
const FINAL = '(?:on|from|until|through|between|starting|beginning) (?:the )?';
/** Words between the frame and the day that leave the day with the event; a noun that has a day of its own takes it away. */
const AWAY =
  '(?!(?:over|for|about|of|against|into|following|after|before|since|because|as|when|while|who|which|that|whose|where|than|if|and|or|but|was|were|had|has|have|did|said|what|from|until|by|despite|under|through|during|' +
  'attacks?|shootings?|killings?|murders?|crash|accidents?|explosions?|blasts?|fires?|riots?|storming|incidents?|deaths?|protests?|raids?|assaults?|strikes?|bombings?|massacres?|clash(?:es)?|arrests?|speech|statements?|remarks?|cases?|events?|floods?|earthquakes?|storms?|coup|battle|ruling|verdict|decision|defeat|loss|victory|invasion|article|report|story|letter|' +
  'taken|stolen|shot|hurt|lit|lost|seen|found|made|given|born|caught|broken|written|led|sent|hit|\\p{L}+ed)\\b)';
const THING = `(?: ${AWAY}[\\p{L}\\p{N}'’&.-]+){0,5}`;
const PLACE = `(?: ${AWAY}(?:in|at|here|there|again|jointly|live|[\\p{L}'’.-]+ly)(?: ${AWAY}[\\p{L}'’.-]+){0,4})?`;

const BE_SET = `(?:is|are|'s|’s) ${ADVERB}(?:set|scheduled|due|slated|planned|expected)`;
const FUTURE_FRAMES = [
  `${BE_SET} (?:to take place|to be held|to ${ADVERB}${DONE})${PLACE} (?:${FINAL})?(?:from )?`,
  `${BE_SET} to ${ADVERB}(?:${HAPPENS})${THING} ${FINAL}`,
  `(?:is|are) ${ADVERB}(?:set|scheduled|slated|planned) (?:for|on|to start on|to begin on|to run from) (?:the )?`,
  `(?:is|are) ${ADVERB}due (?:back )?(?:in court|to be back|out) (?:on )?`,
  `will ${ADVERB}${DONE}${PLACE} (?:${FINAL})?`,
  `will ${ADVERB}(?:${HAPPENS})${THING} ${FINAL}`,
  `will ${ADVERB}be (?:${LATER})${PLACE} ${FINAL}`,
  `upcoming (?:${AWAY}[\\p{L}'’-]+ ){0,3}${AWAY}[\\p{L}'’-]+ (?:on )`,
];
const FUTURE = new RegExp(`(?<![\\p{L}])(?:${FUTURE_FRAMES.join('|')})$`, 'iu');

const HAPPENED =
  'held|killed|arrested|detained|shot|attacked|signed|released|published|announced|launched|opened|found|seen|charged|' +
  'convicted|sentenced|elected|injured|wounded|destroyed|hit|adopted|approved|passed|sworn in|buried|captured|freed';
const BEFORE_PAST_DAY = `(?: (?:here|there|again|dead|(?:in|at|near) (?:the )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}))?`;
const PAST_FRAMES = [
  `(?:was|were) (?:(?:also|finally|\\p{L}+ly) )?(?:${HAPPENED})${BEFORE_PAST_DAY} on (?:the )?`,
  `(?:died|took place|happened|occurred|was born|were born)${BEFORE_PAST_DAY} on (?:the )?`,
  `(?<!(?:to|be|is|are|being|will|would|was|were) )(?:killed|arrested|attacked)${THING} on (?:the )?`,
];
const PAST = new RegExp(`(?<![\\p{L}])(?:${PAST_FRAMES.join('|')})$`, 'u');
const PAST_CAPITALS = new RegExp(PAST.source, 'iu');

const MAX_FRAME_CHARS = 120;

/** Where a future frame that reaches to the end of a clause begins; null where none does. */
export function findFutureFrame(clause: string): number | null {
  return placeOf(FUTURE, clause);
}

/** Where a past frame that reaches to the end of a clause begins; null where none does. */
export function findPastFrame(clause: string): number | null {
  return placeOf(/\p{Ll}/u.test(clause) ? PAST : PAST_CAPITALS, clause);
}

function placeOf(frame: RegExp, clause: string): number | null {
  const from = Math.max(0, clause.length - MAX_FRAME_CHARS);
  const match = frame.exec(clause.slice(from));
  return match ? from + match.index : null;
}
