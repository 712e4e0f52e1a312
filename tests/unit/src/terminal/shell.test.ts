import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../commands/command.ts';
import type { Request, Responder } from '../../../../src/respond.ts';
import { runShell, type ShellOptions } from '../../../../src/terminal/shell.ts';
import { buildFindings, buildQuotation, buildReply, commands, emptyReply } from '../hand-built.ts';

/** Three answers, one a page, to whatever is asked; keeps what it was asked. */
function createResponder(asked: Request[]): Responder {
  return {
    async respond(request) {
      asked.push(request);
      // Later questions are quicker, so that only waiting keeps them in order.
      for (let turns = 50 - asked.length * 10; turns > 0; turns--) await Promise.resolve();
      const { command, options, page } = request;
      if (options.question === 'fail') throw new Error('boom');
      if (options.question === 'nothing')
        return buildReply({ blocks: [{ type: 'notice', text: 'Nothing here.' }] });
      if (options.question === 'empty') return emptyReply;
      if (options.question === 'doubtful') {
        const doubt = { articleId: 'vote.md', span: { start: 3, end: 9 } };
        return buildReply({ blocks: [buildQuotation(), buildQuotation({ number: 2, doubt })] });
      }
      const subject = Object.values(options)[0] ?? '';
      return buildReply({
        heading: [command, subject],
        blocks: [
          buildQuotation({ number: page + 1, text: `answer ${page + 1}`, articleId: `${page + 1}.md` }),
        ],
        pages: { page, count: 3 },
        findings: buildFindings(subject),
      });
    },
    async context(articleId): Promise<Reply> {
      return buildReply({ heading: [`context of ${articleId}`] });
    },
    async reasons(articleId): Promise<Reply> {
      return buildReply({ heading: [`reasons in ${articleId}`] });
    },
  };
}

async function pipe(typed: string, extra: Partial<ShellOptions> = {}) {
  const asked: Request[] = [];
  const input = new PassThrough();
  const output = new PassThrough();
  const printed = text(output);
  input.end(typed);
  await runShell({
    input,
    output,
    responder: createResponder(asked),
    commands,
    completions: { names: () => [], speakers: () => [], titles: [], sources: [], ids: [] },
    banner: '',
    colour: false,
    ...extra,
  });
  output.end();
  return { asked, printed: await printed };
}

describe('runShell on a pipe', () => {
  it('tells what is new before the next answer, each line once, where failures are told', async () => {
    const errors = new PassThrough();
    const told = text(errors);
    const news = [['Read again. 1 article added.', 'left out: a.md: It is empty.'], []];
    await pipe('/who Ada\nmore\nmore\n', { errors, news: () => news.shift() ?? [] });
    errors.end();
    expect(await told).toBe('Read again. 1 article added.\nleft out: a.md: It is empty.\n');
  });

  it('answers line after line in order and remembers the page and the quotations', async () => {
    const { printed } = await pipe('/who Ada\nmore\ncontext 2\nback\ncontext 1\n');
    expect(printed.match(/who · Ada|“.*”|context of .*|Page .*/g)).toEqual([
      'who · Ada',
      '“answer 1”',
      'Page 1 of 3',
      'who · Ada',
      '“answer 2”',
      'Page 2 of 3',
      'context of 2.md',
      'who · Ada',
      '“answer 1”',
      'Page 1 of 3',
      'context of 1.md',
    ]);
  });

  it('prints neither prompt nor escape sequence nor hint', async () => {
    const { printed } = await pipe('/who Ada\n', { banner: 'Dateline' });
    expect(printed).toMatch(/^Dateline\n\nwho · Ada\n/);
    expect(printed).not.toMatch(/^> |\p{Cc}\[|just ask on/mu);
  });

  it('marks in colour where it is told to', async () => {
    const { printed } = await pipe('/who Ada\n', { colour: true });
    expect(printed).toContain('\u001b[1mwho · Ada\u001b[22m');
  });

  it('answers a last line without newline, lines that end in CRLF, and no blank ones', async () => {
    const { asked } = await pipe('\r\n/who Ada\r\n\r\n  \r\nwhere is she');
    expect(asked.map(({ command, options }) => [command, options])).toEqual([
      ['who', { name: 'Ada' }],
      ['ask', { question: 'where is she' }],
    ]);
  });

  it('hands the last question to the next, past replies without one', async () => {
    const { asked } = await pipe('first\nnothing\nthird\nmore\n');
    expect(asked.map(({ previous }) => previous?.text ?? null)).toEqual([null, 'first', 'first', 'first']);
  });

  it('says that an excerpt is not there', async () => {
    const { printed } = await pipe('context\n/who Ada\ncontext 7\nmore\ncontext 9\n');
    expect(printed).toContain('Nothing has been quoted yet.');
    expect(printed).toContain('There is no excerpt 7 here. The only one is 1.');
    expect(printed).toContain('There is no excerpt 9 here. There are 1, 2.');
  });

  it('keeps the excerpts in reach after a reply that has none, and drops them after one that has', async () => {
    const { printed } = await pipe('/who Ada\nmore\nnothing\ncontext 2\n/when Ada\ncontext 2\n');
    expect(printed).toContain('context of 2.md');
    expect(printed).toContain('There is no excerpt 2 here.');
  });

  it('shows the words that a day in doubt was worked out from', async () => {
    const { printed } = await pipe('doubt\ndoubtful\ndoubt 2\ndoubt 1\ndoubt 3\n');
    expect(printed).toContain('Nothing has been quoted yet.');
    expect(printed).toContain('reasons in vote.md');
    expect(printed).toContain('There is no day in doubt above excerpt 1.');
    expect(printed).toContain('There is no excerpt 3 here.');
  });

  it('says where the pages end', async () => {
    const { printed, asked } = await pipe('more\nback\n/who Ada\nback\nmore\nmore\nmore\nnothing\nmore\n');
    expect(printed.match(/There is nothing to page.*|This is the first.*|That is all.*/g)).toEqual([
      'There is nothing to page through yet. Ask a question first.',
      'There is nothing to page through yet. Ask a question first.',
      'This is the first page; there is nothing before it.',
      'That is all; there is nothing more to show.',
      'That is all; there is nothing more to show.',
    ]);
    expect(asked.map(({ page }) => page)).toEqual([0, 1, 2, 0]);
  });

  it('goes on after an answer that fails, and says so once', async () => {
    const { printed, asked } = await pipe('fail\n/who Ada\n');
    expect(printed.match(/Something went wrong on my side/g)).toHaveLength(1);
    expect(printed).not.toContain('boom');
    expect(asked).toHaveLength(2);
  });

  it('says it on the stream for errors where there is one', async () => {
    const errors = new PassThrough();
    const { printed } = await pipe('fail\n', { errors });
    expect(printed).toBe('');
    errors.end();
    expect(await text(errors)).toContain('went wrong');
  });

  it('says that there is nothing where a reply is empty', async () => {
    expect((await pipe('empty\n')).printed).toBe('There is nothing to show.\n\n');
  });

  it('reads no further than quit', async () => {
    const { asked } = await pipe('/who Ada\nquit\n/who Bo\n');
    expect(asked).toHaveLength(1);
  });

  it('says to a blank line what can be typed', async () => {
    const { printed } = await pipe('\n/who Ada\n \t \n');
    const sentence = 'Type a question, or /help.\n\n';
    expect(printed.split(sentence)).toEqual(['', expect.stringContaining('answer 1'), '']);
  });

  it('gives an example of what the archive holds', async () => {
    const completions = {
      names: () => ['Brill'],
      speakers: () => ['Ada\n Moll'],
      titles: [],
      sources: [],
      ids: [],
    };
    const { printed } = await pipe('\n', { completions });
    expect(printed).toBe('Type a question, such as /who Ada Moll, or /help.\n\n');
  });

  it('passes a very long line on whole', async () => {
    const { asked } = await pipe(`${'x'.repeat(10_000)}\n`);
    expect(asked[0]?.options.question).toHaveLength(10_000);
  });

  it('ends quietly where nobody reads the output, and reads no further though more is to come', async () => {
    const input = new PassThrough();
    input.write('/who Ada\n');
    const { asked } = await pipe('', { input, output: failingOutput('EPIPE') });
    input.write('/who Bo\n');
    await new Promise(setImmediate);
    expect(asked.map(({ options }) => options.name)).toEqual(['Ada']);
  });

  it('rejects where the output fails otherwise', async () => {
    const input = new PassThrough();
    input.write('/who Ada\n');
    await expect(pipe('', { input, output: failingOutput('ENOSPC') })).rejects.toThrow('ENOSPC');
  });
});

describe('runShell on a terminal', () => {
  /** A terminal at which keys are pressed once the shell has said what is waited for. */
  async function type(columns: number, keys: readonly (readonly [after: string, keys: string])[]) {
    const asked: Request[] = [];
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const pending = [...keys];
    let printed = '';
    let seen = 0;
    const output = Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          printed += String(chunk);
          const next = pending[0];
          const at = next === undefined ? -1 : printed.indexOf(next[0], seen);
          if (next !== undefined && at >= 0) {
            pending.shift();
            seen = printed.length;
            setImmediate(() => input.write(next[1]));
          }
          done();
        },
      }),
      { isTTY: true, columns },
    );
    const names = (prefix: string) => ['Ada Moll'].filter((name) => name.startsWith(prefix));
    const completions = { names, speakers: names, titles: [], sources: ['Harbour Post'], ids: [] };
    const responder = createResponder(asked);
    await runShell({ input, output, responder, commands, completions, banner: 'Dateline', colour: false });
    return { asked, printed };
  }

  it('prompts, completes a name, says what can be typed next and ends at Ctrl-D', async () => {
    const { asked, printed } = await type(80, [
      ['> ', '/who Ad\t'],
      ['Moll', '\r'],
      ['just ask on', '\u0004'],
    ]);
    expect(asked[0]?.options).toEqual({ name: 'Ada Moll' });
    expect(printed).toContain('more · context 1 · or just ask on');
    expect(printed.startsWith('Dateline\n')).toBe(true);
  });

  it('says how to ask what a day was worked out from', async () => {
    const { printed } = await type(80, [
      ['> ', 'doubtful\r'],
      ['just ask on', '\u0004'],
    ]);
    expect(printed).toContain('context 1 · doubt 2 · or just ask on');
  });

  it('puts the quotation marks before what was typed of a source of several words', async () => {
    const { asked } = await type(80, [
      ['> ', '/who Ada source:harb\t'],
      ['Harbour Post"', '\r'],
      ['just ask on', '\u0004'],
    ]);
    expect(asked[0]?.options).toEqual({ name: 'Ada source:"Harbour Post"' });
  });

  it('asks for the second Ctrl-C anew after a line was entered', async () => {
    const { asked, printed } = await type(80, [
      ['> ', '\u0003'],
      ['once more', '/who Ada\r'],
      ['just ask on', '\u0003'],
      ['once more', '\u0003'],
    ]);
    expect(asked).toHaveLength(1);
    expect(printed.match(/Ctrl-C once more ends this/g)).toHaveLength(2);
  });

  it('empties the line at Ctrl-C and ends at the second', async () => {
    const { asked } = await type(80, [
      ['> ', '/who Ada'],
      ['a', '\u0003'],
      ['> ', '\u0003'],
    ]);
    expect(asked).toEqual([]);
  });

  it('says nothing to Enter alone', async () => {
    const { asked, printed } = await type(80, [
      ['> ', '\r'],
      ['> ', '  \r'],
      ['> ', '\u0004'],
    ]);
    expect(asked).toEqual([]);
    expect(printed).not.toContain('Type a question');
  });

  it('asks for a second Ctrl-C on an empty line', async () => {
    const { printed } = await type(80, [
      ['> ', '\u0003'],
      ['once more', '\u0003'],
    ]);
    expect(printed).toContain('Ctrl-C once more ends this.');
  });

  it.each([
    [10, 40],
    [60, 60],
    [500, 120],
  ])('sets text on %i columns for a width of %i', async (columns, width) => {
    const { printed } = await type(columns, [
      ['> ', `${'word '.repeat(100)}\r`],
      ['just ask on', 'quit\r'],
    ]);
    const heading = printed.split('\n').filter((line) => /^(?:ask · )?word(?: word)*$/.test(line));
    const longest = Math.max(...heading.map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(width);
    expect(longest).toBeGreaterThan(width - 5);
  });
});

function failingOutput(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}
