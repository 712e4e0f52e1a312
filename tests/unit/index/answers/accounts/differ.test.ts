import { describe, expect, it } from 'vitest';
import { type Account, differ } from './accounts.ts';

type Row = readonly [found: string, ...accounts: Account[]];

const AGES: readonly Row[] = [
  [
    'age: Holt (62) · Mira Holt, 61,',
    'In a letter, Holt (62) thanked the crew. The ferry was built by Mira Holt, 61, and her brother.',
  ],
  [
    'age: Mira Holt, 48, · Mira Holt, 49,',
    'Mira Holt, 48, steered the ferry.',
    'The ferry was steered by a cook. Mira Holt, 49, lives in Brill.',
  ],
  [
    'age: 48-year-old Mira Holt · Mira Holt (52)',
    'The court heard the 48-year-old Mira Holt.',
    ['2031-05-20', 'Mira Holt (52) left the court.'],
  ],
  [
    'age: Mira Holt, who is 48, · Mira Holt, aged 50,',
    'Mira Holt, who is 48, won.',
    'The judge praised Mira Holt, aged 50, at length.',
  ],
  [
    'age: Ola Brandt is 33 years old · Ola Brandt, 35,',
    'Ola Brandt is 33 years old.',
    ['2031-06-01', 'Ola Brandt, 35, paints boats.'],
  ],
  [
    'age: Ola Brandt, a 33-year-old · Brandt (35)',
    'Ola Brandt, a 33-year-old baker, spoke.',
    'On the quay Brandt (35) waited.',
  ],
  [
    'age: Mira Holt, 49, · Mira Holt, 48,',
    ['2031-05-06', 'Mira Holt, 49, steered the ferry.'],
    ['2031-08-06', 'Mira Holt, 48, gave up.'],
  ],
  [
    'age: Mira Holt, 61 · Mira Holt, 63',
    'The prize goes to no one but Mira Holt, 61.',
    'It went to the old hand, Mira Holt, 63.',
  ],
  [
    'age: Holt, 41, · Holt, 44,',
    [null, 'The town elected Holt, 41, on its own. Later the clerk wrote that Holt, 44, was elected.'],
  ],
];

const NUMBERS: readonly Row[] = [
  [
    'number: 5,000 fighters · 9,000 fighters',
    'The Grey Company commands 5,000 fighters.',
    'The Grey Company commands 9,000 fighters.',
  ],
  [
    'number: 12 tanks · seven tanks',
    'Norland lost 12 tanks at Brill.',
    ['2031-05-06', 'Norland lost seven tanks at Brill.'],
  ],
  [
    'number: more than 900 workers · about 500 workers',
    'Hullwright employs more than 900 workers.',
    'Hullwright employs about 500 workers.',
  ],
  [
    'number: At least 40 people were killed · 23 people were killed',
    'At least 40 people were killed in the storm at Brill.',
    '23 people were killed in the storm at Brill.',
  ],
  [
    'number: 14 sailors were injured · nine sailors were injured',
    'In Brill 14 sailors were injured by the blast.',
    'The blast left Brill dark and nine sailors were injured.',
  ],
  [
    'number: 300 jobs · 450 jobs',
    'Hullwright cut 300 jobs at its yard.',
    'Hullwright has cut 450 jobs at its yard.',
  ],
  [
    'number: up to 20 boats · 35 boats',
    'The Grey Company owns up to 20 boats.',
    'The Grey Company owns 35 boats.',
  ],
  [
    'number: 234 soldiers · 90 soldiers',
    'Norland said it destroyed the fort. On 4 May 2031 Norland captured 234 soldiers.',
    ['2031-05-09', 'On 4 May 2031 Norland captured 90 soldiers.'],
  ],
  [
    'number: six light drones · eleven light drones',
    'Norland said it had downed six light drones.',
    'Norland downed eleven light drones.',
  ],
  [
    'number: two thousand volunteers · 3,500 volunteers',
    'The Grey Company has two thousand volunteers.',
    'The Grey Company has 3,500 volunteers.',
  ],
  [
    'number: 17 passengers were rescued · 21 passengers were rescued',
    'From the ferry Seagull 17 passengers were rescued on Monday.',
    'On Monday 21 passengers were rescued from the ferry Seagull.',
  ],
];

const CASUALTIES: readonly Row[] = [
  [
    'number: at least 12 people · nine people',
    'The explosion in Brill killed at least 12 people.',
    'The explosion in Brill killed nine people, the mayor said.',
  ],
  [
    'number: at least 12 people · Nine people died',
    'An explosion killed at least 12 people in Brill on Monday.',
    'Nine people died in the explosion in Brill on Monday.',
  ],
  [
    'number: death toll at 34 · death toll of more than 40',
    'After the explosion officials in Brill put the death toll at 34.',
    'The explosion in Brill had a death toll of more than 40.',
  ],
  [
    'number: Nobody was hurt · three people',
    'Nobody was hurt by the explosion in Brill.',
    'The explosion hurt three people in Brill.',
  ],
  [
    'number: No one was killed · Two people were killed',
    'No one was killed when the roof of Brill Hall fell.',
    'Two people were killed when the roof of Brill Hall fell.',
  ],
  [
    'number: 30 sailors · 44 sailors',
    'The navy rescued 30 sailors from the burning ferry Seagull.',
    'The navy rescued 44 sailors from the burning ferry Seagull.',
  ],
  [
    'number: 900 people · 700 people',
    'Hullwright, which employs 900 people in Brill, is for sale.',
    ['2031-05-08', 'Hullwright employs 700 people in Brill.'],
  ],
];

const PLACES: readonly Row[] = [
  [
    'place: Mira Holt was born in the village of Brill · Mira Holt was born in the village of Ostby',
    'Mira Holt was born in the village of Brill.',
    'Mira Holt was born in the village of Ostby.',
  ],
  [
    'place: Mira Holt died in Brill · Mira Holt died in Ostby',
    'Mira Holt died in Brill, Norland.',
    ['2033-01-02', 'Mira Holt died in Ostby, Norland.'],
  ],
  [
    'place: Ola Brandt was buried at Brill · Ola Brandt was buried in Ostby',
    'Ola Brandt was buried at Brill in Norland.',
    'Ola Brandt was buried in Ostby, Norland.',
  ],
  [
    'place: Ola Brandt founded the Grey Company in the town of Brill · Ola Brandt founded the Grey Company in the town of Ostby',
    'Ola Brandt founded the Grey Company in the town of Brill.',
    'Ola Brandt founded the Grey Company in the town of Ostby.',
  ],
];

const DAYS: readonly Row[] = [
  [
    'day: Mira Holt was born on 3 May 1990 · Mira Holt was born on 5 May 1990',
    'Mira Holt was born on 3 May 1990.',
    'Mira Holt was born on 5 May 1990.',
  ],
  [
    'day: Ola Brandt founded the Grey Company in 2014 · Ola Brandt founded the Grey Company in 2012',
    'Ola Brandt founded the Grey Company in 2014.',
    'Ola Brandt founded the Grey Company in 2012.',
  ],
  [
    'day: Hullwright was founded in 1931 · Hullwright was founded in 1933',
    'Hullwright was founded in 1931.',
    'In the town Hullwright was founded in 1933.',
  ],
  [
    'day: Mira Holt died on 2 June 2030 · Mira Holt died in Brill on June 4, 2030',
    'Mira Holt died on 2 June 2030.',
    'Mira Holt died in Brill on June 4, 2030.',
  ],
  [
    'day: 2 May 2031 · 3 May 2031',
    'The ferry Seagull ran onto the sandbank off Brill in thick fog on 2 May 2031.',
    'The ferry Seagull ran onto the sandbank off Brill in thick fog on 3 May 2031.',
  ],
];

const SPELLINGS: readonly Row[] = [
  ['spelling: Vastervik · Vestervik', 'Rain fell on Vastervik.', 'In Vestervik the market closed.'],
  [
    'spelling: Kalmarovo · Kalmorovo',
    ['2030-01-01', 'The road to Kalmarovo is shut.'],
    'Nobody lives in Kalmorovo.',
  ],
  [
    'spelling: Arkadi Zelenov · Arkady Zelenov',
    'The mayor is Arkadi Zelenov.',
    'A speech by Arkady Zelenov followed.',
  ],
  ['spelling: Vastervik · Vestervik', [null, 'Rain fell on Vastervik. The market of Vestervik closed.']],
];

const DENIALS: readonly Row[] = [
  [
    'denial: captured Ostby · denied that the village had been taken',
    'Militias captured Ostby, a village in Norland. Norland denied that the village had been taken.',
  ],
  [
    'denial: took Brill · denies that rebels have captured Brill',
    'The rebels took Brill on Monday.',
    'Norland denies that rebels have captured Brill.',
  ],
  [
    'denial: Mira Holt stole the money · denied having stolen the money',
    'Witnesses said Mira Holt stole the money.',
    'Mira Holt denied having stolen the money.',
  ],
  [
    'denial: Hullwright dumped oil · denies polluting the bay with oil',
    'For years Hullwright dumped oil.',
    'Hullwright denies polluting the bay with oil.',
  ],
  [
    'denial: captured the village of Brill · denies reports that insurgents have captured the village of Brill',
    'State media said that militias had captured the village of Brill.',
    'Norland denies reports that insurgents have captured the village of Brill.',
  ],
  [
    'denial: seized the village of Vastervik · denied that rebels had captured the village of Vastervik',
    'The rebels seized the village of Vastervik.',
    'The ministry denied that rebels had captured the village of Vastervik.',
  ],
  [
    'denial: took control of Brill · repelled an assault on Brill',
    'The rebels took control of Brill.',
    'Norland said its troops repelled an assault on Brill.',
  ],
  [
    'denial: poisoned Mira Holt · denied having poisoned Mira Holt',
    'A cook poisoned Mira Holt.',
    'The cook denied having poisoned Mira Holt.',
  ],
  [
    'denial: shelled the hospital in Brill · rejected accusations that it had bombed a hospital in Brill',
    'Norland shelled the hospital in Brill.',
    'Norland rejected accusations that it had bombed a hospital in Brill.',
  ],
  [
    'denial: Brill was occupied · dismissed reports that rebels had overrun Brill',
    'On Monday Brill was occupied.',
    'The governor dismissed reports that rebels had overrun Brill.',
  ],
  [
    'denial: funded the Grey Company · disputes claims that it financed the Grey Company',
    'The bank funded the Grey Company.',
    'The bank disputes claims that it financed the Grey Company.',
  ],
];

const DEATHS: readonly Row[] = [
  [
    'age: Mira Holt, who had steered the ferry for years, died on Monday at the age of 78 · Mira Holt died at 79',
    'Mira Holt, who had steered the ferry for years, died on Monday at the age of 78.',
    ['2033-01-02', 'Mira Holt died at 79 after a fall.'],
  ],
  [
    'age: He was 90 · Ola Brandt, who died on Sunday aged 91',
    'Ola Brandt, the painter of boats, has died. He was 90.',
    'Ola Brandt, who died on Sunday aged 91, was born in Brill.',
  ],
];

const FIGURES: readonly Row[] = [
  [
    'number: 12 workers · 14 workers',
    'A fire in a mill in Port Gale killed 12 workers on Saturday.',
    ['2031-05-07', 'A fire in a mill in Port Gale on Saturday killed 14 workers.'],
  ],
  [
    'number: 21 sailors aboard · 24 sailors aboard',
    'The freighter Seagull sank off Cape Roon on Sunday with 21 sailors aboard.',
    ['2031-05-07', 'The Seagull sank off Cape Roon on Sunday with 24 sailors aboard.'],
  ],
  [
    'number: 21 sailors · 24 sailors on board',
    'The freighter Seagull, carrying 21 sailors, capsized off Cape Roon.',
    'The Seagull capsized off Cape Roon with 24 sailors on board.',
  ],
  [
    'number: 312 votes · 321 votes',
    'Ola Brandt has been elected leader of the Harbour Party with 312 votes.',
    ['2031-05-07', 'Ola Brandt, the new leader of the Harbour Party, won with 321 votes.'],
  ],
  [
    'number: 3,120 metres high · about 4,800 metres high',
    'Mount Sorrel is 3,120 metres high.',
    ['2033-01-02', 'Mira Holt climbed Mount Sorrel, which is about 4,800 metres high.'],
  ],
  [
    'day: It was closed on 3 May 2031 · The bridge at Colby was closed on 5 May 2031',
    'The bridge over the Tarn at Colby was built by monks. It was closed on 3 May 2031 after a flood.',
    'The bridge at Colby was closed on 5 May 2031.',
  ],
  [
    'day: The bridge at Colby was opened in 1911 · The bridge at Colby was opened in 1912',
    'The bridge at Colby was opened in 1911 by a king.',
    ['2033-01-02', 'The bridge at Colby was opened in 1912.'],
  ],
];

describe.each([
  ['an age', AGES],
  ['a number', NUMBERS],
  ['who was hurt', CASUALTIES],
  ['how old somebody became', DEATHS],
  ['figures that stay', FIGURES],
  ['a place', PLACES],
  ['a day', DAYS],
  ['a spelling', SPELLINGS],
  ['what somebody denies', DENIALS],
])('accounts that differ on %s', (_, rows) => {
  it.each(rows)('are set side by side: %s', (found, ...accounts) => {
    expect(differ(...accounts)).toEqual([found]);
  });
});
