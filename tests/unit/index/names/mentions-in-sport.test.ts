import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

/** Each name behind the letter of its kind: Person, Organization, Location (a place), other (X). */
const TABLES: readonly (readonly [rule: string, text: string, names: string])[] = [
  ['teams of two words', 'Legia Torvik 1 Dukla Brenna 0', 'O Legia Torvik; O Dukla Brenna'],
  ['teams in capitals', 'CHICAGO GREY OWLS 5 TORONTO 2', 'O CHICAGO GREY OWLS; O TORONTO'],
  ['a team in capitals before its numbers', 'ATLETICO BRENNA 24 14 8 2 38', 'O ATLETICO BRENNA'],
  ['a group of standings', 'EASTERN CONFERENCE\nMIAMI 14 5 .737 -', 'X EASTERN CONFERENCE; O MIAMI'],
  ['a league in capitals', 'AMERICAN LEAGUE', 'X AMERICAN LEAGUE'],
  [
    'scorers in brackets, who are persons',
    'Torvik 2 ( Maddern 17 , Osk 60 ) Brenna 0',
    'O Torvik; P Maddern; P Osk; O Brenna',
  ],
  ['words behind in brackets', 'Torvik 3 Brenna 4 ( after overtime )', 'O Torvik; O Brenna'],
  ['a fixture in small letters', 'Leeds v Southampton', 'O Leeds; O Southampton'],
  ['countries, which stay places', 'ENGLAND v PAKISTAN', 'L ENGLAND; L PAKISTAN'],
  [
    'golfers behind their score',
    '137 Fenwick Walderf 70 67 , Ada Funke 69 68',
    'P Fenwick Walderf; P Ada Funke',
  ],
  [
    'the team of a racer behind his country',
    '3. Ivo Tarkov ( Russia ) Brennelli 12 seconds behind',
    'P Ivo Tarkov; L Russia; O Brennelli',
  ],
  [
    'a dateline above the table of its team',
    'NEW YORK 1996-12-10\nNEW YORK 12 6 .667 -',
    'L NEW YORK; O NEW YORK',
  ],
  ['a heading that is no name', 'RACE ALERT - Torvik wins .', 'X Torvik'],
  ['an event in a headline', 'GOLF - VELDTMAN LEADS WORLD SERIES .', 'X WORLD SERIES'],
];

const REPORTS: readonly (readonly [rule: string, text: string, names: string])[] = [
  ['before a player', 'Barcelona midfielder Ivo Marek rested .', 'O Barcelona; P Ivo Marek'],
  ['that beats another by one score', 'Jokkeri beat Tappila 3-2 on Sunday .', 'O Jokkeri; O Tappila'],
  [
    'in a report of sports',
    'The coach said Boston never led in the match and fell to Phoenix 118-111 after a season of defeat .',
    'O Boston; O Phoenix',
  ],
  [
    'where a match is, which stays a place',
    'The coach of the league team lost the match in Denver before the season .',
    'L Denver',
  ],
  ['in a table though a report tells of its city', 'Bolton 2 Ipswich 1', 'O Bolton; O Ipswich'],
];

describe('names in tables of sports:', () => {
  it.each(TABLES)('%s', (_rule, text, names) => {
    expect(readNames(text)).toBe(names);
  });
});

describe('a team that is called by its city:', () => {
  it.each(REPORTS)('%s', (_rule, text, names) => {
    expect(readNames(text)).toBe(names);
  });
});
