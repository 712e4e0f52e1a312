import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../index/questions/pasted-text.ts';
import { createSourceNames } from '../../../../index/questions/source-names.ts';

const sources = createSourceNames(['Harbour Post', 'The Tide']);
const read = (text: string) => readPasted(text, sources);

describe('readPasted', () => {
  it.each([
    ['a headline', 'Riverton ferry runs again after long repairs'],
    ['a sentence', 'The ferry, which sank in 1990, was raised by the guild.'],
    ['a sentence that tells who', 'The mayor met the guild, who offered to pay for the ferry.'],
    ['a quotation', '“We will never sell the ferry to them,” the mayor said'],
    ['a sentence in lower case with its stop', 'the guild has raised the old ferry again.'],
  ])('takes %s for a statement', (_what, text) => {
    expect(read(text).isStatement).toBe(true);
  });

  it.each([
    ['a question', 'Who raised the ferry that sank in 1990'],
    ['a mark at its end', 'The ferry that sank in 1990 was raised?'],
    ['what leads up to a question', 'In which year did the ferry of Riverton sink'],
    ['a clause before a question', 'After the ferry had been raised, who bought it'],
    ['a few words', 'Riverton ferry repairs'],
    ['search words in lower case', 'riverton ferry repairs cost of the guild'],
  ])('does not take %s for one', (_what, text) => {
    expect(read(text).isStatement).toBe(false);
  });

  it.each([
    ['any source behind a bar', 'Ferry runs again | Evening Mail', 'Ferry runs again'],
    ['a known source behind a dash', 'Ferry runs again - Harbour Post', 'Ferry runs again'],
    ['what is written like a source behind a dash', 'Ferry runs again - Evening Mail', 'Ferry runs again'],
    ['a known source behind a long dash', 'Ferry runs again — The Tide', 'Ferry runs again'],
  ])('takes off %s', (_what, text, headline) => {
    expect(read(text).text).toBe(headline);
  });

  it.each([
    ['what is no source behind a dash', 'Ferry runs again – after ten years'],
    ['a long tail', 'Ferry runs again | the guild has paid for all of it'],
    ['what asks behind a bar', 'Ferry runs again | who paid?'],
    ['a source that is all there is', 'Ferry | Harbour Post'],
  ])('leaves %s', (_what, text) => {
    expect(read(text).text).toBe(text);
  });

  it('knows the last word of a headline that was cut off', () => {
    expect(read('Riverton ferry runs again after long rep…').cutWord).toBe('rep');
    expect(read('Riverton ferry runs again after long rep...').cutWord).toBe('rep');
    expect(read('Who is Ada Bell...').cutWord).toBeNull();
  });
});
