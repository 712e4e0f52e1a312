import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatten } from '../../support/discord/components.ts';
import { ANNA, BORIS, CLARA } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

const SHOUT = 'Nils Ek told @everyone, @here, <@123456789012345678> and <@&1> of the **gate**.';
const CODE = 'Under it stood ```\nrm -rf\n``` and `x`, [x](https://example.test/y), ||a spoiler|| and <#5>.';
const MARKS = '# No heading\n> no quote\n- no list\n1. nor this\n-# nor small print, said Nils Ek.';
const TITLE = '@everyone [x](https://example.test/y) **t** `c` <@1> # end';
const TRAP = {
  id: 'trap',
  title: TITLE,
  source: '`Post` @here',
  author: '_A_ <@&2>',
  url: 'javascript:alert(1)',
  date: '2019-07-05',
  text: `${SHOUT} ${CODE}\n\n${MARKS}`,
};

const BUILDERS = ['Anna Beck', 'Otto Lund', 'Vera Holm'];
const LONG = '_and_ **more** [stones] #and @ropes ~and~ `nails`, '.repeat(60);
const BRIDGE = BUILDERS.map((name, at) => ({
  id: `bridge-${at}`,
  title: `${name} [builds] `.repeat(12),
  date: `2020-0${at + 1}-01`,
  text: `The engineer ${name} built the bridge at Tarn out of ${LONG}and of rope ${at}.`,
}));
const ARTICLES = [TRAP, ...BRIDGE].map((record) => `${JSON.stringify(record)}\n`).join('');

let bot: LiveBot;

beforeAll(async () => {
  bot = await startBot({ files: { 'articles.jsonl': ARTICLES } });
});

afterAll(async () => {
  expect(bot.discord.missedDeadlines).toEqual([]);
  expect(bot.logged.filter(({ level }) => level !== 'info')).toEqual([]);
  await bot.close();
});

async function ask(name: string, options: Record<string, string>, user = ANNA): Promise<Shown> {
  return onlyAnswer(await bot.discord.slash(name, options, { user }));
}

/** The words between each pair of “ ”, without the ellipses of what was clipped. */
function excerptsOf({ text }: Shown): readonly string[] {
  return [...text.matchAll(/“(?:… )?(.*?)(?: …)?”/gs)].map(([, words = '']) => words);
}

function expectWithinLimits({ raw, components }: Shown): void {
  expect(raw.length).toBeLessThanOrEqual(4_000);
  expect(flatten(components).length).toBeLessThanOrEqual(40);
}

describe('an article with `@everyone`, fences and `[x](y)`', () => {
  it('is shown verbatim in an answer and pings nobody', async () => {
    const shown = await ask('who', { name: 'Nils Ek' });
    expect(shown.text).toContain(`“${SHOUT}”`);
    expect(shown.text).toContain(`${TITLE} · \`Post\` @here · _A_ <@&2> · printed 5 July 2019`);
  });

  it('is shown verbatim on its own page', async () => {
    const shown = await ask('article', { title: 'trap' });
    expect(shown.text.split('\n')[0]).toBe(`Article · ${TITLE}`);
    expect(shown.text).toContain(`“${TRAP.text}”`);
    expect(shown.text).not.toContain('javascript');
  });

  it('is shown verbatim in its context and in the list of articles', async () => {
    const shown = await ask('who', { name: 'Nils Ek' });
    const context = await onlyAnswer(await bot.discord.press(shown, 'Context'));
    expect(context.text).toContain(SHOUT);
    expect((await ask('article', {})).text).toContain(TITLE);
  });
});

describe('three long excerpts', () => {
  it('stay within 4,000 characters and 40 components', async () => {
    const shown = await ask('what', { subject: 'bridge at Tarn' }, BORIS);
    expectWithinLimits(shown);
    const excerpts = excerptsOf(shown);
    expect(excerpts).toHaveLength(3);
    for (const excerpt of excerpts) {
      expect(excerpt.length).toBeGreaterThan(100);
      expect(BRIDGE.filter(({ text }) => text.includes(excerpt))).toHaveLength(1);
    }
    expect(labelsOf(shown).filter((label) => label === 'Context')).toHaveLength(3);
  });

  it('leave room for a question of 2,000 characters', async () => {
    const question = 'What is the bridge at Tarn '.padEnd(2_000, '*');
    const shown = await ask('ask', { question }, BORIS);
    expectWithinLimits(shown);
    expect(shown.text).toMatch(/^What is the bridge at Tarn \*{500,} …\n/);
    expect(excerptsOf(shown).length).toBeGreaterThan(0);
    expect(labelsOf(shown)).toContain('Dismiss');
  });
});

describe('a question', () => {
  const HOSTILE =
    '**@everyone** <@1> <@&2> # `x` ```y``` ||z|| [Nils Ek](https://example.test) <#2> <t:1:R> :smile: _a_ ~~b~~ > q';

  it('that is all markdown and pings is shown verbatim in the heading', async () => {
    const free = await ask('ask', { question: HOSTILE }, CLARA);
    expect(free.text.split('\n')[0]).toBe(HOSTILE);
    const named = await ask('who', { name: HOSTILE }, CLARA);
    expect(named.text.split('\n')[0]).toBe(`Who · ${HOSTILE}`);
  });

  it('that nothing answers is repeated verbatim in the refusal', async () => {
    const shown = await ask('article', { title: HOSTILE }, CLARA);
    expect(shown.text).toBe(`Article\nNo article has the title “${HOSTILE}”.`);
  });

  it('with control characters and turned letters shows none of them', async () => {
    const shown = await ask('ask', { question: '\u202ENils\u0000 Ek\u001b[2J\u2066' }, CLARA);
    expect(shown.raw).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069](?<!\n)/u);
  });

  it('of 2,000 characters is answered', async () => {
    const question = 'Who is Nils Ek? '.repeat(125);
    expect(question.length).toBe(2_000);
    const shown = await ask('ask', { question }, CLARA);
    expectWithinLimits(shown);
    expect(shown.text).toContain(`“${SHOUT}”`);
  });

  it.each(['*', '\\', '[', '😀', '·', '\u0301'])('of 2,000 times %j breaks nothing', async (mark) => {
    const question = `Nils Ek ${mark.repeat(2_000)}`.slice(0, 2_000);
    expectWithinLimits(await ask('ask', { question }, ANNA));
  });

  it('that is longer is refused to the asker alone', async () => {
    const shown = await ask('ask', { question: 'x'.repeat(2_001) }, BORIS);
    expect(shown.text).toBe('That is 2,001 characters; a question may have 2,000.');
    expect(shown.isPrivate).toBe(true);
  });
});
