import { describe, expect, it } from 'vitest';
import { isAsking, mayFollowUp } from '../../../../../src/discord/answer/is-asking.ts';

describe('isAsking', () => {
  it.each([
    ['a question mark', 'Rostov?'],
    ['a question word', 'who counted the seals'],
    ['a question word that is run together', "who's that"],
    ['a verb that asks', 'Did she keep her licence'],
    ['a request', 'tell me where she sailed'],
    ['a follow-up', 'and why'],
    ['a follow-up about somebody else', 'What about Abel Storm'],
    ['a link before a question word', 'ok, so when was that'],
    ['a command', '/when Abel Storm'],
  ])('is true of %s', (_what, text) => {
    expect(isAsking(text)).toBe(true);
    expect(mayFollowUp(text)).toBe(true);
  });

  it.each([
    ['thanks', 'thanks!'],
    ['laughter', 'haha yes 3'],
    ['a name alone', 'Rostov'],
    ['a statement', 'I know who did it'],
    ['a word that only begins like a question word', 'whatever'],
    ['a word that only begins like a link', 'Andrea laughed'],
    ['a link and a statement', 'so good'],
    ['a slash between words', 'his/her'],
    ['nothing', ''],
  ])('is false of %s', (_what, text) => {
    expect(isAsking(text)).toBe(false);
    expect(mayFollowUp(text)).toBe(false);
  });
});

describe('mayFollowUp', () => {
  it('is true of what is joined to the question before, though it may be talk', () => {
    for (const text of ['and Rostov', 'And in 2023', 'and lol']) {
      expect(mayFollowUp(text)).toBe(true);
      expect(isAsking(text)).toBe(false);
    }
  });
});
