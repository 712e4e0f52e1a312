import { describe, expect, it } from 'vitest';
import { isCourtesy, unwrap } from '../../../../index/questions/unwrap.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';

describe('unwrap', () => {
  it.each([
    ['a greeting', 'hey, who owns the ferry?', 'who owns the ferry?'],
    ['a greeting without a mark', 'hey bot who owns the ferry?', 'who owns the ferry?'],
    ['a wish to know', 'I want to know who owns the ferry', 'who owns the ferry'],
    ['a polite request', 'can you tell me who owns the ferry', 'who owns the ferry'],
    ['a question to all', 'Does anyone know why the ferry sank?', 'why the ferry sank?'],
    ['several layers', 'Hi all, please, could you tell me who owns the ferry?', 'who owns the ferry?'],
    ['what leads up to a subject', 'tell me more about the ferry', 'the ferry'],
    ['thanks', 'who owns the ferry? Thanks!', 'who owns the ferry?'],
    ['thanks without a mark', 'who owns the ferry thank you', 'who owns the ferry'],
    ['please at its end', 'who owns the ferry, please?', 'who owns the ferry?'],
    ['an aside behind a mark', 'who owns the ferry, does anyone know?', 'who owns the ferry?'],
    ['a word of asking', 'Compare the ferry and the tug', 'the ferry and the tug'],
    ['a word of asking before a question', 'explain why the ferry sank', 'why the ferry sank'],
    ['a request for a list', 'please list the boats', 'the boats'],
    ['a request to be given', 'give me the boats of Ada Bell', 'boats of Ada Bell'],
    ['capitals', 'CAN YOU TELL ME WHO OWNS THE FERRY', 'WHO OWNS THE FERRY'],
    ['emoji at either end', '🙂 who owns the ferry? 🙏🏽', 'who owns the ferry?'],
    ['quotation marks around a question', '“Who owns the ferry?”', 'Who owns the ferry?'],
    ['an address of the web', 'who owns this ferry? https://ferry.example/a', 'who owns this ferry?'],
    ['a curly apostrophe', 'I’d like to know who owns the ferry', 'who owns the ferry'],
  ])('takes off %s', (_what, text, plain) => {
    expect(unwrap(text)).toBe(plain);
  });

  it.each([
    ['a question by itself', 'Who owns the ferry?'],
    ['a greeting that is part of a name', 'Hey Jane was sung by whom?'],
    ['thanks that somebody gives', 'To whom did the mayor give thanks'],
    ['a show that is a thing', 'Show trial begins'],
    ['a list that is a thing', 'List of boats grows'],
    ['somebody who is to please', 'whom did the mayor want to please'],
    ['an aside that is asked for', 'did they save anyone'],
    ['quotation marks around a quotation', '“He was not afraid of the river”'],
    ['an emoji inside', 'who wears 🎩 hats'],
    ['what is nothing but politeness', 'please tell me'],
    ['an empty text', ''],
  ])('leaves %s', (_what, text) => {
    expect(unwrap(text)).toBe(text);
  });

  it.each(hostileFamilies('questions'))('leaves the question behind 50,000 characters of %s', (family) => {
    expect(unwrap(writeHostile('questions', family, 50_000)).slice(-26)).toBe('is it true that she rowed?');
  });

  it('changes nothing the second time', () => {
    const once = unwrap('hey bot, can you tell me who owns the ferry please?');
    expect(unwrap(once)).toBe(once);
  });
});

describe('isCourtesy', () => {
  it.each(['hello', 'Hi there!', 'thanks', 'ok, thank you very much', 'goodbye', 'hey bot'])(
    'takes "%s" for nothing but politeness',
    (text) => {
      expect(isCourtesy(text)).toBe(true);
    },
  );

  it.each(['hello Ada', 'bot', 'thanks for the ferry', 'who', '', '?!'])(
    'takes "%s" for more or for less',
    (text) => {
      expect(isCourtesy(text)).toBe(false);
    },
  );
});
