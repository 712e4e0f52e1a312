import { describe, it } from 'vitest';
import { expectTexts, type TextRow } from '../../../support/time-texts.ts';

describe('a word that only sometimes means a month', () => {
  it.each<TextRow>([
    ['"may" before a verb', 'They may leave, and talks may fail.'],
    ['"may" before a number', 'They may 2000 times ask.'],
    ['"may" at the head of a question', '“May we leave?” asked the boy.'],
    ['"May" in a headline', 'Talks May Fail, Minister Says'],
    ['"MAY" in capitals', 'MINISTER MAY RESIGN'],
    ['"may" beside the month', 'Prices may rise in May, the bank said.', 'May'],
    ['"May" beside the month in a headline', 'Prices May Rise in May, Bank Says', 'May'],
    ['"may" beside a weekday', 'The court may rule on Friday.', 'Friday'],
    ['"may" beside a day', 'It may well rain on 3 June 2023.', '3 June 2023'],
    ['"mayday" at sea', 'The crew sent a mayday call.'],
    ['"may" in "May-December"', 'The film shows a May-December couple.'],
    ['"march" as a verb', 'They march on. Thousands march in the capital.'],
    ['"march" before a number of miles', 'The men march 12 miles to the border.'],
    ['"may march" before a number', 'Crowds may march 20 miles on Sunday.', 'Sunday'],
    ['"March" as a verb in a headline', 'Workers March on Parliament'],
    ['a march of so many', 'It was a march of 2000 soldiers.'],
    ['a march of so many miles', 'A forced march of 40 miles killed three men.'],
    ['a march of justice', 'He called it a march of justice.'],
    ['a march to a place', 'The column began its march to Moscow.'],
    ['a march on a place', 'She led the march on Rome.'],
    ['a march against something', 'The march against the tax was banned.'],
    ['a march beside its year', 'The march in 2014 was peaceful.', '2014'],
    ['a march beside its month', 'The protest march in March was peaceful.', 'March'],
    ['"mar" as a verb', 'Fights mar the vote in Brill.'],
    ['"August" as an adjective', 'The august chamber fell silent.'],
    ['"Sept" as a part of a clan', 'A sept of the clan owned the isle.'],
    ['"APR" as a rate', 'The loan has an APR of 14 percent.'],
    ['a longer word that begins like one', 'To the dismay of the mayor, marching bands maybe stayed away.'],
    ['a longer name that begins like one', 'Marchand, Mayo, Augusta and Decker flew to Novgorod.'],
  ])('is none: %s', expectTexts);
});

describe('a word that only sometimes means a weekday', () => {
  it.each<TextRow>([
    ['"sun" in the sky', 'The sun scorched the fields.'],
    ['"sun" at the end of a sentence', 'They lay in the sun. Nobody spoke.'],
    ['"sat" as a verb', 'The mayor sat on the front bench.'],
    ['"sat" behind "last"', 'The court last sat in 2019.', '2019'],
    ['"SAT" as a test', 'SAT scores rose in Ohio.'],
    ['"wed" as a verb', 'Her plan to wed a duke failed.'],
    ['"wed" beside a month', 'The pair wed in June 2019.', 'June 2019'],
    ['"Mon" as a people', 'Police in Mon State found arms.'],
    ['"mon" in French', '“Mon dieu,” said the cook.'],
    ['a longer word that begins like one', 'Satellites, monks, sundries and thugs were in the novel.'],
  ])('is none: %s', expectTexts);
});

describe('a word that only sometimes means a season', () => {
  it.each<TextRow>([
    ['"fall" as a verb', 'Shares fall as banks close.'],
    ['"Fall" in a headline', 'Stocks Fall as Banks March On'],
    ['"fall to"', 'Two towns fall to the rebels.'],
    ['the fall of a town', 'The fall of Kabul stunned Europe.'],
    ['in the fall of a king', 'He had a hand in the fall of the king.'],
    ['a fall in prices', 'The bank blamed a fall in prices.'],
    ['a fall beside its year', 'The fall of the wall in 1989 was peaceful.', '1989'],
    ['"spring" as a verb', 'His doubts spring from her silence.'],
    ['"spring" as water', 'Spring water ran into the cellar.'],
    ['"spring" of metal', 'A spring in the lock broke.'],
  ])('is none: %s', expectTexts);
});

describe('a word that only sometimes means a time', () => {
  it.each<TextRow>([
    ['"second" as a number', 'A second man was held, and she came second in the vote.'],
    ['"second" of two terms', 'He ran for a second term.'],
    ['"second-hand"', 'The shop sold second-hand coats.'],
    ['"seconded" as a verb', 'No member seconded the motion.'],
    ['"every second" of a row', 'Every second house was empty.'],
    ['"minutes" of a meeting', 'The minutes of the meeting were lost.'],
    ['"minute" as small', 'Minute traces of the poison were found.'],
    ['"quarter" as a share', 'A quarter of the voters stayed at home.'],
    ['"quarters" as a share', 'Three quarters of the voters stayed at home.'],
    ['"quarter" of a town', 'A blaze tore through the Latin Quarter.'],
    ['"quarter" in longer words', 'The quarter-final was watched at headquarters.'],
    ['"half" as a share', 'Half of the village burned, and half the cattle fled.'],
    ['"century" in cricket', 'Kell hit a century and six sixes.'],
    ['"present" as a gift', 'The guests brought a present.'],
    ['"current" of a river', 'The current swept two boys away.'],
    ['"past" as a preposition', 'Trucks rolled past the church.'],
    ['"PM" as an office', 'The PM met the Danish PM on Monday.', 'Monday'],
    ['a club of the night', 'A night club burned in Brill.'],
    ['a bag of the weekend', 'Police found a weekend bag.'],
    ['a coat of the morning', 'The groom wore a morning coat.'],
    ['a gown of the evening', 'The singer wore an evening gown.'],
    ['a colour of midnight', 'The guards wore midnight blue.'],
    ['a measure of distance', 'The star lies 40 light-years away.'],
    ['a measure of power', 'The house used 30 kilowatt-hours.'],
    ['a speed', 'The car was doing 90 km/h.'],
    ['a longer word that holds one', 'A yearling, an hourglass and a yearbook were sold.'],
  ])('is none: %s', expectTexts);
});

describe('"last", "next" and "this" before a word that is no time', () => {
  it.each<TextRow>([
    ['the last man', 'The last man to leave was Kell.'],
    ['the last of something', 'It was their last hope and last resort.'],
    ['a last name', 'She gave no last name.'],
    ['next door', 'The family next door fled.'],
    ['next to a place', 'A bakery next to the mill burned.'],
    ['next of kin', 'The next of kin were told on Tuesday.', 'Tuesday'],
    ['this way', 'It was meant this way.'],
    ['this country', 'This country and this party owe him nothing.'],
  ])('is none: %s', expectTexts);

  it('is none in no text at all', () => expectTexts('nothing', ''));
});
