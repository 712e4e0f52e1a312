import { describe, expect, it } from 'vitest';
import { type Account, differ } from './accounts.ts';

type Row = readonly [why: string, ...accounts: Account[]];

const AGES: readonly Row[] = [
  ['the ages are equal', 'Mira Holt, 48, steered.', 'On deck Mira Holt (48) slept.'],
  [
    'a birthday lies between them',
    ['2031-05-06', 'Mira Holt, 48, steered.'],
    ['2031-05-07', 'Mira Holt, 49, slept.'],
  ],
  [
    'years lie between them',
    ['2031-05-06', 'Mira Holt, 48, steered.'],
    ['2033-05-07', 'Mira Holt, 50, slept.'],
  ],
  [
    'years lie between them, the wrong way round',
    ['2033-05-06', 'Mira Holt, 48, steered.'],
    ['2031-05-07', 'Mira Holt, 50, slept.'],
  ],
  ['they are of two people', 'Mira Holt, 48, steered.', 'Ola Brandt, 52, slept.'],
  ['they are of two people of one surname', 'Mira Stone, 48, steered.', 'Jan Stone, 52, slept.'],
  ['a lone name may be of anybody', 'On deck Stone, 48, steered.', 'On deck Stone, 52, slept.'],
  [
    'the numbers are minutes of goals',
    'Goals came from Mira Holt (22) and Ola Brandt (70).',
    'Mira Holt (27) scored the only goal.',
  ],
  ['one number is a share of votes', 'Mira Holt (48) won with most votes.', 'Mira Holt (52) is a sailor.'],
  ['it was her age at another time', 'Mira Holt, 48, steered.', 'In 2010 Mira Holt, 39, moved to Brill.'],
  ['it was her age then', 'Mira Holt, 48, steered.', 'Mira Holt, 45, was then a cook.'],
  ['it is the age of her widow', 'Mira Holt, 48, steered.', 'The widow of Mira Holt, 51, steered.'],
  ['it is the age of her son', 'Mira Holt, 48, steered.', "Mira Holt's 21-year-old son slept."],
  ['it is the age of an ally', 'Mira Holt, 48, steered.', 'A 44-year-old Mira Holt ally slept.'],
  ['they are father and son', 'Ola Brandt, 48, steered.', 'Ola Brandt, 21, slept.'],
  ['one day of print is not known', 'Mira Holt, 48, steered.', [null, 'Mira Holt, 50, slept.']],
  ['it tells how long she sailed', 'Mira Holt, 48, steered.', 'Mira Holt sailed for 50 years.'],
  ['the number is that of a road', 'Mira Holt, 48, steered.', 'Mira Holt, 50 miles from home, slept.'],
];

const NUMBERS: readonly Row[] = [
  [
    'they fit each other',
    'The Grey Company commands more than 5,000 fighters.',
    'The Grey Company commands 5,200 fighters.',
  ],
  [
    'one is rounded',
    'The Grey Company commands 5,000 fighters.',
    'The Grey Company commands 5,200 fighters.',
  ],
  [
    'both have no upper end',
    'Hullwright employs over 500 workers.',
    'Hullwright employs more than 900 workers.',
  ],
  ['one reaches up to the other', 'Hullwright employs up to 500 workers.', 'Hullwright employs 300 workers.'],
  ['about as many', 'Hullwright employs about 500 workers.', 'Hullwright employs 560 workers.'],
  [
    'it grew',
    'Initially the Grey Company commanded only about 5,000 fighters.',
    'The Grey Company now commands over 50,000 fighters.',
  ],
  [
    'it was so earlier',
    'The Grey Company previously commanded 5,000 fighters.',
    'The Grey Company commands 9,000 fighters.',
  ],
  [
    'weeks lie between them',
    'The Grey Company commands 5,000 fighters.',
    ['2031-05-26', 'The Grey Company commands 9,000 fighters.'],
  ],
  [
    'one day of print is not known',
    'The Grey Company commands 5,000 fighters.',
    [null, 'The Grey Company commands 9,000 fighters.'],
  ],
  [
    'they are of two bodies',
    'The Grey Company commands 5,000 fighters.',
    'The Blue Company commands 9,000 fighters.',
  ],
  [
    'other things are counted',
    'The Grey Company commands 5,000 fighters.',
    'The Grey Company commands 9,000 nurses.',
  ],
  [
    'other such things are counted',
    'The Grey Company has 50 light tanks.',
    'The Grey Company has 90 heavy tanks.',
  ],
  ['something else was done', 'The Grey Company lost 50 tanks.', 'The Grey Company sold 90 tanks.'],
  [
    'it was on two days',
    'On Monday 12 people were killed by the storm in Brill.',
    'On Sunday 14 people were killed by the storm in Brill.',
  ],
  [
    'it was told on two days and may have grown',
    '12 people were killed by the storm in Brill.',
    ['2031-05-07', '14 people were killed by the storm in Brill.'],
  ],
  [
    'it was in two places',
    '12 people were killed by the storm in Brill.',
    '14 people were killed by the storm in Ostby.',
  ],
  [
    'two things happened in one town',
    '12 people were killed by a bomb in Brill.',
    '14 people were killed in a bus crash in Brill.',
  ],
  [
    'they are parts of a whole',
    'Hullwright employs 300 workers in Brill and employs 200 workers in Ostby.',
    'Hullwright employs 500 workers in Brill and Ostby.',
  ],
  ['more come on top', 'Hullwright cut 300 jobs.', 'Hullwright cut another 450 jobs.'],
  ['it is planned', 'Hullwright cut 300 jobs.', 'Hullwright plans to cut 450 jobs.'],
  ['it is denied', 'Hullwright cut 300 jobs.', 'Hullwright has not cut 450 jobs.'],
  ['it is asked', 'Hullwright cut 300 jobs.', 'Has Hullwright cut 450 jobs?'],
  ['they are two games', 'Mira Holt scored 20 points.', ['2031-05-07', 'Mira Holt scored 31 points.']],
  ['they are years', 'Mira Holt served two years.', 'Mira Holt served three years.'],
  ['they are money', 'Hullwright paid $300 bills.', 'Hullwright paid $450 bills.'],
  ['they are shares', 'Hullwright sold 30% stakes.', 'Hullwright sold 45% stakes.'],
  ['one is a range', 'Hullwright employs 300 to 700 workers.', 'Hullwright employs 500 workers.'],
  [
    'the number belongs to somebody else',
    'Norland says the Grey Company commands 5,000 fighters.',
    'Norland commands 9,000 fighters.',
  ],
  ['it is a rate', 'Hullwright builds 30 boats each year.', 'Hullwright builds 45 boats.'],
];

const CASUALTIES: readonly Row[] = [
  [
    'a part is held against the whole',
    'Hullwright employs 900 people in Brill.',
    'Hullwright employs 5,000 people.',
  ],
  [
    'all over the world is held against one yard',
    'Hullwright employs 900 people.',
    'Hullwright employs 5,000 people worldwide.',
  ],
  ['some yards are held against all', 'Hullwright has 20 boats.', 'Hullwright has 50 boats under repair.'],
  [
    'a town is held against its country',
    'The storm killed 12 people in Brill.',
    'The storm in Norland and in Brill killed 40 people.',
  ],
  [
    'each killed people of the other',
    'Norland killed 12 people in an attack on Ostland.',
    'Ostland killed 40 people in an attack on Norland.',
  ],
  ['two people have one full name', 'Mira Holt, 48, steered.', 'Mira Holt, 68, is a judge.'],
  ['shares sink again and again', 'Hullwright sank on 3 May 2030.', 'Hullwright sank on 9 May 2030.'],
  [
    'another building was hit',
    'Norland shelled a market in Brill.',
    'Norland denied having bombed a hospital in Brill.',
  ],
  [
    'a hill near the town was taken',
    'The rebels captured a hill near Brill.',
    'Norland repelled an assault on Brill.',
  ],
  [
    'some died and others were hurt',
    'The explosion in Brill killed 12 people.',
    'The explosion in Brill injured 40 people.',
  ],
  [
    'it was on two days',
    'The explosion in Brill killed 12 people on Monday.',
    'The explosion in Brill killed nine people on Sunday.',
  ],
  [
    'only one tells the day',
    'The explosion in Brill killed 12 people on 3 May 2031.',
    'The explosion in Brill killed nine people.',
  ],
  [
    'the toll rose',
    'The explosion in Brill has a death toll of 12.',
    'After the explosion in Brill the death toll rose to a total of 34.',
  ],
  [
    'it was in two towns',
    'The explosion in Brill killed 12 people.',
    'The explosion in Ostby killed nine people.',
  ],
  [
    'only the police is the same',
    'Police arrested 12 people in Brill over a theft.',
    'Police arrested 30 people in Brill at a match.',
  ],
  [
    'nobody was hurt elsewhere',
    'Nobody was hurt by the explosion in Brill.',
    'The explosion hurt three people in Ostby.',
  ],
  [
    'weeks lie between them',
    'Nobody was hurt by the explosion in Brill.',
    ['2031-06-06', 'The explosion hurt three people in Brill.'],
  ],
  ['one article tells of one after the other', 'Norland downed six drones. Norland downed eleven drones.'],
  [
    'each is the tally of a day',
    'Norland downed six drones.',
    ['2031-05-07', 'Norland downed eleven drones.'],
  ],
  [
    'each is told of the day before',
    ['2031-05-06', 'Rebels shelled the old harbour of Brill with heavy guns on 5 May 2031.'],
    ['2031-05-07', 'Rebels shelled the old harbour of Brill with heavy guns on 6 May 2031.'],
  ],
  [
    'figures are doubted that nobody claims',
    'Critics say the 14 boats were lost, but such figures are rare.',
  ],
  [
    'she denies something else',
    'Mira Holt stole the money.',
    'Mira Holt denied having stolen the paintings.',
  ],
  ['somebody else denies it', 'Mira Holt stole the money.', 'Ola Brandt denied having stolen the money.'],
  [
    'the people were taken somewhere',
    'The wounded were taken to the city of Brill.',
    'Norland denied that rebels had captured Brill.',
  ],
  ['the aging one is no name', 'The aging (70) Holt spoke.', 'The aging (74) Holt slept.'],
  [
    'it never denied it',
    'The rebels captured Brill.',
    'Norland never denied that rebels had captured Brill.',
  ],
];

const OTHERS: readonly Row[] = [
  ['the place lies in the other', 'Mira Holt was born in Brill.', 'Mira Holt was born in Norland.'],
  [
    'the village lies in the town',
    'Mira Holt was born in the village of Brill.',
    'Mira Holt was born in the town of Ostby.',
  ],
  [
    'a place names the other behind it',
    'Mira Holt was born in the village of Brill near Ostby.',
    'Mira Holt was born in the village of Ostby.',
  ],
  [
    'two people were born',
    'Mira Holt was born in the village of Brill.',
    'Ola Brandt was born in the village of Ostby.',
  ],
  [
    'it may happen twice',
    'Mira Holt was seen in the village of Brill.',
    'Mira Holt was seen in the village of Ostby.',
  ],
  [
    'two things were founded',
    'Ola Brandt founded the Grey Company in the town of Brill.',
    'Ola Brandt founded Hullwright in the town of Ostby.',
  ],
  [
    'it is not sure',
    'Mira Holt was born in the village of Brill.',
    'Mira Holt may have been born in the village of Ostby.',
  ],
  ['the day lies in the year', 'Mira Holt was born on 3 May 1990.', 'Mira Holt was born in 1990.'],
  [
    'they are weekdays',
    'The ferry Seagull ran onto the sandbank off Brill in fog on Monday.',
    'The ferry Seagull ran onto the sandbank off Brill in fog on Sunday.',
  ],
  [
    'it happened again',
    'The ferry Seagull left the harbour of Brill on 2 May 2031.',
    'The ferry Seagull came back to the pier of Brill on 3 May 2031.',
  ],
  [
    'the day is that of something else',
    'Mira Holt died after a fall on 2 June 2030.',
    'Mira Holt died on 4 June 2030.',
  ],
  ['it is the same day', 'Mira Holt died on 2 June 2030.', 'Mira Holt died on June 2, 2030.'],
  ['it is her surname alone', 'The mayor is Mira Holt.', 'A speech by Holt followed.'],
  ['it is a plural', 'Rain fell on Norland.', 'Both Norlands were wet.'],
  ['it is an acronym', 'The Norland Harbour Council met.', 'A vote of the NHC followed.'],
  ['it is a possessive', 'Rain fell on Vastervik.', "Nobody saw Vastervik's rain."],
  ['it is in capitals', 'Rain fell on Vastervik.', 'Nobody saw VASTERVIK in the rain.'],
  ['only one spelling stands there', 'Rain fell on Vastervik.', 'Snow fell on Vastervik.'],
  ['two names are nearly alike', 'Rain fell on Marlow.', 'Snow fell on Harlow.'],
  [
    'something else is denied',
    'The rebels captured Brill.',
    'Norland denied that rebels had poisoned the wells of Brill.',
  ],
  ['another place is meant', 'The rebels captured Brill.', 'Norland denied that rebels had captured Ostby.'],
  [
    'it is only planned',
    'The rebels want to capture Brill.',
    'Norland denied that rebels had captured Brill.',
  ],
  [
    'nobody says that it was done',
    'The rebels did not capture Brill.',
    'Norland denied that rebels had captured Brill.',
  ],
  [
    'both deny it',
    'The governor denied that rebels had captured Brill.',
    'Norland denied that rebels had captured Brill.',
  ],
  [
    'somebody was denied something',
    'The court jailed Mira Holt.',
    'A man jailed with Mira Holt was denied bail.',
  ],
  [
    'a bill was rejected',
    'The council funded the harbour of Brill.',
    'Voters rejected a bill that funded the harbour of Brill.',
  ],
  [
    'an attack was repelled, which is still an attack',
    'Rebels attacked Brill.',
    'Norland repelled an attack on Brill.',
  ],
  [
    'weeks lie between them',
    'The rebels captured Brill.',
    ['2031-06-26', 'Norland denied that rebels had captured Brill.'],
  ],
  [
    'it was on two days',
    'The rebels captured Brill on 5 May 2031.',
    'Norland denied that rebels had captured Brill on 2 May 2031.',
  ],
  [
    'they agree word for word',
    'The Grey Company commands 5,000 fighters.',
    'The Grey Company commands 5,000 fighters.',
  ],
  ['there is nothing but one account', 'Mira Holt, 48, was born in the village of Brill on 3 May 1983.'],
];

const FIGURES: readonly Row[] = [
  ['it is the age of her father', 'Mira Holt died at 79.', 'The father of Mira Holt died at 81.'],
  ['two died', 'Mira Holt died at 79.', 'Ola Brandt and Mira Holt died aged 75 and 77.'],
  ['it is an hour', 'Mira Holt died at 79.', 'Mira Holt died at 77 Harbour Street.'],
  ['he may be either of them', 'Mira Holt died when Ola Brandt fell. She was 79.', 'Mira Holt died at 77.'],
  ['she lives', 'Mira Holt, 48, steered.', 'Mira Holt, whose mother died at 79, slept.'],
  ['somebody doubts the figures', 'Norland claims to have sunk 14 boats, but such figures are often wrong.'],
  [
    'the ship sails each day',
    'The ferry Seagull left Brill with 120 passengers aboard.',
    'The ferry Seagull reached Brill with 90 passengers aboard.',
  ],
  [
    'there were two rounds',
    'Ola Brandt won the first round in Brill with 312 votes.',
    'Ola Brandt won the second round in Brill with 321 votes.',
  ],
  [
    'the one was elected and the other won nothing',
    'Ola Brandt was elected leader of the Harbour Party with 312 votes.',
    'Mira Holt was elected leader of the Harbour Party with 290 votes.',
  ],
  ['heights are rounded', 'Mount Sorrel is 3,100 metres high.', 'Mount Sorrel is 3,120 metres high.'],
  ['a river rises', 'The Tarn is 4 metres high.', 'The Tarn is 6 metres high.'],
  ['one is its length', 'Mount Sorrel is 3,120 metres high.', 'Mount Sorrel is 9,000 metres long.'],
  ['units differ', 'Mount Sorrel is 3,120 metres high.', 'Mount Sorrel is 10,236 feet high.'],
  [
    'it was closed twice',
    'The bridge at Colby was closed on 3 May 2029.',
    'The bridge at Colby was closed on 5 May 2031.',
  ],
  [
    'they are two bridges',
    'The bridge over the Tarn at Colby was closed on 3 May 2031.',
    'The bridge over the Esk at Colby was closed on 5 May 2031.',
  ],
  [
    'it was opened and then closed',
    'The bridge at Colby was opened on 3 May 2031.',
    'The bridge at Colby was closed on 5 May 2031.',
  ],
  [
    'it has yet to come',
    'The bridge at Colby was closed on 3 May 2031.',
    ['2031-05-04', 'The bridge at Colby was closed on 9 May 2031.'],
  ],
];

const MONTHS = ['January', 'February', 'April', 'May', 'July', 'September', 'October', 'December'];

describe.each(MONTHS)('what is done again and again in %s', (month) => {
  it.each([
    ['a person speaks twice', 'Mira Holt spoke in Brill'],
    ['she goes to market twice', 'Mira Holt visited the market in Colby'],
    ['a ship sails twice', 'The ferry Seagull left the old harbour of Brill for Ostby'],
  ])('is no difference where %s', (_why, told) => {
    expect(
      differ(['2031-12-30', `${told} on 3 ${month} 2031.`], ['2031-12-30', `${told} on 5 ${month} 2031.`]),
    ).toEqual([]);
  });
});

describe.each([
  ['ages', AGES],
  ['numbers', NUMBERS],
  ['counts of the hurt and other doings', CASUALTIES],
  ['figures that stay', FIGURES],
  ['places, days, spellings and denials', OTHERS],
])('nothing differs in %s', (_, rows) => {
  it.each(rows)('where %s', (_why, ...accounts) => {
    expect(differ(...accounts)).toEqual([]);
  });
});
