/** Which part of an article is the answer by itself, by the kind of question. */
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../../../../index/findings.ts';
import { createArticle } from '../../../../support/articles.ts';
import { askArticles } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

const OTHER = createArticle({ id: 'other', title: 'Weather', text: 'Rain came down all day and all night.' });

/** The exact part of the best answer and what is shown around it. */
async function ask(asked: string, text: string, kind: QuestionKind | null = null) {
  const article = createArticle({ id: 'a', title: 'News', published: '2023-06-26', text });
  const { passages } = await askArticles([article, OTHER], createQuestion(asked, { kind }));
  const [best] = passages;
  if (!best) throw new Error('Nothing was found.');
  const { exact, shown } = best;
  return {
    exact: exact && text.slice(exact.start, exact.end),
    shown: text.slice(shown.start, shown.end),
    isShown: exact === null || (shown.start <= exact.start && exact.end <= shown.end),
  };
}

describe('the exact part of an answer', () => {
  it.each([
    ['who did it', 'Who opened the old bridge?', 'On Friday Ann Brook opened the old bridge.', 'Ann Brook'],
    [
      'by whom it was done',
      'Who opened the old bridge?',
      'The old bridge was opened by Ann Brook near Robert Hale.',
      'Ann Brook',
    ],
    [
      'whom it was done to',
      'Who did Ann Brook meet at the bridge?',
      'At the bridge Ann Brook met Robert Hale.',
      'Robert Hale',
    ],
    [
      'all whom it was done by',
      'Who were the judges of the race?',
      'The judges of the race were Ann Brook and Robert Hale.',
      'Ann Brook and Robert Hale',
    ],
    [
      'who does it for a living, where nobody is named',
      'Who closed the old bridge?',
      'The governor closed the old bridge at noon.',
      'governor',
    ],
    [
      'the place',
      'Where was the old bridge opened?',
      'Ann Brook said that the old bridge was opened in Germany.',
      'Germany',
    ],
    ['the bare number', 'How many ferries sank?', 'In 2019 seven ferries sank off two islands.', 'seven'],
    [
      'the number of what was asked for',
      'How many sailors were on the ferry?',
      'The ferry carried 40 cars and 12 sailors.',
      '12',
    ],
    [
      'the money',
      'How much did the bridge cost?',
      'The bridge of 300 metres cost $4.5 million.',
      '$4.5 million',
    ],
    [
      'the share',
      'What percentage of the ferries sank?',
      'Of the 200 ferries 15 percent sank.',
      '15 percent',
    ],
    [
      'the measure',
      'How long is the old bridge?',
      'The old bridge, built by 40 people, is 300 metres long.',
      '300 metres',
    ],
    [
      'what is quoted',
      'What is the ferry called?',
      'The ferry is called "the grey lady" by its crew.',
      'the grey lady',
    ],
    [
      'what holds the noun that was asked for',
      'Which bridge collapsed in the storm?',
      'The Harrow Bridge collapsed in the storm off Veldmark.',
      'Harrow Bridge',
    ],
  ])('is %s', async (_rule, asked, text, wanted) => {
    expect((await ask(asked, text)).exact).toBe(wanted);
  });

  it.each([
    ['a name that the question gave itself', 'Who saw Ann Brook leave?', 'Nobody saw Ann Brook leave.', null],
    ['a pronoun', 'Who opened the old bridge?', 'She opened the old bridge.', null],
    ['a verb', 'Who opened the old bridge?', 'They opened the old bridge and danced.', null],
    ['the number of a day', 'How many people crossed?', 'On 24 June 2023 people crossed.', null],
  ])('is never %s', async (_rule, asked, text, wanted) => {
    expect((await ask(asked, text)).exact).toBe(wanted);
  });

  it.each([
    ['a reason', 'Why did the old bridge fall?', 'The old bridge of Harrow fell for want of care.', null],
    ['an account', 'What happened at the bridge?', 'Ann Brook fell off the bridge.', null],
    ['what someone said', 'What did Ann Brook say?', 'Ann Brook told of the bridge.', null],
    ['who a name is', 'Ann Brook', 'Ann Brook is the governor of Veldmark.', 'who' as const],
    ['what a subject is', 'bridge', 'The bridge is the pride of Veldmark.', 'what' as const],
  ])('is not given for %s', async (_rule, asked, text, kind) => {
    expect((await ask(asked, text, kind)).exact).toBeNull();
  });

  it('lies in what is shown, which is the sentence that answers', async () => {
    const found = await ask(
      'Who opened the old bridge over the river?',
      `The old bridge over the river is dear to all. ${'It rained. '.repeat(2)}Ann Brook opened the old bridge.`,
    );
    expect(found).toMatchObject({ exact: 'Ann Brook', isShown: true });
  });

  it('lies in what is shown of a long sentence', async () => {
    const list = 'and stone upon stone '.repeat(30);
    const found = await ask(
      'Who opened the old bridge?',
      `Robert Hale laid one ${list}until Ann Brook opened the old bridge to all.`,
    );
    expect(found).toMatchObject({ exact: 'Ann Brook', isShown: true });
  });

  it('is nothing of a byline', async () => {
    const text = 'By Ann Brook\n\nThe old bridge is open.';
    const article = createArticle({ id: 'a', title: 'News', text, bylines: ['By Ann Brook'] });
    const { passages } = await askArticles([article, OTHER], createQuestion('Who is Brook by Ann?'));
    expect(passages.map(({ exact }) => exact)).not.toContainEqual({ start: 3, end: 12 });
  });
});

describe('where a place is', () => {
  it.each([
    ['is the wider place behind it', 'Hamburg, a port in northern Germany, was flooded.', 'northern Germany'],
    ['is told by "in"', 'The crews met at Hamburg in Germany.', 'Germany'],
    ['is the name itself where no wider place is told', 'The crews met in Hamburg.', 'Hamburg'],
  ])('%s', async (_rule, text, wanted) => {
    expect((await ask('Hamburg', text, 'where')).exact).toBe(wanted);
    expect((await ask('Where is Hamburg?', text)).exact).toBe(wanted);
  });

  it('is told for a name that is none by the place in its sentence', async () => {
    expect((await ask('Ann Brook', 'On Friday Ann Brook was seen in Hamburg.', 'where')).exact).toBe(
      'Hamburg',
    );
  });
});

describe('a place that is asked for', () => {
  it.each([
    [
      'hangs on the verb of the question',
      'Where was Hale arrested?',
      'Robert Hale, the founder of a bank in Germany, was arrested in Hamburg on Monday.',
      'Hamburg',
    ],
    [
      'may be told of "he"',
      'Where did Robert Hale study?',
      'Robert Hale grew up in Germany with his aunts. He studied law in Hamburg.',
      'Hamburg',
    ],
    [
      'may open the sentence',
      'Where was Hale arrested?',
      'In Hamburg police arrested Robert Hale.',
      'Hamburg',
    ],
    [
      'is no phrase about anything else',
      'Where did the rebels attack?',
      'The rebels had heavy losses as they attacked with old guns.',
      null,
    ],
  ])('%s', async (_rule, asked, text, wanted) => {
    expect((await ask(asked, text)).exact).toBe(wanted);
  });
});

describe('an age that is asked for', () => {
  it.each([
    ['stands behind the name', 'Robert Hale, 44, wants nine in ten ferries on time.', '44'],
    ['is told by "aged"', 'Robert Hale, who sailed for 20 years, died on Monday aged 78.', '78'],
    ['is told by "years old"', 'Robert Hale, a 48-year-old pilot, met 300 sailors.', '48-year-old'],
    ['may be told of "he"', 'Robert Hale has died in Hamburg. He was 90.', '90'],
    ['is not that of another', 'Robert Hale met Ann Brook, 51, and sailed for two hours.', null],
    ['is not that of a relative', "Robert Hale's 12-year-old son was found after five hours.", null],
    [
      'is not that of whoever was named last before',
      'Robert Hale set up the bank. Ann Brook now heads it. The papers give her age as 62.',
      null,
    ],
    [
      'is told of whoever was named last before, but for "Brook\'s cook"',
      "Robert Hale was known as Ann Brook's cook. How old he is was never told: the papers give his age as 62.",
      '62',
    ],
    ['is not that of "a 12-year-old"', 'Robert Hale left. A 12-year-old boy was found.', null],
    ['is no share', 'Robert Hale was elected with 53 per cent of the vote.', null],
  ])('%s', async (_rule, text, wanted) => {
    expect((await ask('How old is Hale?', text)).exact).toBe(wanted);
  });
});

describe('a number that is asked for', () => {
  it.each([
    ['counts nothing else', 'How many tanks were lost?', 'Tanks were lost in two regions.', null],
    ['is no age', 'How many people died?', 'The people there know Robert Hale, 44, who died.', null],
    ['is no age of a crew', 'How many sailors died?', 'Most sailors were 19-year-old boys who died.', null],
    ['is not "no one"', 'How many people crossed?', 'NO ONE CAN SAY WHO CROSSED.', null],
    ['is not "one day"', 'How many people crossed?', 'One day people crossed.', null],
    ['counts nothing else in capitals', 'How many tanks were lost?', 'TANKS WERE LOST IN 2 REGIONS.', null],
    ['counts what was asked for in capitals', 'How many tanks sank?', 'OFF VELDMARK 2 TANKS SANK.', '2'],
    [
      'without a noun counts what the sentence speaks of',
      'How many tanks were lost?',
      'Of the tanks, 12 were lost.',
      '12',
    ],
    ['counts whoever is meant by "people"', 'How many people died?', 'On the ferry 12 sailors died.', '12'],
    [
      'is money where it is paid',
      'How much did the bridge cost?',
      'The bridge will cost 58 million crowns.',
      '58 million crowns',
    ],
    [
      'is no time where money is asked for',
      'How much does the bridge cost?',
      'The bridge will pay its cost in fifteen years.',
      null,
    ],
  ])('%s', async (_rule, asked, text, wanted) => {
    expect((await ask(asked, text)).exact).toBe(wanted);
  });
});

describe('one who did it', () => {
  it.each([
    [
      'stands behind "by", with a title',
      'Who opened the bridge?',
      'The bridge over the Harrow was opened by King Edmund in the rain.',
      'Edmund',
    ],
    [
      'may be told in the passive',
      'Who leads the Harbour Union?',
      'The Harbour Union leads with 34 per cent. The Harbour Union is led by Ann Brook.',
      'Ann Brook',
    ],
    [
      'is not whom it was done to',
      'Who visited Robert Hale?',
      'On Monday Robert Hale visited Ann Brook in Hamburg.',
      null,
    ],
    [
      'stands before the verb in the active',
      'Who visited Robert Hale?',
      'Ann Brook visited Robert Hale and Edmund Marsh.',
      'Ann Brook',
    ],
    [
      'is not just anyone beside it',
      'Who leads the Harbour Union?',
      'Ann Brook spoke for the Harbour Union.',
      null,
    ],
    [
      'is not the body that it belongs to',
      'Who discovered the comet?',
      'Astronomers at the Harrow Observatory discovered a comet.',
      'Astronomers',
    ],
    [
      'holds the office in that sentence',
      'Who is the mayor of Harwell?',
      'Floodwater closed the bridge in Harwell. Mayor Ann Brook said it would stay shut.',
      'Ann Brook',
    ],
  ])('%s', async (_rule, asked, text, wanted) => {
    expect((await ask(asked, text)).exact).toBe(wanted);
  });
});

describe('a thing that is asked for', () => {
  it.each([
    [
      'is nothing that a verb cuts',
      'What did Brook show?',
      'Brook showed that the report carries the claim.',
    ],
    ['is nothing with "n\'t"', 'What did Brook fear?', 'Brook feared that attacks weren’t directed.'],
    [
      'is no phrase of a text in capitals',
      'What did Brook show?',
      'BROOK SHOWED GREY PAPER BOATS LAST WEEK.',
    ],
    [
      'is no phrase that lost its end',
      'What did Brook rule in Veldmark?',
      'Brook ruled the village of Veldmark.',
    ],
  ])('%s', async (_rule, asked, text) => {
    expect((await ask(asked, text)).exact).toBeNull();
  });
});

describe('a name in capitals', () => {
  it('answers where a verb follows it', async () => {
    const { exact } = await ask('Who opened the old bridge?', 'ROBERT HALE OPENED THE OLD BRIDGE.');
    expect(exact).toBe('ROBERT HALE');
  });

  it('does not answer where it may go on', async () => {
    const { exact } = await ask('Who opened the old bridge?', 'ROBERT HALE MARSH OPENED THE OLD BRIDGE.');
    expect(exact === null || exact === 'ROBERT HALE MARSH').toBe(true);
  });
});
