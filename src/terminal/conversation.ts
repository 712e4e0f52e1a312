import type { Command, Quotation, Reply } from '../../commands/command.ts';
import type { Question } from '../../index/findings.ts';
import { DEFAULT_LIMIT } from '../read-limit.ts';
import type { Request, Responder } from '../respond.ts';
import { parseLine } from './parse-line.ts';

/** What the bot does about a line. */
export type Turn =
  | {
      readonly type: 'reply';
      readonly reply: Reply;
      /** What can be typed next; `null` where nothing but another question. */
      readonly hint: string | null;
    }
  | { readonly type: 'remark'; readonly text: string }
  /** There was nothing on the line. */
  | { readonly type: 'blank' }
  | { readonly type: 'quit' };

/** Remembers what a follow-up, `more`, `back`, `context` and `doubt` refer to. */
export interface Conversation {
  /** Lines are to be taken one after another. Rejects where the responder does; what is remembered then stays. */
  take(line: string): Promise<Turn>;
}

export function createConversation(responder: Responder, commands: readonly Command[]): Conversation {
  let previous: Question | null = null;
  let last: { readonly request: Request; readonly pages: Reply['pages'] } | null = null;
  let quoted: ReadonlyMap<number, Quotation> = new Map();

  async function ask(request: Request, isOtherPage: boolean): Promise<Turn> {
    const reply = await responder.respond(request);
    const shown = listQuotations(reply);
    previous = reply.findings?.question ?? previous;
    last = { request: { ...request, page: reply.pages?.page ?? request.page }, pages: reply.pages };
    // A page on, the quotations above are still in sight, and a reply without any leaves them so.
    if (shown.length > 0) quoted = new Map([...(isOtherPage ? quoted : []), ...shown]);
    return { type: 'reply', reply, hint: describeNext(reply, shown) };
  }

  async function turnPage(step: 1 | -1): Promise<Turn> {
    if (last === null)
      return { type: 'remark', text: 'There is nothing to page through yet. Ask a question first.' };
    const page = last.request.page + step;
    if (page < 0) return { type: 'remark', text: 'This is the first page; there is nothing before it.' };
    if (page >= (last.pages?.count ?? 1))
      return { type: 'remark', text: 'That is all; there is nothing more to show.' };
    // Asked with the same `previous`, so that a follow-up is understood on every page as on the first.
    return ask({ ...last.request, page, mayBeCounted: false }, true);
  }

  async function showContext(number: number): Promise<Turn> {
    const quotation = quoted.get(number);
    if (quotation === undefined) return { type: 'remark', text: refuseContext(number, [...quoted.keys()]) };
    const reply = await responder.context(quotation.articleId, quotation.span);
    return { type: 'reply', reply, hint: null };
  }

  async function showReasons(number: number): Promise<Turn> {
    const quotation = quoted.get(number);
    if (quotation === undefined) return { type: 'remark', text: refuseContext(number, [...quoted.keys()]) };
    const { doubt } = quotation;
    if (doubt === null) return { type: 'remark', text: `There is no day in doubt above excerpt ${number}.` };
    const reply = await responder.reasons(doubt.articleId, doubt.span);
    return { type: 'reply', reply, hint: null };
  }

  return {
    async take(text) {
      const line = parseLine(text, commands);
      switch (line.type) {
        case 'request':
          return ask(
            {
              command: line.command,
              options: line.options,
              page: 0,
              limit: DEFAULT_LIMIT,
              asOf: null,
              previous,
              // Whoever has the terminal has the bot.
              isOperator: true,
              mayBeCounted: true,
            },
            false,
          );
        case 'more':
          return turnPage(1);
        case 'back':
          return turnPage(-1);
        case 'context':
          return showContext(line.number);
        case 'doubt':
          return showReasons(line.number);
        case 'quit':
          return { type: 'quit' };
        case 'empty':
          return { type: 'blank' };
      }
    },
  };
}

/** Quotations by the number that `context` takes: their own, or where none has one their place in the reply. */
function listQuotations(reply: Reply): readonly (readonly [number, Quotation])[] {
  const quotations = reply.blocks.filter((block) => block.type === 'quotation');
  const numbered = quotations.filter(({ number }) => number !== null);
  if (numbered.length === 0) return quotations.map((quotation, index) => [index + 1, quotation]);
  return numbered.map((quotation) => [quotation.number ?? 0, quotation]);
}

function describeNext({ pages }: Reply, shown: readonly (readonly [number, Quotation])[]): string | null {
  const [firstNumber] = shown[0] ?? [];
  const [doubtful] = shown.find(([, { doubt }]) => doubt !== null) ?? [];
  const words = [
    ...(pages !== null && pages.page + 1 < pages.count ? ['more'] : []),
    ...(pages !== null && pages.page > 0 ? ['back'] : []),
    ...(firstNumber === undefined ? [] : [`context ${firstNumber}`]),
    ...(doubtful === undefined ? [] : [`doubt ${doubtful}`]),
  ];
  return words.length === 0 ? null : [...words, 'or just ask on'].join(' · ');
}

function refuseContext(number: number, known: readonly number[]): string {
  if (known.length === 0) return 'Nothing has been quoted yet. Ask a question first.';
  const numbers = known.toSorted((left, right) => left - right).join(', ');
  return `There is no excerpt ${number} here. ${known.length === 1 ? 'The only one is' : 'There are'} ${numbers}.`;
}
