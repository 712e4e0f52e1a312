/** What stands in quotation marks stands in an article, whatever the articles and the questions look like. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../../../commands/article.ts';
import { ask } from '../../../commands/ask.ts';
import type { Reply } from '../../../commands/command.ts';
import { compare } from '../../../commands/compare.ts';
import { describeContext } from '../../../commands/context.ts';
import { said } from '../../../commands/said.ts';
import { timeline } from '../../../commands/timeline.ts';
import { when } from '../../../commands/when.ts';
import { who } from '../../../commands/who.ts';
import type { Archive } from '../../../index/archive.ts';
import { QuestionError } from '../../../index/errors.ts';
import { openFiles, phrasesOf, quotationsOf, run } from '../../support/archive.ts';

const MAX_EXCERPT_CHARS = 1200;
const MAX_SHOWN_CHARS = 450;

const word = fc.constantFrom(
  ...['Mira Holt', 'the ferry', 'sandbank', 'on 2 May 2019', 'said', 'Brill', 'he', 'harbour', 'because'],
  ...[
    '**Seagull**',
    '[link](https://example.test/a_b)',
    '`code`',
    '# Heading',
    '> quote',
    '||spoiler||',
    '_x_',
  ],
  ...['@everyone', '@here', '<@1234>', '<#99>', '</who:1>', '~~gone~~', '\\*', '“so”', '"so"', '‘so’'],
  ...['\u202Egnp.exe', '\u2066isolated\u2069', 'zero\u200Bwidth', '\uFEFF', 'soft\u00ADhyphen', '\u200F'],
  ...['👩‍👩‍👧', '🇺🇦', 'cafe\u0301', 'İstanbul', '渡し船が着いた。', 'паром', '\u{1F54A}', 'ﬁ', 'Ⅻ'],
  ...[
    '\r\n',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u000B',
    '\u001B[2J',
    '\u0007',
    '\u007F',
  ],
  ...['.', '!', '?', '…', 'U.S.', 'Dr.', '3.5', '…”', '.”', ',', ';', ' ', '   ', '\u00A0', '\u3000'],
);
const noise = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map(withoutUnreadable);
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: noise }), {
    minLength: 1,
    maxLength: 120,
  })
  .chain((words) => fc.constantFrom(' ', ' ', '').map((blank) => words.join(blank)));
const question = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: noise }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

describe('every quotation', () => {
  it('is a contiguous span of its article, whatever is asked of whatever text', {
    timeout: 90_000,
  }, async () => {
    let quoted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
        async (texts, questions) => {
          const archive = await openTexts(texts);
          for (const asked of questions) {
            for (const reply of await askAll(archive, asked)) quoted += checkReply(archive, reply);
          }
        },
      ),
      { numRuns: 50 },
    );
    // The property says nothing where nothing is quoted.
    expect(quoted).toBeGreaterThan(100);
  });

  it('shows an article to its last word, page by page, and never a word twice', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const archive = await openTexts([written]);
        let at = 0;
        for (let page = 0, count = 1; page < count; page++) {
          const reply = await run(article, archive, { title: 'text-0' }, { page });
          count = reply.pages?.count ?? 1;
          for (const { span } of quotationsOf(reply)) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            at = span.end;
          }
          checkReply(archive, reply);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Each text is an article of its own; a last one is ordinary, so that there is something to read in any case. */
async function openTexts(texts: readonly string[]): Promise<Archive> {
  const ordinary = 'Mira Holt steered the ferry onto the sandbank off Brill on 2 May 2019.';
  const records = [
    ...texts.map((text, at) => ({ id: `text-${at}`, text })),
    { id: 'ordinary', text: ordinary },
  ];
  const archive = await openFiles({
    'texts.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  });
  for (const [at, text] of texts.entries()) {
    const read = archive.article(`text-${at}`);
    if (read) expect(read.text).toBe(text);
  }
  return archive;
}

async function askAll(archive: Archive, asked: string): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  const attempts = [
    () => run(ask, archive, { question: asked }),
    () => run(who, archive, { name: asked }, { page: 1, limit: 100 }),
    () => run(when, archive, { subject: asked, in: 'text-0' }),
    () => run(timeline, archive, { subject: asked }),
    () => run(who, archive, { name: asked }),
    () => run(said, archive, { speaker: asked }),
    () => run(said, archive, { speaker: 'Mira Holt', about: asked }),
    () => run(compare, archive, { subject: asked }),
    () => run(article, archive, { title: 'text-0' }, { articleText: 'excerpts' }),
  ];
  for (const attempt of attempts) {
    try {
      replies.push(await attempt());
    } catch (error) {
      // An asker who writes nothing that can be looked up is told so; anything else would be a bug.
      if (!(error instanceof QuestionError)) throw error;
    }
  }
  const contexts = replies.flatMap((reply) =>
    quotationsOf(reply).map(({ articleId, span }) => describeContext(archive, articleId, span, 'full')),
  );
  return [...replies, ...contexts];
}

/** @returns how many quotations were looked at */
function checkReply(archive: Archive, reply: Reply): number {
  const quotations = quotationsOf(reply);
  for (const { articleId, span, text, highlights, number } of quotations) {
    expect(text).toBe(archive.article(articleId)?.text.slice(span.start, span.end));
    expect(text.trim()).not.toBe('');
    if (number !== null) expect(text.length).toBeLessThanOrEqual(MAX_SHOWN_CHARS);
    for (const { start, end } of highlights) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { articleId, span, text } of phrasesOf(reply)) {
    expect(text).toBe(archive.article(articleId)?.text.slice(span.start, span.end));
    expect(text.trim()).not.toBe('');
  }
  const { answers = [], closest = [] } = reply.findings ?? {};
  for (const { excerpt, passage, shown, exact, dates, citation } of [...answers, ...closest]) {
    const whole = archive.article(citation.articleId)?.text ?? '';
    expect(excerpt).toBe(whole.slice(passage.span.start, passage.span.end));
    expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT_CHARS);
    for (const { text, span } of dates) expect(text).toBe(whole.slice(span.start, span.end));
    for (const span of [shown, ...(exact ? [exact] : []), ...dates.map((date) => date.span)]) {
      expect(span.start).toBeGreaterThanOrEqual(passage.span.start);
      expect(span.end).toBeLessThanOrEqual(passage.span.end);
    }
  }
  return quotations.length;
}

/** Without NUL and without halves of surrogate pairs: a file that holds them is not one of text. */
function withoutUnreadable(noise: string): string {
  return noise.replace(/\0|\p{Cs}/gu, '·');
}
