import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

/** Each name behind the letter of its kind: Person, Organization, Location (a place), other (X). */
const POLITICS: readonly (readonly [text: string, names: string])[] = [
  [
    'President Ivo Marek met Chancellor Greta Lindholm in Vienna on Tuesday .',
    'P Ivo Marek; P Greta Lindholm; L Vienna',
  ],
  ['Russian President Pavel Orlov said on Friday that NATO was wrong .', 'X Russian; P Pavel Orlov; O NATO'],
  ['The Polish Foreign Ministry summoned the ambassador .', 'O Polish Foreign Ministry'],
  ["Germany 's Finance Minister Otto Braun said Bonn would pay .", 'L Germany; P Otto Braun; L Bonn'],
  ["`` We will win , '' Senator Mary Tolland told reporters in Iowa .", 'P Mary Tolland; L Iowa'],
  ['U.S. President Bill Harrow arrived from Cairo .', 'L U.S.; P Bill Harrow; L Cairo'],
  ["The U.S. 's envoy , John Calder , flew to Damascus .", 'L U.S.; P John Calder; L Damascus'],
  ['Kremlin spokesman Sergei Volkov declined to comment .', 'O Kremlin; P Sergei Volkov'],
  ['The White House denied it , and so did the Pentagon .', 'O White House; O Pentagon'],
  ['He joined the Department of Health and Human Services .', 'O Department of Health and Human Services'],
  [
    'She leads the Institute for the Study of Rivers in Oslo .',
    'O Institute for the Study of Rivers; L Oslo',
  ],
  ['Troops of Russia left as the President of France spoke .', 'L Russia; L France'],
  ['The Ministry of Defence denied that troops had entered Kabul .', 'O Ministry of Defence; L Kabul'],
  ['Bosnian Serb leader Milan Petrovic rejected the plan .', 'X Bosnian Serb; P Milan Petrovic'],
  ['Moslem rebels and Kurdish fighters clashed near Arbil .', 'X Moslem; X Kurdish; L Arbil'],
  ['The Freedom of Georgia Legion crossed into Belgorod .', 'O Freedom of Georgia Legion; L Belgorod'],
  ['Rescuers found Tamar Beridze , 34 , alive .', 'P Tamar Beridze'],
  ['Marek , who leads the party , will visit Prague .', 'P Marek; L Prague'],
  ['Mr. Tolland and Mrs. Abara were re-elected .', 'P Tolland; P Abara'],
  ['Secretary of State Warren Hale spoke to Yitzhak Doron .', 'P Warren Hale; P Yitzhak Doron'],
  ['Police said Omar bin Rashid was held in Jeddah .', 'P Omar bin Rashid; L Jeddah'],
  ['Villagers in the province of Tarvos fled .', 'L Tarvos'],
  ['Dublin and London agreed that the IRA must disarm .', 'L Dublin; L London; O IRA'],
  [
    'He was born in Rostov-on-Don and studied at the University of Leeds .',
    'L Rostov-on-Don; O University of Leeds',
  ],
  ['Officials in northern Tarvania said Vuk Ilic had left .', 'L Tarvania; P Vuk Ilic'],
  ['The United Nations Security Council met in New York .', 'O United Nations Security Council; L New York'],
  ['Shells hit the town of Brevik , killing Ana Pahor , a nurse .', 'L Brevik; P Ana Pahor'],
  [
    "Italy 's Northern League and the Democratic Party of the Left disagreed .",
    'L Italy; O Northern League; O Democratic Party of the Left',
  ],
  ['J. K. Marlow wrote to D’Angelo and Sean O’Brien .', 'P J. K. Marlow; P D’Angelo; P Sean O’Brien'],
  ['The Gulf of Tonkin lies off Vietnam .', 'L Gulf of Tonkin; L Vietnam'],
];

const BUSINESS: readonly (readonly [text: string, names: string])[] = [
  [
    'Shares in Marlow Industries Inc. rose after Brightwater Ltd bid .',
    'O Marlow Industries Inc.; O Brightwater Ltd',
  ],
  [
    'Northern Light Holdings N.V. of Amsterdam bought Kestrel AG .',
    'O Northern Light Holdings N.V.; L Amsterdam; O Kestrel AG',
  ],
  ['Hadley & Sons Co. named Peter Quill chief executive .', 'O Hadley & Sons Co.; P Peter Quill'],
  ['The Bank of England cut rates , the Federal Reserve did not .', 'O Bank of England; O Federal Reserve'],
  [
    'Analyst Karen Voss at Sutter Securities said Boeing was cheap .',
    'P Karen Voss; O Sutter Securities; O Boeing',
  ],
  ['Marlow Chairman Alan Pryce resigned on Monday .', 'O Marlow; P Alan Pryce'],
  ['Oil from the North Sea reached Rotterdam in June .', 'L North Sea; L Rotterdam'],
  ['The company sold two Boeing 747 jets to Air Tarvania .', 'X Boeing 747; O Air Tarvania'],
  [
    'Copper prices fell in London , the International Monetary Fund said .',
    'L London; O International Monetary Fund',
  ],
  [
    'The Dow Jones Industrial Average lost 20 points on Wall Street .',
    'X Dow Jones Industrial Average; O Wall Street',
  ],
  ['Tokyo stocks closed higher while Hong Kong fell .', 'L Tokyo; L Hong Kong'],
  ['Kestrel , a Swiss drug company , said Voss would go .', 'O Kestrel; X Swiss; X Voss'],
  ['The Securities and Exchange Commission sued Quill .', 'O Securities and Exchange Commission; X Quill'],
];

const SPORTS: readonly (readonly [text: string, names: string])[] = [
  ['1. Marco Bellini ( Italy ) Ferrari one hour 20 minutes', 'P Marco Bellini; L Italy; O Ferrari'],
  [
    'Jan Novotny ( Czech Republic ) beat Petr Hajek ( Czech Republic ) 6-4 6-3',
    'P Jan Novotny; L Czech Republic; P Petr Hajek; L Czech Republic',
  ],
  [
    'Australian Greg Mallory won the French Open in Paris .',
    'X Australian; P Greg Mallory; X French Open; L Paris',
  ],
  ['Briton Colin Marsh and Spaniard Sergi Puig lost .', 'X Briton; P Colin Marsh; X Spaniard; P Sergi Puig'],
  ['England 326 all out ( A. Ashby 170 not out , N. Hale 64 )', 'L England; P A. Ashby; P N. Hale'],
  ['CLEVELAND 75 48 .610 -', 'O CLEVELAND'],
  ['Real Madrid beat Ajax 2-1 in the European Cup .', 'O Real Madrid; O Ajax; X European Cup'],
  ['The Chicago Bulls and the Boston Lanterns won at home .', 'O Chicago Bulls; O Boston Lanterns'],
  ['Bolton 2 Ipswich 1', 'O Bolton; O Ipswich'],
  ['Striker Paul Denby scored twice for Dynamo Riverton .', 'P Paul Denby; O Dynamo Riverton'],
  ['He won the Belgian Grand Prix in a Formula One race .', 'X Belgian Grand Prix; X Formula One'],
  ['The World Cup will be held in Japan and South Korea .', 'X World Cup; L Japan; L South Korea'],
  ['Wasim Akhtar b Cork 12', 'P Wasim Akhtar; P Cork'],
  ['Leading scores in the Riverton Masters golf tournament on Sunday :', 'X Riverton Masters'],
];

const HEADS: readonly (readonly [text: string, names: string])[] = [
  ['LONDON 1996-08-30', 'L LONDON'],
  ['AL-AIN , United Arab Emirates 1996-12-06', 'L AL-AIN; L United Arab Emirates'],
  ['LONDON 1996-08-30\nHelen Marsh', 'L LONDON; P Helen Marsh'],
  ['MINSK – The army left .', 'L MINSK'],
  ['SOCCER - JAPAN GET LUCKY WIN , CHINA IN SURPRISE DEFEAT .', 'L JAPAN; L CHINA'],
  ['CRICKET - ASHBY HITS OUT .\nNick Ashby scored 40 .', 'P ASHBY; P Nick Ashby'],
  ['GERMAN COURT JAILS FORMER SPY FOR SELLING SECRETS .', 'X GERMAN'],
  ['BRUSSELS SHEEP MEASURES REJECTED BY BONN .', 'L BRUSSELS; L BONN'],
  ['EU LEADERS MEET IN DUBLIN .', 'O EU; L DUBLIN'],
  ['NEW YORK AT BALTIMORE', 'O NEW YORK; O BALTIMORE'],
  ['-- Madrid newsroom', 'L Madrid'],
  ['Mayor Tells Voters Bridges Will Fall\nVoters heard the mayor tell of bridges that will fall .', ''],
  ['Council Of Lisbon Rejects New Plan\nThe council of Lisbon rejects a new plan .', 'L Lisbon; L Lisbon'],
];

describe.each([
  ['news of politics', POLITICS],
  ['news of business', BUSINESS],
  ['news of sports', SPORTS],
  ['headlines, datelines and bylines', HEADS],
])('names in %s', (_what, rows) => {
  it.each(rows)('%s', (text, names) => {
    expect(readNames(text)).toBe(names);
  });
});
