import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDescriptions } from '../../../../../index/names/descriptions/find-descriptions.ts';
import { findMentions } from '../../../../../index/names/mentions.ts';
import { hostileFamilies, writeHostile } from '../../../../support/hostile-texts.ts';
import { describeNames, readMarked } from './marked.ts';

describe('findDescriptions', () => {
  it.each([
    ['The [[Harrow Group|O]] is a small chain of clinics.', 'Harrow Group: a small chain of clinics'],
    [
      '[[Mira Castellan|P]] is the youngest mayor in the history of [[Ostrand|L]].',
      'Mira Castellan: the youngest mayor in the history of Ostrand',
    ],
    ['[[Ostrand|L]] was once a busy port.', 'Ostrand: a busy port'],
    [
      '[[Velmar Steel|O]], which is one of the largest employers in the valley, will close.',
      'Velmar Steel: one of the largest employers in the valley',
    ],
    ['Police said [[Joss Tiller|P]], who was a retired plumber, fell.', 'Joss Tiller: a retired plumber'],
    ['[[Anders Rood|P]] (44) is a biologist who counts seals.', 'Anders Rood: a biologist'],
    ['[[Nina Rask|P]] has long been the face of the club.', 'Nina Rask: the face of the club'],
    ['[[Nina Rask|P]] is a baker and lives in [[Lund|L]].', 'Nina Rask: a baker'],
    ['[[Nina Rask|P]] is a former skier and novelist.', 'Nina Rask: a former skier and novelist'],
    ['[[Ebba Lind|P]] is the woman who found the ring.', 'Ebba Lind: the woman who found the ring'],
    ['[[Corvane|X]] is a new vaccine against malaria.', 'Corvane: a new vaccine against malaria'],
    ['In 2011 [[Tom Adeyi|P]] became the head of the union.', 'Tom Adeyi: the head of the union'],
    ['It rained and [[Lake Sorn|L]] is still a lake without fish.', 'Lake Sorn: a lake without fish'],
    ['[[Redmoor|O]] remains the only hospital on the island.', 'Redmoor: the only hospital on the island'],
  ])('reads what somebody or something is: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    ['[[Nina Rask|P]], who heads the [[Velmar Group|O]], has left.', 'Nina Rask: heads the Velmar Group'],
    [
      'Police fined [[Hugh Pell|P]], 62, who once ran a school for sailors.',
      'Hugh Pell: ran a school for sailors',
    ],
    ['[[Nina Rask|P]], who founded the union in 2011, spoke.', 'Nina Rask: founded the union in 2011'],
  ])('reads what somebody does for a body: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    ['[[Hugo Brandt|P]] heads the [[Hale Group|O]].', 'Hugo Brandt: heads the Hale Group'],
    ['[[Hugo Brandt|P]] owns the [[Hale Group|O]].', 'Hugo Brandt: owns the Hale Group'],
    ['[[Hugo Brandt|P]] edits a weekly newspaper.', 'Hugo Brandt: edits a weekly newspaper'],
    ['[[Hugo Brandt|P]] runs a charity for sailors.', 'Hugo Brandt: runs a charity for sailors'],
    ['[[Ana Berg|P]] was elected mayor of [[Lund|L]] in 2019.', 'Ana Berg: elected mayor of Lund in 2019'],
    ['[[Ana Berg|P]] has been named the new coach of the club.', 'Ana Berg: named the new coach of the club'],
    ['[[Lumenta|O]] named [[Ana Berg|P]] as its chief executive.', 'Ana Berg: its chief executive'],
    ['[[Ana Berg|P]] is described as a gifted pianist.', 'Ana Berg: described as a gifted pianist'],
  ])('reads an office that somebody holds or was given: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    ['They were met by mine owner [[Hugo Brandt|P]].', 'Hugo Brandt: mine owner'],
    ['Mine owner [[Hugo Brandt|P]] left.', 'Hugo Brandt: Mine owner'],
    ['[[Norland|L]] coast guard captain [[Ada Holm|P]] left.', 'Ada Holm: Norland coast guard captain'],
    ['Civil protection chief Colonel [[Ada Holm|P]] left.', 'Ada Holm: Civil protection chief Colonel'],
    ['“No,” said fire brigade spokeswoman [[Ada Holm|P]].', 'Ada Holm: fire brigade spokeswoman'],
    ['They arrested bogus doctor [[Hugo Brandt|P]].', 'Hugo Brandt: bogus doctor'],
    ['Police accused mayor [[Hugo Brandt|P]] of theft.', 'Hugo Brandt: mayor'],
    ['Then coach [[Bo Larsen|P]] left.', 'Bo Larsen: coach'],
    ['Shares of drone maker [[Velmar|O]] fell.', 'Velmar: drone maker'],
    ['The chipmaker [[Lumenta|X]] cut jobs.', 'Lumenta: chipmaker'],
  ])('keeps the words of a role together: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    ['“He is bad.” [[Tom Reed|P]] is a doctor.', 'Tom Reed: a doctor'],
    ['[[Ada Holm|P]] denied it. [[Tom Reed|P]] is a doctor.', 'Tom Reed: a doctor'],
    ['[[Ada Holm|P]] said: “He left.” [[Tom Reed|P]] is a doctor.', 'Tom Reed: a doctor'],
    ['[[Tom Reed|P]] is a doctor, and his wife said he slept.', 'Tom Reed: a doctor'],
    ['[[Ada Holm|P]] denied that [[Tom Reed|P]], who is a doctor, fled.', 'Tom Reed: a doctor'],
    ['In 1999 [[Ostrand|L]] was a port that nobody knew.', 'Ostrand: a port'],
  ])('hears what the text says for itself, whoever speaks beside it: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    '[[Nina Rask|P]], who led by ten points, lost.',
    '[[Hugo Brandt|P]] leads the race.',
    '[[Hugo Brandt|P]] heads the ball.',
    '[[Ana Berg|P]] and [[Hugo Brandt|P]] founded the club.',
    '[[Ana Berg|P]] was not elected mayor.',
    '[[Nina Rask|P]], who led the team with nine goals, spoke.',
    '[[Nina Rask|P]] leads the team with nine goals.',
    '[[Nina Rask|P]] led the team to victory.',
    '[[Hugo Brandt|P]] owns the ball.',
    '[[Ana Berg|P]] was named the most valuable player.',
    '[[Ana Berg|P]] was named best player.',
    '[[Ana Berg|P]] was named the player of the year.',
    '[[Ana Berg|P]] was named in the report.',
    '[[Lumenta|O]] is to name [[Ana Berg|P]] as its chief executive.',
    '[[Lumenta|O]] has not named [[Ana Berg|P]] as its chief executive.',
    'The wife of [[Hugh Pell|P]], who runs a bakery, spoke.',
    '[[Nina Rask|P]], who ran, was fined.',
  ])('reads nothing of that from %s', (marked) => {
    expect(describeNames(marked)).toEqual([]);
  });

  it.each([
    [
      '[[Mira Castellan|P]], the mayor of [[Ostrand|L]], has resigned.',
      'Mira Castellan: the mayor of Ostrand',
    ],
    ['He was led by [[Otto Brandt|P]], a former naval officer.', 'Otto Brandt: a former naval officer'],
    ['[[Hugh Pell|P]], 62, a retired judge, was fined.', 'Hugh Pell: a retired judge'],
    ['[[Hugh Pell|P]] (62), the head of the court, was fined.', 'Hugh Pell: the head of the court'],
    ['[[Hugh Pell|P]], aged 62, a keen sailor, drowned.', 'Hugh Pell: a keen sailor'],
    [
      '[[Ines Cabral|P]] — the head of the dockers’ union — said no.',
      'Ines Cabral: the head of the dockers’ union',
    ],
    ['[[Ines Cabral|P]] – a mother of two – won the race.', 'Ines Cabral: a mother of two'],
    ['[[Ines Cabral|P]] (a nurse) won the race.', 'Ines Cabral: a nurse'],
    [
      '[[Lev Antonov|P]], former deputy minister of transport, was held.',
      'Lev Antonov: former deputy minister of transport',
    ],
    ['[[Amy Oduya|P]], chief economist at [[Norbank|O]], agreed.', 'Amy Oduya: chief economist at Norbank'],
    ['[[Sela Moon|P]], [[Ruritania|L]]’s top general, was dismissed.', 'Sela Moon: Ruritania’s top general'],
    ['The firm and [[Karl Voss|P]], its founder, were fined.', 'Karl Voss: its founder'],
    ['They shelled [[Brodny|L]], a town in [[Kesk|L]] region, on Friday.', 'Brodny: a town in Kesk region'],
    [
      'In [[Brodny|L]], a small town near the border, schools were shut.',
      'Brodny: a small town near the border',
    ],
    [
      '[[Pelham Foods|O]], the maker of frozen pies that were recalled, lost a tenth.',
      'Pelham Foods: the maker of frozen pies',
    ],
    [
      '[[Kora Dunn|P]], one of the best keepers of the league, is hurt.',
      'Kora Dunn: one of the best keepers of the league',
    ],
    ['“We lost,” said [[Kora Dunn|P]], the captain.', 'Kora Dunn: the captain'],
    ['The jury acquitted [[Ray Stokes|P]], a driver who said he slept.', 'Ray Stokes: a driver'],
    [
      'They sang for [[Uma Rao|P]], once the richest woman in the state.',
      'Uma Rao: once the richest woman in the state',
    ],
    ['The probe passed [[Tervo|X]], an asteroid the size of a bus.', 'Tervo: an asteroid the size of a bus'],
    ['[[Ana Berg|P]], a baker and mother of four, won.', 'Ana Berg: a baker and mother of four'],
    ['[[Ana Berg|P]], the mayor of [[Lund|L]] and one of the founders, won.', 'Ana Berg: the mayor of Lund'],
    ['In [[Lund|L]], the mayor, [[Ana Berg|P]], said no.', 'Ana Berg: the mayor'],
    ['[[Velmar|O]], maker of small engines, grew.', 'Velmar: maker of small engines'],
    ['It hit [[Ostrand|L]], capital of [[Ruritania|L]], at noon.', 'Ostrand: capital of Ruritania'],
    [
      'Dr. [[Ana Berg|P]], a virologist at the [[University of Lund|O]], agreed.',
      'Ana Berg: a virologist at the University of Lund',
    ],
    ['[[Piet Maas|P]], Minister of Justice, resigned.', 'Piet Maas: Minister of Justice'],
    ['[[Piet Maas|P]], the alleged leader of the gang, fled.', 'Piet Maas: the alleged leader of the gang'],
  ])('reads an apposition behind a name: %s', (marked, expected) => {
    expect(describeNames(marked)).toContain(expected);
  });

  it.each([
    [
      'The head of the rescue team, [[Jana Holt|P]], had sent for help.',
      'Jana Holt: The head of the rescue team',
    ],
    [
      'A spokeswoman for [[Ruritania|L]]’s coast guard, [[Jana Holt|P]] told reporters that two boats sank.',
      'Jana Holt: A spokeswoman for Ruritania’s coast guard',
    ],
    ['They thanked the coach, [[Jana Holt|P]].', 'Jana Holt: the coach'],
    ['He left the house to his wife, [[Jana Holt|P]], in May.', 'Jana Holt: his wife'],
    [
      'On Tuesday, a lawyer for the family, [[Jana Holt|P]], said it would appeal.',
      'Jana Holt: a lawyer for the family',
    ],
    [
      'The largest newspaper of the island, the [[Ostrand Echo|O]], was sold.',
      'Ostrand Echo: The largest newspaper of the island',
    ],
    [
      'According to the author of the study, [[Jana Holt|P]], bees sleep.',
      'Jana Holt: the author of the study',
    ],
    ['One faction, the [[Free Harbour Front|O]], refused.', 'Free Harbour Front: One faction'],
    [
      'They stayed in the oldest village of the valley, [[Brodny|L]].',
      'Brodny: the oldest village of the valley',
    ],
  ])('reads an apposition before a name: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    ['[[Ruritanian|X]] President [[Otto Brandt|P]] has arrived.', 'Otto Brandt: Ruritanian President'],
    ['“Stay calm,” [[Kesk|L]] governor [[Ivan Morov|P]] said.', 'Ivan Morov: Kesk governor'],
    ['It was paid by financier [[Ivan Morov|P]].', 'Ivan Morov: financier'],
    ['Then the [[Falke|O]] boss [[Ivan Morov|P]] left.', 'Ivan Morov: the Falke boss'],
    ['[[Otto Brandt|P]]’s spokesman [[Ivan Morov|P]] denied it.', 'Ivan Morov: Otto Brandt’s spokesman'],
    ['The choir and its leader [[Ivan Morov|P]] are gone.', 'Ivan Morov: its leader'],
    ['Former world champion [[Bo Larsen|P]] lost.', 'Bo Larsen: Former world champion'],
    [
      'They fined the veteran [[Labour|O]] politician [[Ruth Amis|P]].',
      'Ruth Amis: the veteran Labour politician',
    ],
    [
      '[[Ruritanian|X]] Deputy Prime Minister [[Eva Stahl|P]] agreed.',
      'Eva Stahl: Ruritanian Deputy Prime Minister',
    ],
    ['“No,” coach [[Ana Berg|P]] said.', 'Ana Berg: coach'],
    ['He told striker [[Bo Larsen|P]] to rest.', 'Bo Larsen: striker'],
    ['The award-winning novelist [[Ruth Amis|P]] died.', 'Ruth Amis: The award-winning novelist'],
    ['Secretary of State [[Eva Stahl|P]] flew home.', 'Eva Stahl: Secretary of State'],
    ['The goal by [[Swedish|X]] midfielder [[Bo Larsen|P]] stood.', 'Bo Larsen: Swedish midfielder'],
    ['[[Otto Brandt|P]] met foreign minister [[Eva Stahl|P]].', 'Eva Stahl: foreign minister'],
  ])('reads a title or a role before a name: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    ['[[Ivan Morov|P]], known as “the Baker”, fled.', 'Ivan Morov: the Baker'],
    [
      '[[Ivan Morov|P]], 61, who was long known among friends as "the king’s baker" for his bread, fled.',
      'Ivan Morov: the king’s baker',
    ],
    ['[[Ivan Morov|P]], nicknamed the Beast, fled.', 'Ivan Morov: the Beast'],
    ['[[Ivan Morov|P]] was dubbed “Iron Ivan” by fans.', 'Ivan Morov: Iron Ivan'],
    [
      'The [[Falke Works|O]] (formerly called [[Velmar Falke|O]]), is run by him.',
      'Falke Works: Velmar Falke',
    ],
    ['[[Highway 9|X]], also called the “Road of Bones,” was shut.', 'Highway 9: Road of Bones'],
    ['[[Ivan Morov|P]] is better known by his stage name as Tiny Tim.', null],
    ['[[Ana Berg|P]], also known as ‘La Reina’, sang.', 'Ana Berg: La Reina'],
  ])('reads another name: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['It fell, said state-run news service [[RNA|O]].', 'RNA: state-run news service'],
    ['He led the mercenary group [[Falke|O]].', 'Falke: mercenary group'],
    ['They took the village of [[Brodny|L]].', 'Brodny: village'],
    ['They left the hill village of [[Brodny|L]] in [[Kesk Oblast|L]].', 'Brodny: hill village'],
    ['He left the southern [[Ruritanian|X]] city of [[Ostrand|L]].', 'Ostrand: southern Ruritanian city'],
    ['A retired baker named [[Joss Tiller|P]] won it.', 'Joss Tiller: A retired baker'],
    ['It was bought by a company called [[Velmar|O]].', 'Velmar: a company'],
    ['The news agency [[RNA|O]] said so.', 'RNA: news agency'],
    ['Shares of [[German|X]] carmaker [[Velmar|O]] rose.', 'Velmar: German carmaker'],
    ['The cargo ship [[Maid of Ostrand|X]] sank.', 'Maid of Ostrand: cargo ship'],
    ['They sold newspaper publisher [[Pelham|O]].', 'Pelham: newspaper publisher'],
  ])('reads the noun of a class before a name: %s', (marked, expected) => {
    expect(describeNames(marked)).toEqual([expected]);
  });

  it.each([
    [
      'Armed groups including the [[Free Harbour Front|O]] and the [[Falke Battalion|O]] attacked.',
      ['Free Harbour Front: Armed groups', 'Falke Battalion: Armed groups'],
    ],
    ['It supplies large retailers such as [[Pelham|O]].', ['Pelham: large retailers']],
    ['They lost [[Brodny|L]], in eastern [[Ruritania|L]].', ['Brodny: in eastern Ruritania']],
    ['The fire in [[Brodny|L]], 40 km north of [[Ostrand|L]], is out.', ['Brodny: 40 km north of Ostrand']],
  ])('reads what a name is one of, or where it lies: %s', (marked, expected) => {
    expect(describeNames(marked).sort()).toEqual([...expected].sort());
  });

  it('gives the words as they stand, with the mention, in order', () => {
    const { text, mentions } = readMarked('Town mayor [[Ana Berg|P]], a doctor, met [[Tom Ito|P]], a nurse.');
    const found = findDescriptions(text, mentions);
    expect(found.map(({ mention, form }) => `${mention.name} ${form}`)).toEqual([
      'Ana Berg title',
      'Ana Berg apposition',
      'Tom Ito apposition',
    ]);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Town mayor',
      'a doctor',
      'a nurse',
    ]);
  });

  it('weighs what somebody is above a title, and a title above what many are', () => {
    const { text, mentions } = readMarked(
      'Small parties including the [[Reform League|O]] met. [[Ruritanian|X]] Mayor [[Ana Berg|P]] is a doctor of law.',
    );
    const found = findDescriptions(text, mentions);
    const byWeight = [...found].sort((a, b) => b.weight - a.weight).map(({ form }) => form);
    expect(byWeight).toEqual(['copula', 'title', 'class']);
  });

  it('never crosses a line, and yields short spans apart from the name', () => {
    const part = fc.constantFrom(
      '[[Ana Berg|P]]',
      '[[Ostrand|L]]',
      ', ',
      ' the ',
      ' head ',
      ' of ',
      '\n',
      '“',
      '”',
      ' known as ',
      ' (62)',
      '’s ',
      ' is ',
      ' baker ',
      ' who ',
      '. ',
      ' and ',
      ' town ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { text, mentions } = readMarked(parts.join(''));
        for (const { span, mention } of findDescriptions(text, mentions)) {
          const words = text.slice(span.start, span.end);
          expect(words).not.toContain('\n');
          expect(words.trim()).toBe(words);
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(120);
          expect(span.end <= mention.span.start || span.start >= mention.span.end).toBe(true);
        }
      }),
    );
  });

  it.each(hostileFamilies('descriptions'))('reads one behind 400,000 characters of %s', (family) => {
    const text = writeHostile('descriptions', family, 400_000);
    const found = findDescriptions(text, findMentions(text));
    expect(found.map(({ mention, span }) => [mention.name, text.slice(span.start, span.end)])).toEqual([
      ['Nina Rask', 'a baker'],
    ]);
  });
});
