import { describe, expect, it } from 'vitest';
import { describeNames } from './marked.ts';

describe('what is not a description', () => {
  it.each([
    ['a plan', '[[Ana Berg|P]] is expected to stand again.'],
    ['a place where one is', '[[Ana Berg|P]] is in hospital.'],
    ['an opinion', '[[Ana Berg|P]] was right about the dam.'],
    ['likeness', '[[Ana Berg|P]] is the same as ever.'],
    ['a denial', '[[Ana Berg|P]] is not a doctor.'],
    ['a denial in the past', '[[Ana Berg|P]] was never the mayor.'],
    ['a degree', '[[Ana Berg|P]] was a bit tired after the match.'],
    ['a delay', '[[Ana Berg|P]] was a day late.'],
    ['a reason', '[[Ana Berg|P]] is the reason they won.'],
    ['a first time', '[[Ana Berg|P]] was the first to leave.'],
    ['a distance', '[[Ostrand|L]] is a long way from here.'],
    ['a book about somebody', 'A film about [[Ana Berg|P]] is a success.'],
    ['what two are together', '[[Ana Berg|P]] and [[Tom Ito|P]] are a couple.'],
    ['what somebody did with it', 'Beating [[Harrow Town|O]] was a dream.'],
    ['what belongs to somebody', '[[Ana Berg|P]]’s house is a museum.'],
    ['a question', 'Is [[Ana Berg|P]] the mayor?'],
  ])('%s with a form of "be"', (_what, marked) => {
    expect(describeNames(marked)).toEqual([]);
  });

  it.each([
    ['the day before', '[[Ana Berg|P]], the day before, had called.'],
    ['a day after', 'They played in [[Ostrand|L]], a day after the flood.'],
    ['a time of day', 'They left [[Ostrand|L]], the night was cold.'],
    ['a list of names', 'They visited [[Ostrand|L]], the [[Netherlands|L]] and [[Spain|L]].'],
    ['a place behind a place', 'They met in [[Ostrand|L]], [[Kesk|L]].'],
    ['a person of a list', '[[Ana Berg|P]], the baker [[Tom Ito|P]] and a nurse left.', 'Tom Ito: the baker'],
    ['another who is described', 'Lena Marsh and her husband, a baker, left [[Ostrand|L]].'],
    ['the subject of what follows', 'In [[Ostrand|L]], the police arrested ten men.'],
    ['the subject behind an opening', 'After [[Tom Ito|P]], the singer took the stage.'],
    ['the subject behind a subordinate clause', 'When they arrested [[Tom Ito|P]], the crowd cheered.'],
    [
      'the subject with a source in front',
      'According to [[Norbank|O]], the company now employs 2,000 people.',
    ],
    ['the subject of words of saying', 'At the [[Ministry of Roads|O]], the general said, nobody knew.'],
    ['somebody who speaks next', 'For [[Tom Ito|P]], the season starts in May.'],
    ['an event', 'He flew to [[Ostrand|L]], a move that angered the union.'],
    ['a result', 'They beat [[Harrow Town|O]], a result that nobody foresaw.'],
    ['a deal', 'They bought [[Velmar|O]], a deal worth two billion.'],
    ['a person behind a place', 'He met the president of [[Ruritania|L]], a veteran politician, there.'],
    ['a person behind a body', 'He met the head of [[Velmar|O]], a retired judge, there.'],
    ['of whom it is said is open', 'They saw the wife of [[Tom Ito|P]], a baker, there.'],
    ['two of them at once', '[[Ana Berg|P]] and [[Tom Ito|P]], the founders of the club, left.'],
    ['a body beside a person', 'She told [[Tom Ito|P]], the company that built it.'],
    ['more of them', 'She told [[Tom Ito|P]], the players and the press.'],
    ['an age alone', '[[Tom Ito|P]], 62, was there.'],
    ['an age in brackets', '[[Tom Ito|P]] (62) was there.'],
    ['items of a list', 'They saw [[Tom Ito|P]], the first lady and two aides.'],
    ['items of a list with a name', 'They saw [[Tom Ito|P]], the nurse and [[Ana Berg|P]].'],
    ['what belongs to it', '[[Velmar|O]], whose profits doubled, hired more.'],
    ['how somebody speaks', '[[Tom Ito|P]], his voice breaking, thanked them.'],
    ['how somebody stands there', '[[Tom Ito|P]], the cup in his hands, thanked them.'],
    [
      'what somebody is given',
      'They gave the mayor [[Tom Ito|P]], a record 60 percent of the vote.',
      'Tom Ito: the mayor',
    ],
    ['an owner', '[[Tom Ito|P]]’s, a café, was shut.'],
    ['the next line', '[[Tom Ito|P]],\na baker, left.'],
    ['a colon', '[[Tom Ito|P]]: a good day.'],
    ['words between quotation marks', '“I met [[Tom Ito|P]], the baker, there,” he said.'],
    ['a quotation that begins', 'So said [[Tom Ito|P]], “the bread is good”.'],
    ['one word of kin for a town', 'He left [[Ostrand|L]], his wife and his dog.'],
  ])('%s behind a name', (_what, marked, ...others) => {
    expect(describeNames(marked)).toEqual(others);
  });

  it.each([
    ['a clause before words of saying', 'He attacked his wife, [[Tom Ito|P]] said.'],
    ['a sentence before words of saying', 'The army took the village, [[Tom Ito|P]] said.'],
    ['an opening', 'After a talk with the mayor, [[Tom Ito|P]] left.'],
    ['an opening by a participle', 'Asked about his wife, [[Tom Ito|P]] smiled.'],
    ['an item of a list', 'They invited the mayor, [[Tom Ito|P]] and [[Ana Berg|P]].'],
    [
      'the apposition of another name',
      '[[Ana Berg|P]], a judge, [[Tom Ito|P]], a nurse, left.',
      'Ana Berg: a judge',
      'Tom Ito: a nurse',
    ],
    ['a thing before a person', 'They drove to the village, [[Tom Ito|P]].'],
    ['a person before a place', 'They greeted the mayor, [[Ostrand|L]].'],
    ['a demonym alone', 'They met the [[Ruritanian|X]] [[Tom Ito|P]].'],
    ['a title of address', 'They met Mr [[Ito|P]] and Mrs. [[Berg|P]].'],
    ['a verb that is a role too', 'Police suspect [[Tom Ito|P]] of arson.'],
    ['a verb behind many', 'Prosecutors suspect [[Tom Ito|P]] of arson, fans champion [[Ana Berg|P]].'],
    ['an award', '[[Tom Ito|P]] was named Best Player.'],
    ['a rank in short', 'They met Gen. [[Ito|P]] and Dr. [[Berg|P]].'],
    [
      'of whom it is told, before a work',
      '[[Ana Berg|P]], whose film [[Harvest|X]] won, slept.',
      'Harvest: film',
    ],
    ['an interviewer who asks', 'And your partner, [[Ana Berg|P]]?'],
    ['an infinitive', 'It is not for us to judge [[Tom Ito|P]].'],
    ['whom somebody married', 'That was the woman [[Ito|P]] married.'],
    ['in general', 'In general [[Tom Ito|P]] sleeps well.'],
    ['many with one title', 'They met presidents [[Ito|P]] and [[Berg|P]].'],
    [
      'the second of two with one title',
      'They met mayor [[Tom Ito|P]] and [[Ana Berg|P]].',
      'Tom Ito: mayor',
    ],
    [
      'whom the spokesman belongs to',
      '[[Tom Ito|P]]’s lawyer [[Ana Berg|P]] left.',
      'Ana Berg: Tom Ito’s lawyer',
    ],
    ['a verb before a name', 'They bought [[Velmar|O]] and sold [[Pelham|O]].'],
    ['a part of a place', 'They took the capital of [[Ruritania|L]] and the largest city of [[Kesk|L]].'],
    ['people without more', 'Many people including [[Tom Ito|P]] left.'],
    ['a man without more', 'A man named [[Tom Ito|P]] left.'],
    [
      'a verb that is a class too',
      'They did not exchange [[Velmar|O]] bonds, nor did they film [[Ostrand|L]].',
    ],
    ['no more than a man', 'They thanked the man, [[Tom Ito|P]].'],
    ['an appointment', 'The court named [[Tom Ito|P]] as trustee.'],
    ['an insult', 'The mayor called [[Tom Ito|P]] a liar.'],
    ['where something was, behind a verb', 'They won in [[Ostrand|L]], in a thriller.'],
    ['by whom a page is', 'By [[Tom Ito|P]]'],
    ['from whom a page is', 'From: [[Tom Ito|P]]'],
    ['what became known', '[[Tom Ito|P]] has known it as long as I.'],
    [
      'a mark that never closes',
      '[[Tom Ito|P]], known as “the man who would never in all of his long and busy life stop',
    ],
  ])('%s before or around a name', (_what, marked, ...others) => {
    expect(describeNames(marked)).toEqual(others);
  });

  it.each([
    ['denies', '[[Ada Holm|P]] denied that [[Tom Reed|P]] is a thief.'],
    ['denies without a conjunction', '[[Ada Holm|P]] denies [[Tom Reed|P]] is a thief.'],
    ['denies behind', '[[Tom Reed|P]] was a spy, a claim he denies.'],
    ['denies in a clause behind', '[[Tom Reed|P]] was a spy, which he denied.'],
    ['calls untrue', 'It is untrue that [[Tom Reed|P]] was the driver.'],
    ['calls untrue behind', 'That [[Tom Reed|P]] is a thief is untrue.'],
    ['supposes', 'If [[Reed|P]] were a thief, he would be rich.'],
    ['supposes, and what would follow', 'If [[Reed|P]] lied, [[Ada Holm|P]] is a thief.'],
    ['supposes behind', '[[Tom Reed|P]] is a thief if he took it.'],
    ['excludes', 'Unless [[Tom Reed|P]] is a citizen, he must go.'],
    ['leaves open', 'Nobody knows whether [[Tom Reed|P]] is a spy.'],
    ['leaves open by an adverb', '[[Tom Reed|P]] is reportedly a spy.'],
    ['leaves open from the start', 'Perhaps [[Tom Reed|P]] is a spy.'],
    ['only thinks', 'Police thought that [[Tom Reed|P]] was a dealer.'],
    ['only thinks, without a conjunction', 'Many believe [[Tom Reed|P]] was a dealer.'],
    ['only suspects', 'Rumours that [[Tom Reed|P]] is a spy spread.'],
    ['only lets somebody say', '[[Eva Lund|P]] said [[Tom Reed|P]] was a liar.'],
    [
      'lets somebody say of two',
      '[[Eva Lund|P]] said [[Tom Reed|P]] was a liar and [[Hugh Pell|P]] a thief.',
    ],
    ['lets somebody say behind', '[[Tom Reed|P]] is a liar, [[Eva Lund|P]] said.'],
    ['lets somebody say after a list', '[[Tom Reed|P]] is a liar, a cheat and a thief, [[Eva Lund|P]] said.'],
    ['has from others', '[[Tom Reed|P]] is a thief, according to police.'],
    ['asks', 'Who says [[Tom Reed|P]] is a spy?'],
    ['asks by a mark', '[[Tom Reed|P]] is a spy?'],
    ['denies of two', 'Neither [[Ada Holm|P]] nor [[Tom Reed|P]] is a doctor.'],
    ['denies of one', 'Not [[Tom Reed|P]] was the driver.'],
    ['denies another name', '[[Ada Holm|P]] denied [[Tom Reed|P]] was known as “the Fox”.'],
    ['denies an office', '[[Ada Holm|P]] denied that [[Tom Reed|P]] runs the club.'],
    ['supposes an office', 'If [[Tom Reed|P]] is elected mayor, the port will close.'],
    ['hopes for an office', 'Voters hope [[Tom Reed|P]] is elected president.'],
  ])('what a text %s', (_what, marked) => {
    expect(describeNames(marked)).toEqual([]);
  });

  it.each([
    [
      'a clause of saying',
      'They fled since [[Norland|L]] had shelled the [[Hale Group|O]], the report says.',
    ],
    ['a clause of saying by a person', 'They met [[Tom Reed|P]], the union leader says.'],
    ['what the noun before may be', 'The trial of [[Tom Reed|P]], a farce, ended.'],
    ['what a film may be', 'A film about [[Tom Reed|P]], a hit, opened.'],
    ['one group', 'One group, the [[Hale Front|O]], refused.'],
    ['units', 'Units including the [[Hale Front|O]] refused.'],
    ['a group', 'They joined the group [[Hale Front|O]].'],
    ['a bare title', 'They met Dr [[Tom Reed|P]], King [[Edmund II|P]] and President [[Otto Brandt|P]].'],
    ['a bare rank', 'Detective Inspector [[Hugh Pell|P]] and General [[Otto Brandt|P]] left.'],
    ['a role of nothing', 'They told owner [[Hugh Pell|P]] so.'],
  ])('%s that tells nothing of a name', (_what, marked) => {
    expect(describeNames(marked)).toEqual([]);
  });
});
