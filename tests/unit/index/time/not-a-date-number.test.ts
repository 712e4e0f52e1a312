import { describe, it } from 'vitest';
import { expectTexts, type TextRow } from '../../../support/time-texts.ts';

describe('a number of things', () => {
  it.each<TextRow>([
    ['people', '2000 soldiers came, and 1984 people left.'],
    ['people with a comma', 'Some 1,200 people and 2,023 dogs were saved.'],
    ['people behind an adjective', 'Some 2000 armed men and 1900 Syrian refugees crossed.'],
    ['people who are named by what befell them', 'It left 1800 dead and 2000 wounded.'],
    ['people of a larger number', 'It armed 2000 of the 5,000 recruits.'],
    ['people beside a year', 'In 2014 some 2000 soldiers deserted.', '2014'],
    ['votes', 'She won by 1900 votes.'],
    ['miles', 'They drove 1600 miles.'],
    ['regions behind "in"', 'Voters in 24 regions went to the polls on Sunday.', 'Sunday'],
    ['islands behind "on"', 'Soldiers on 12 islands went hungry.'],
    ['seats in a range', 'It will lose from 15 to 17 seats.'],
    ['a share', 'It rose by 2000 percent and by 2000%.'],
    ['a share with a point', 'It rose by 20.23 percent and 12.5 per cent.'],
    ['a sum of money', 'It cost $2015, €1999, £ 1700 and $ 1650.'],
    ['a sum of money in words', 'It cost 2000 dollars and 1,984 rubles.'],
    ['a sum of money with cents', 'It cost $19.99, and the tax was US$2,014.50.'],
    ['a weight', 'It weighed 2014.5 grams.'],
    ['a size in a unit', 'The gun has a 12-inch barrel and fires 2000-pound shells.'],
    ['a size of two numbers', 'The picture is 1920x1080, the flag 10 by 15 feet.'],
    ['an area', 'The flat has 1800 square feet.'],
    ['a strength', 'A 2000-strong force held the town.'],
    ['a fraction', 'About 9/10 of the crop and 1/2 of the herd died.'],
    ['a grade', 'The critics gave the play 9/10.'],
    ['a number with a comma', 'There were 2,023 and 1,999 of them.'],
    ['a point of the map', 'The wreck lies at 48.5 N, 37.9 E.'],
    ['a point of the map in minutes', 'The wreck lies at 51°30′12″N 0°7′5″W.'],
  ])('is no time: %s', expectTexts);
});

describe('an age', () => {
  it.each<TextRow>([
    ['before a noun', 'A 62-year-old man and a 5-month-old girl were saved.'],
    ['as a noun', 'Two six-year-olds were saved.'],
    ['behind "aged"', 'A woman aged 62 was saved on Friday.', 'Friday'],
    ['between commas', 'Kell, 61, a farmer, was saved.'],
    ['between commas beside a year', 'Kell, 61, was born in 1962.', '1962'],
    ['behind "at"', 'The poet died at 62.'],
    ['by its decade', 'A man in his 60s and a woman in her thirties were saved.'],
  ])('is no time: %s', expectTexts);
});

describe('a score', () => {
  it.each<TextRow>([
    ['with a colon', 'It ended 2017:2015.'],
    ['with a hyphen', 'Brill beat Mallow 2-1 on Saturday.', 'Saturday'],
    ['of tennis', 'She won 6-4, 7-5.'],
    ['of a vote', 'The motion passed by 12-10.'],
  ])('is no time: %s', expectTexts);
});

describe('a number that counts through a row of things', () => {
  it.each<TextRow>([
    ['a flight', 'Flight 1812 landed in Brill.'],
    ['a flight with letters', 'The wreck of MH17 was found on Thursday.', 'Thursday'],
    ['a room', 'The body lay in Room 2014.'],
    ['rooms with a letter', 'The rooms A2014 and 2014b were empty.'],
    ['a road', 'Route 66, the M25 and Interstate 95 were shut.'],
    ['a house', 'The couple moved into 1600 Pennsylvania Avenue.'],
    ['a house behind "at"', 'Police searched a flat at 10 Downing Street.'],
    ['a block of houses', 'Shots were fired in the 1900 block of Mill Street.'],
    ['a floor', 'The fire began on the 24th floor.'],
    ['an army', 'The 58th Army and the 3rd Brigade withdrew.'],
    ['a fleet', 'Ships of the Seventh Fleet left port.'],
    ['an amendment', 'She cited the 25th Amendment.'],
    ['a parallel', 'Troops crossed the 38th parallel.'],
    ['a section', 'She cited Section 14.2 and Article 5.12.'],
    ['a resolution', 'Israel rejected Resolution 1701 on Monday.', 'Monday'],
    ['a page', 'The clause stands on page 1812 of the treaty.'],
    ['a verse', 'The bishop read from John 3:16 and Matthew 10:34.'],
    ['a place in a row', 'It was #2014 on the list.'],
    ['a place among the best', 'The song made the Top 40.'],
    ['a number behind "No."', 'The judge dismissed case No. 1987.'],
    ['a group of states', 'The G20 and the Group of Seven met in 2023.', '2023'],
    ['a novel', 'He lent her “Catch-22” and “Fahrenheit 451.”'],
    ['a line that is open all day', 'The town set up a 24/7 hotline.'],
  ])('is no time: %s', expectTexts);
});

describe('a number that names a machine', () => {
  it.each<TextRow>([
    ['a fighter', 'An F-16, two Su-24 jets and a MiG-29 were lost.'],
    ['a tank', 'A T-90 and a Leopard 2 were lost.'],
    ['an airliner', 'A Boeing 737-800 and an Airbus A320 collided.'],
    ['a missile', 'Kh-101 missiles and an S-300 battery were lost.'],
    ['a rocket', 'Falcon 9 and Apollo 11 lifted off.'],
    ['a version', 'They run version 2.0.2023.1 and 2023.4.'],
    ['a version of a program', 'It needs Windows 10, iOS 16.4.1 or version 20.10.0.'],
    ['a place in the network', 'The attack came from 192.168.20.14 and 10.12.20.23.'],
  ])('is no time: %s', expectTexts);
});

describe('digits that are no number', () => {
  it.each<TextRow>([
    ['a telephone number', 'Please call 2014-555 or 555-2014.'],
    ['a telephone number of a country', 'Please call +44 20 7946 0958 or (202) 555-0147.'],
    ['a telephone number in groups', 'Please call 1-800-555-2019.'],
    ['an account', 'The account 120145 and 20141.'],
    ['a serial number', 'The pistol bore the number 2019-4471.'],
    ['a book', 'It was sold as ISBN 978-0-2014-1999-1.'],
    ['an address of the web', 'The list is at https://brill.example/2019/06/24/flood.'],
    ['an address of the web without a path', 'The list is at www.brill2020.example.'],
    ['an address of mail', 'Write to press2019@brill.example.'],
    ['a tag', 'She tagged it #Vote2024 and #June2023.'],
    ['a file', 'He leaked flood_2019.pdf and report-2014.xlsx.'],
    ['digits of another script', 'In ٢٠١٤ it rained.'],
  ])('are no time: %s', expectTexts);
});
