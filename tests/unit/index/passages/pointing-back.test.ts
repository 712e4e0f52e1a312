import { describe, expect, it } from 'vitest';
import { pointsBack } from '../../../../index/passages/pointing-back.ts';

describe('a sentence that cannot be understood by itself', () => {
  it.each([
    'She opened the bridge.',
    '(It has four lanes.)',
    'But he never crossed it.',
    'In 2014, they sold the mill.',
    'However, this changed nothing.',
    'The two met in Riverton.',
    'Both men were fined.',
    'One of them drowned.',
    'Before this election, nobody had voted.',
    'Later that day, she resigned.',
  ])('is one that begins like “%s”', (sentence) => {
    expect(pointsBack(sentence)).toBe('strong');
  });
});

describe('a sentence that goes on from the one before', () => {
  it.each([
    'However, Ada Bell refused.',
    'The company closed the mill.',
    'The ferry company closed.',
    'Two days later, Bell resigned.',
    'Until then Riverton had no bridge.',
    'The 19-year-old pleaded guilty.',
    'Another farmer lost a barn.',
    '“It was cold,” Bell said.',
  ])('is one that begins like “%s”', (sentence) => {
    expect(pointsBack(sentence)).toBe('weak');
  });
});

describe('a sentence that stands by itself', () => {
  it.each([
    'Ada Bell opened the bridge.',
    'It is hoped that the bridge will open soon.',
    'It was unclear who had opened the bridge.',
    'It took two years to build the bridge.',
    'This week the bridge opened.',
    'Those who crossed the bridge paid.',
    'The company that built the bridge closed.',
    'The city of Riverton has a bridge.',
    'Thenby has a bridge.',
    '',
  ])('is one that begins like “%s”', (sentence) => {
    expect(pointsBack(sentence)).toBeNull();
  });
});
