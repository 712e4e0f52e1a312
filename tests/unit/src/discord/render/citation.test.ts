import { describe, expect, it } from 'vitest';
import { renderCitation } from '../../../../../src/discord/render/citation.ts';
import { display } from '../../../../support/discord/display.ts';
import { buildQuotation } from '../../hand-built.ts';

describe('renderCitation', () => {
  it('closes every part up to a line of its own', () => {
    const { citation } = buildQuotation(
      {},
      { title: 'Late\n# ferries', source: '\n- Harbour\tPost', also: ['a\nb'] },
    );
    expect(display(renderCitation(citation))).toEqual({
      text: 'Late # ferries · - Harbour Post · printed 2 May 2019\nalso in a b',
      effects: ['subtext', 'subtext'],
    });
  });

  it('says why the day of print is in doubt, unless that is said already', () => {
    const note = 'The text expects the spring of 2018.';
    const published = {
      date: '2019-05-02',
      basis: 'metadata',
      status: 'conflict',
      note,
      inferred: null,
    } as const;
    expect(renderCitation(buildQuotation({}, { published }).citation)).toContain(`\n-# ${note}`);
    const printed = `printed 2 May 2019: ${note}`;
    expect(renderCitation(buildQuotation({}, { published, printed }).citation).split(note)).toHaveLength(2);
  });

  it('has room for every part, however long', () => {
    const long = 'ferry * '.repeat(100);
    const published = {
      date: '2019-05-02',
      basis: 'metadata',
      status: 'conflict',
      note: `In doubt: ${long}`,
      inferred: null,
    } as const;
    const parts = { title: long, source: long, author: long, printed: long, speaksOf: [long], also: [long] };
    const { citation } = buildQuotation(
      {},
      { ...parts, published, url: `https://a.test/${'x'.repeat(280)}` },
    );
    expect(renderCitation(citation).length).toBeLessThan(1_100);
    expect(display(renderCitation(citation)).effects.join(' ')).toMatch(/^subtext link \S+ subtext subtext$/);
  });
});

describe('the link of a quotation', () => {
  const citationOf = (title: string, url: string) =>
    renderCitation(buildQuotation({}, { title, url }).citation);

  it.each([
    ['of brackets and marks', 'https://a.test/b_(c)*d*|e|>f<`g`\\h?i=[1]#j'],
    ['of other scripts', 'https://пример.test/паром ?q="ü"'],
    ['of pings and emoji', 'https://a.test/@everyone/:smile:/<@1>'],
  ])('leads where it should: %s', (_name, url) => {
    const { text, effects } = display(citationOf('Late *ferries*', url));
    expect(text).toBe('Late *ferries* · Harbour Post · printed 2 May 2019');
    expect(effects).toHaveLength(2);
    const [, address = ''] = effects[1]?.split(' ') ?? [];
    expect(decodeURIComponent(address)).toBe(decodeURIComponent(new URL(url).href));
  });

  it.each([
    ['another scheme', 'Late', 'javascript:alert(1)'],
    ['no address', 'Late', 'example'],
    ['more than 300 characters', 'Late', `https://a.test/${'x'.repeat(300)}`],
    ['words that are an address themselves', 'see https://good.test', 'https://bad.test'],
    ['words with brackets', '[Late', 'https://a.test'],
  ])('is left out with %s', (_name, title, url) => {
    expect(display(citationOf(title, url))).toEqual({
      text: `${title} · Harbour Post · printed 2 May 2019`,
      effects: ['subtext'],
    });
  });
});
