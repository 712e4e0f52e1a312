import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

/** Each name behind the letter of its kind: Person, Organization, Location (a place), other (X). */
const PLACES: readonly (readonly [text: string, names: string])[] = [
  ['Flooding closed the road near Harwick on Monday.', 'L Harwick'],
  ['The village of Pellworth has no school.', 'L Pellworth'],
  ['Residents of the port of Gravik were told to leave.', 'L Gravik'],
  ['Troops entered Tolmirsk at dawn.', 'L Tolmirsk'],
  ['A bomb went off in Sarrel on Monday, killing two.', 'L Sarrel'],
  ["Vessena's mayor resigned.", 'L Vessena'],
  ["Vessena's harbour is frozen.", 'L Vessena'],
  ["Doctors at Orrund's hospital said four were hurt.", 'L Orrund'],
  ['Shelling was reported north of Bilokhir.', 'L Bilokhir'],
  ['Twelve miles south of Kestmere, a train stopped.', 'L Kestmere'],
  ['The Marrowby-based charity closed.', 'L Marrowby'],
  ['He flew from Tarvik to Oslo.', 'L Tarvik; L Oslo'],
  ['Rebels captured Domirka and burned the church.', 'L Domirka'],
  ['The battle for Domirka lasted a week.', 'L Domirka'],
  ['Ukraine and Velmara signed a treaty.', 'L Ukraine; L Velmara'],
  ['The government of Velmara fell.', 'L Velmara'],
  ["Velmara's president, Ada Holm, resigned.", 'L Velmara; P Ada Holm'],
  ['Pont sur Lys was flooded.', 'L Pont sur Lys'],
  ['Stow upon Marl was cut off.', 'L Stow upon Marl'],
  ['Rova Dolinka was shelled on Monday.', 'L Rova Dolinka'],
  ['Fighters crossed into Rova Dolinka.', 'L Rova Dolinka'],
  ['They fled to Osaka.', 'L Osaka'],
  ['The regional capital, Brusk, is calm.', 'L Brusk'],
  ['Brusk, a town of 9,000, is calm.', 'L Brusk'],
  ['The Grefton hospital is full.', 'L Grefton'],
  ['The Grefton town council met.', 'L Grefton'],
  ['The river Ossel burst its banks.', 'L Ossel'],
  ['More than 300 people live in Hollum.', 'L Hollum'],
];

const BODIES: readonly (readonly [text: string, names: string])[] = [
  ['The chipmaker Ardelon said it would hire.', 'O Ardelon'],
  ['Chipmaker Ardelon cut 40 jobs.', 'O Ardelon'],
  ['Ardelon shares fell 4%.', 'O Ardelon'],
  ['Ardelon, which makes batteries, is losing money.', 'O Ardelon'],
  ["Ardelon's board rejected the offer.", 'O Ardelon'],
  ["Ardelon's chief executive left on Friday.", 'O Ardelon'],
  ['Staff at Ardelon went on strike.', 'O Ardelon'],
  ['The airline Skyvar cancelled all flights.', 'O Skyvar'],
  ['The operator Railvane apologised.', 'O Railvane'],
  ['Ferry operator Hallsund apologised.', 'O Hallsund'],
  ['Zolvex Ltd is bankrupt.', 'O Zolvex Ltd'],
  ['Zolvex said it would appeal.', 'O Zolvex'],
  ['Casa Medrano serves fish.', 'O Casa Medrano'],
  ['The restaurant Casa Medrano closed.', 'O Casa Medrano'],
  ['Lindmoor Ferries will cancel its route.', 'O Lindmoor Ferries'],
  ['Orvane Foods recalled the cheese.', 'O Orvane Foods'],
  ['PMC Sturmov fought there.', 'O PMC Sturmov'],
  ['He works for Melvar.', 'O Melvar'],
  ['Melvar, a chipmaker, hired him.', 'O Melvar'],
  ['Per Reuters, it rained.', 'O Reuters'],
  ['Shipmakers met. Melvar news agency closed.', 'O Melvar'],
  ['The shoe chain was sold to watch company Melvar.', 'O Melvar'],
];

const PERSONS: readonly (readonly [text: string, names: string])[] = [
  ['Per Dahl wept.', 'P Per Dahl'],
  ['Then MacVolt said so.', 'P MacVolt'],
  ['“Never,” said Rosk.', 'P Rosk'],
  ['Mayor Rosk said he would stay.', 'P Rosk'],
  ['Rosk, 54, was arrested.', 'P Rosk'],
  ['Tom Rosk was fined. Rosk said he would appeal.', 'P Tom Rosk; P Rosk'],
  ['"I am tired," said Brozek.', 'P Brozek'],
  ['Brozek told the court that he had slept.', 'P Brozek'],
  ['Mr Brozek left. Brozek is ill.', 'P Brozek; P Brozek'],
  ['Sofia Lundt won.', 'P Sofia Lundt'],
  ['Ferris resigned on Monday.', 'P Ferris'],
  ["Vask's wife wept.", 'P Vask'],
  ['The trial of Vask began.', 'P Vask'],
  ['Vask was acquitted.', 'P Vask'],
];

const OTHERS: readonly (readonly [text: string, names: string])[] = [
  ['Trade unions met Zolvex on Tuesday.', 'X Zolvex'],
  ['According to Ardelon, the plant will close.', 'X Ardelon'],
  ['Shops shut at Christmas.', 'X Christmas'],
  ['Christmas is near. "Resign!" they shouted.', 'X Christmas'],
  ['"Sit down," she said.', ''],
  ['Floodwater said goodbye to nobody.', ''],
  ['Statues fell. War is near.', ''],
  ['Nobody expected that Ferris would resign.', 'X Ferris'],
  ['Grefton was hit by a storm.', 'X Grefton'],
  ['Rosk called upon Reed.', 'X Rosk; X Reed'],
  ['Then Rosk sold shares.', 'X Rosk'],
  ['Then Rosk told shareholders that rain was near.', 'X Rosk'],
  ['It was May when Rosk joined rebels.', 'X Rosk'],
  ['Then Rosk left school.', 'X Rosk'],
  ['It was Rosk, a dressmaker.', 'X Rosk'],
  ['They saw Rosk shoemakers there.', 'X Rosk'],
  ['“Never” and Zolvex said nothing else.', 'X Zolvex'],
  ['“Never”: Zolvex said nothing else.', 'X Zolvex'],
  ['Then MaVolt said so.', 'X MaVolt'],
];

describe('an unknown word is a place by what stands beside it:', () => {
  it.each(PLACES)('%s', (text, names) => {
    expect(readNames(text)).toBe(names);
  });
});

describe('an unknown word is a body by what stands beside it:', () => {
  it.each(BODIES)('%s', (text, names) => {
    expect(readNames(text)).toBe(names);
  });
});

describe('an unknown word is a person by what stands beside it:', () => {
  it.each(PERSONS)('%s', (text, names) => {
    expect(readNames(text)).toBe(names);
  });
});

describe('an unknown word of which nothing speaks is none of the three:', () => {
  it.each(OTHERS)('%s', (text, names) => {
    expect(readNames(text)).toBe(names);
  });
});
