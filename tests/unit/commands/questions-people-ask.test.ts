import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Reply } from '../../../commands/command.ts';
import { readHeading } from '../../../commands/heading.ts';
import { refuse } from '../../../commands/refusal.ts';
import { openFiles, quotationsOf, run, sentencesOf } from '../../support/archive.ts';

interface Story {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly text: string;
}

const STORIES: readonly Story[] = [
  {
    id: 'old',
    title: 'Tern Line buys a ferry',
    published: '2021-02-03',
    source: 'Harbour Post',
    text: 'The Tern Line bought the ferry Petrel on Monday. Ada Marlowe signed for the company.',
  },
  {
    id: 'founding',
    published: '2021-05-01',
    source: 'Harbour Post',
    text: 'The Tern Line was founded in 1998 by Ada Marlowe in Skarholt. It owns four boats.',
  },
  {
    id: 'fire',
    title: 'Fire aboard the Petrel',
    published: '2022-06-24',
    source: 'Harbour Post',
    text: 'A fire broke out aboard the Petrel of the Tern Line on 24 June 2022. The Tern Line said that eleven people were hurt.',
  },
  {
    id: 'talks',
    published: '2023-03-09',
    source: 'Isle Courier',
    text: 'Ada Marlowe met Olaf Brandvold in Skarholt on Thursday. The owner of the Tern Line offered him two boats. The Tern Line has four.',
  },
  {
    id: 'boycott',
    published: '2023-03-10',
    source: 'Isle Courier',
    text: 'Olaf Brandvold did not sign the treaty because the price was too high. The treaty had cost months.',
  },
  {
    id: 'undated',
    text: 'The Tern Line runs a summer service to Little Skar. Nobody knows who pays for it.',
  },
];

const archive = await openFiles({
  'stories.jsonl': STORIES.map((story) => `${JSON.stringify(story)}\n`).join(''),
});

const asked = async (question: string): Promise<Reply> => run(ask, archive, { question });
const idsOf = (reply: Reply) => quotationsOf(reply).map(({ articleId }) => articleId);

describe('a question for the latest', () => {
  it.each(['latest on the Tern Line', 'any news about the tern line?', "what's new with the Tern Line"])(
    'is answered by the newest first, and by what has no day last: "%s"',
    async (question) => {
      const { findings, ...reply } = await asked(question);
      const ids = findings?.answers.map(({ citation }) => citation.articleId) ?? [];
      expect(ids.slice(0, 5)).toEqual(['talks', 'fire', 'founding', 'old', 'undated']);
      expect(sentencesOf({ findings, ...reply })).toContain('newest first, by the day of print');
    },
  );

  it.each(['any news?', 'latest news', 'what happened recently?'])(
    'is answered by the newest articles where it is about nothing: "%s"',
    async (question) => {
      const ids = idsOf(await asked(question));
      expect(ids.slice(0, 2)).toEqual(['boycott', 'talks']);
    },
  );

  it('is refused where no article speaks of it', async () => {
    const reply = await asked('latest news on Zanzibar');
    expect(quotationsOf(reply)).toEqual([]);
    expect(sentencesOf(reply)).toContain('No article here mentions “Zanzibar”.');
  });
});

describe('a question for the first mention', () => {
  it.each([
    'first mention of the Tern Line',
    'When was the Tern Line first mentioned?',
    'earliest report on the Tern Line',
  ])('is answered by the oldest first: "%s"', async (question) => {
    const reply = await asked(question);
    expect(idsOf(reply)).toEqual(['old', 'founding', 'fire']);
    expect(sentencesOf(reply)).toContain('oldest first, by the day of print');
  });
});

describe('a question that "yes" would answer', () => {
  it('gets the passages that speak of it, and no word on whether it is so', async () => {
    const reply = await asked('did Ada Marlowe meet Olaf Brandvold?');
    expect(idsOf(reply)[0]).toBe('talks');
    expect(sentencesOf(reply)).toEqual([
      'These passages speak of it. Whether they bear it out is for you to read.',
    ]);
  });

  it('is refused as one', async () => {
    const { findings } = await asked('did Ada Marlowe meet Olaf Brandvold?');
    if (findings === null) throw new Error('nothing was asked');
    const refused = { ...findings, outcome: 'low-confidence', answers: [] } as const;
    expect(refuse(refused, archive)).toBe('Nothing here comes close enough to say whether that is so.');
  });
});

describe('a question about what was not', () => {
  it('is answered by what says so', async () => {
    const reply = await asked('why did Brandvold not sign the treaty?');
    expect(idsOf(reply)[0]).toBe('boycott');
  });
});

describe('several questions at once', () => {
  it.each(['Who founded the Tern Line and when?', 'Who founded the Tern Line? When?'])(
    'are answered in turn, each named above its answers: "%s"',
    async (question) => {
      const reply = await asked(question);
      const [first, second] = quotationsOf(reply);
      expect(first).toMatchObject({ number: 1, articleId: 'founding', lead: { text: 'Ada Marlowe' } });
      expect(second).toMatchObject({ number: 2, articleId: 'founding', lead: { text: '1998' } });
      expect(reply.findings?.parts.map((part) => part.question.kind)).toEqual(['who', 'when']);
      expect(reply.heading).toEqual([question]);
    },
  );

  it('say in a line which of them was not answered', async () => {
    const reply = await asked('Who founded the Tern Line and who founded Zanzibar?');
    expect(reply.findings?.outcome).toBe('answered');
    expect(idsOf(reply)[0]).toBe('founding');
    expect(sentencesOf(reply)).toContain('who founded Zanzibar? · No article here mentions “Zanzibar”.');
  });

  it('are refused together with the reason of each', async () => {
    const reply = await asked('Who founded Zanzibar? When did Timbuktu fall?');
    expect(reply.findings?.outcome).toBe('no-match');
    expect(sentencesOf(reply)).toEqual(
      expect.arrayContaining([
        'Who founded Zanzibar? · No article here mentions “Zanzibar”.',
        expect.stringContaining('Timbuktu'),
      ]),
    );
  });

  it('take the subject from the first', async () => {
    const reply = await asked('When did the fire break out aboard the Petrel and how many people were hurt?');
    expect(reply.findings?.parts.at(1)?.question.text).toMatch(/how many people were hurt \(.*Petrel.*\)/);
    expect(idsOf(reply).slice(0, 2)).toEqual(['fire', 'fire']);
  });

  it('are asked again as they were from their heading', async () => {
    const reply = await asked('Who founded the Tern Line and when?');
    const again = readHeading(reply.command ?? '', reply.heading);
    expect((await asked(again.options.question ?? '')).findings?.answers).toEqual(reply.findings?.answers);
  });

  it('can be followed', async () => {
    const { findings } = await asked('Who founded the Tern Line and when?');
    const next = await run(
      ask,
      archive,
      { question: 'and where?' },
      { previous: findings?.question ?? null },
    );
    expect(next.findings?.question).toMatchObject({ kind: 'where', text: 'founded the Tern Line' });
  });

  it('are as many answers as were wanted', async () => {
    const reply = await run(ask, archive, { question: 'Who founded the Tern Line and when?' }, { limit: 1 });
    expect(reply.findings?.answers).toHaveLength(1);
  });
});

describe('a polite question', () => {
  it.each([
    'hey bot, can you tell me who founded the Tern Line please?',
    'does anyone know who founded the tern line? thanks',
    'waht do you know abot who founded the tern line',
    'WHO FOUNDED THE TERN LINE',
    '“Who founded the Tern Line?”',
    'i want to know  who founded the tern line 🙂',
  ])('is answered like the plain one: "%s"', async (question) => {
    const [first] = quotationsOf(await asked(question));
    expect(first).toMatchObject({ articleId: 'founding', lead: { text: 'Ada Marlowe' } });
  });
});

describe('a question about a day', () => {
  it.each([
    'what happened on 24 June',
    'what happened on June 24',
    'what happened 24 June 2022?',
    'what happened on 24.06.2022',
    'what does the Petrel do on 24 june',
  ])('is answered by what that day brought: "%s"', async (question) => {
    expect(idsOf(await asked(question))).toEqual(['fire']);
  });

  it('is not guessed at where the day is counted from today', async () => {
    await expect(asked('what happened yesterday?')).rejects.toThrow(
      "I can't tell which days “yesterday” means.",
    );
  });

  it('does not look for the word', async () => {
    expect(idsOf(await asked('what did Ada Marlowe found yesterday'))[0]).toBe('founding');
  });
});

describe('pasted words of an article', () => {
  it.each([
    ['its headline', 'Fire aboard the Petrel', 'fire'],
    ['its headline with the source behind it', 'Fire aboard the Petrel | Harbour Post', 'fire'],
    ['its headline with a source that nobody knows', 'Tern Line buys a ferry | Gull News Online', 'old'],
    ['a sentence', 'The Tern Line said that eleven people were hurt.', 'fire'],
    ['a sentence with one word changed', 'The Tern Line said that eleven passengers were hurt.', 'fire'],
    ['a sentence that was cut off', 'Olaf Brandvold did not sign the treaty because the pri…', 'boycott'],
    ['a sentence with a day', 'A fire broke out aboard the Petrel on 24 June 2022.', 'fire'],
  ])('find it by %s', async (_what, question, id) => {
    expect(idsOf(await asked(question))[0]).toBe(id);
  });

  it.each([
    'Brandvold opens new museum of whaling in Zanzibar',
    'Skarholt mayor resigns over bribes from whalers.',
  ])('are refused where the archive has no such story: "%s"', async (question) => {
    expect((await asked(question)).findings?.answers).toEqual([]);
  });
});

describe('a misspelt name', () => {
  it.each([
    'who founded the tern line with marlove',
    'did Ada Marlowe meet brandvald?',
    'did marlove meet brandvald',
  ])('is read as the known one: "%s"', async (question) => {
    const reply = await asked(question);
    expect(reply.findings?.outcome).toBe('answered');
    expect(sentencesOf(reply).some((line) => line.startsWith('showing results for'))).toBe(true);
  });
});

describe('a word of asking', () => {
  it.each(['explain who founded the Tern Line', 'list who founded the Tern Line please'])(
    'is never what is missing: "%s"',
    async (question) => {
      expect(idsOf(await asked(question))[0]).toBe('founding');
    },
  );

  it.each(['hello', 'thanks!'])('is nothing to look up by itself: "%s"', async (question) => {
    await expect(asked(question)).rejects.toThrow('That has no word I can look up.');
  });
});
