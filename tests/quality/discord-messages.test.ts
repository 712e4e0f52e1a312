/** 2,000 questions over 2,000 random articles, ten at a time: what a member sees of the answers. */
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../../commands/catalog.ts';
import type { Quotation, Reply } from '../../commands/command.ts';
import type { Archive } from '../../index/archive.ts';
import { articleKey } from '../../src/discord/render/article-key.ts';
import { toShownText } from '../../src/discord/render/escape.ts';
import { countMessage, listComponents } from '../../src/discord/render/limits.ts';
import { readAnswer } from '../../src/discord/render/read-answer.ts';
import { renderReply } from '../../src/discord/render/render-reply.ts';
import { shareAnswer } from '../../src/discord/render/share.ts';
import { renderLine } from '../../src/discord/render/words.ts';
import { createResponder } from '../../src/respond.ts';
import { openFiles, phrasesOf, quotationsOf } from '../support/archive.ts';
import { checkBody } from '../support/discord/check-body.ts';
import { display } from '../support/discord/display.ts';
import { listHostileRequests, writeHostileArticles } from '../support/hostile.ts';

type Message = readonly APIMessageTopLevelComponent[];

interface Exchange {
  readonly archive: Archive;
  readonly reply: Reply;
  readonly message: Message;
}

/**
 * Each archive is opened and asked anew, which takes a tenth of a second or two, and is another mixture of the same names
 * and marks: so many stay well under a minute and bring every mark into every place of an answer many times.
 */
const ARCHIVES = 200;
const ARTICLES_EACH = 10;
const REQUESTS_EACH = 10;
const ASKER = '1234567890123456789';
const SHARER = { sharer: '18446744073709551615', name: 'Anna *von* @here' };

const exchanges: Exchange[] = [];
const failures: unknown[] = [];

beforeAll(async () => {
  for (let seed = 1; seed <= ARCHIVES; seed++) await ask(seed);
}, 240_000);

describe('a message on Discord', () => {
  it('answers every request, many of them with quotations', () => {
    expect(failures).toEqual([]);
    expect(exchanges).toHaveLength(ARCHIVES * REQUESTS_EACH);
    const quoting = exchanges.filter(({ reply }) => quotationsOf(reply).length > 0);
    expect(quoting.length / exchanges.length).toBeGreaterThan(0.5);
  });

  it('keeps every limit, shared or not', { timeout: 120_000 }, () => {
    for (const { message } of exchanges) {
      for (const sent of [message, shareAnswer(message, SHARER)]) {
        const { characters, components } = countMessage(sent);
        expect(characters).toBeLessThanOrEqual(3_800);
        expect(components).toBeLessThanOrEqual(30);
      }
      const body = {
        components: message,
        flags: MessageFlags.IsComponentsV2,
        allowed_mentions: { parse: [], replied_user: false },
      };
      expect(checkBody({ method: 'POST', path: '/webhooks/1/token' }, body)).toEqual([]);
    }
  });

  it('shows nothing that acts but the marks of the bot', { timeout: 120_000 }, () => {
    for (const { message } of exchanges) {
      for (const markdown of textsOf(message)) {
        const foreign = display(markdown).effects.filter((effect) => !isOfTheBot(effect));
        expect(foreign, markdown).toEqual([]);
      }
    }
  });

  it('quotes articles word for word, and in bold alone', { timeout: 120_000 }, () => {
    for (const { archive, reply, message } of exchanges) {
      const lines = linesOf(reply);
      const opensWithLine = (text: string) => lines.some((line) => text.startsWith(line));
      const quoted = textsOf(message).filter((text) => /^(?:\*\*.*\n)?“/.test(text) && !opensWithLine(text));
      const missing = Number(/(\d+) more did not fit/.exec(textsOf(message).at(-1) ?? '')?.[1] ?? 0);
      const quotations = quotationsOf(reply);
      expect(quoted).toHaveLength(quotations.length - missing);
      for (const [at, quotation] of quotations.slice(0, quoted.length).entries()) {
        const { text, effects } = display(excerptOf(quoted[at] ?? ''));
        expect(effects.filter((effect) => effect !== 'bold')).toEqual([]);
        expect(isVerbatim(text, quotation, archive), quoted[at]).toBe(true);
      }
    }
  });

  it('quotes the phrases of its lines word for word, each on one line, and nothing acts in them', () => {
    for (const { archive, reply } of exchanges) {
      for (const phrase of phrasesOf(reply)) {
        const { text, effects } = display(renderLine({ type: 'line', parts: [phrase] }, 1_000));
        expect(effects).toEqual([]);
        expect(text).not.toContain('\n');
        const source = closeUp(
          archive.article(phrase.articleId)?.text.slice(phrase.span.start, phrase.span.end) ?? '',
        );
        const [, words = ''] = /^“(.*)”$/.exec(closeUp(text)) ?? [];
        expect(words === source || source.startsWith(words.replace(/ …$/, '')), text).toBe(true);
        expect(words).not.toBe('');
      }
    }
  });

  it('can be read back', () => {
    for (const { reply, message } of exchanges) {
      const read = readAnswer(message);
      const heading = reply.heading.map((part) => toShownText(part).replace(/\s+/g, ' ').trim());
      if (reply.command === null) expect(read).toBeNull();
      else if (heading.join('').length < 900 && heading.length > 0)
        expect(read).toEqual({ command: reply.command, heading, asker: ASKER });
    }
  });
});

async function ask(seed: number): Promise<void> {
  const archive = await openFiles(writeHostileArticles(ARTICLES_EACH, seed));
  const responder = createResponder({
    archive: () => archive,
    commands: CATALOG,
    today: () => '2030-01-15',
    articleText: 'full',
    onFailure: (_reference, error) => failures.push(error),
  });
  const keyOf = (id: string) => {
    const article = archive.article(id);
    return article && articleKey(article);
  };
  for (const request of listHostileRequests(REQUESTS_EACH, seed)) {
    const reply = await responder.respond(request);
    const message = renderReply(reply, { asker: ASKER, isPrivate: true, keyOf });
    exchanges.push({ archive, reply, message });
  }
}

function textsOf(message: Message): readonly string[] {
  return listComponents(message).flatMap(({ content }) => content ?? []);
}

/** The lines of a reply as they stand in its message. */
function linesOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'line' ? renderLine(block, 1_000) : [])).filter(Boolean);
}

function closeUp(text: string): string {
  return toShownText(text).replace(/\s+/g, ' ').trim();
}

function isOfTheBot(effect: string): boolean {
  return ['heading', 'subtext', 'bold'].includes(effect) || /^link https?:\/\/\S+$/.test(effect);
}

/** Without the lead before it and the small print behind it, neither of which an article can write. */
function excerptOf(markdown: string): string {
  return markdown.replace(/(?:\n-# [^\n]*)*$/, '').replace(/^\*\*.*\n/, '');
}

/** Whether it shows a contiguous part of the quotation's article between the marks that the bot sets around it. */
function isVerbatim(shown: string, { articleId, span }: Quotation, archive: Archive): boolean {
  const source = toShownText(archive.article(articleId)?.text ?? '').slice(span.start, span.end);
  const [, words = ''] = /^“([\s\S]*)”$/.exec(shown) ?? [];
  const fromStart = words.replace(/^… /, '');
  const readings = [words, fromStart, words.replace(/ …$/, ''), fromStart.replace(/ …$/, '')];
  return words !== '' && readings.some((reading) => reading !== '' && source.includes(reading));
}
