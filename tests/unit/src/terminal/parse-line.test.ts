import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../../src/terminal/parse-line.ts';
import { buildCommand, commands } from '../hand-built.ts';

const request = (command: string, options = {}) => ({ type: 'request', command, options });

describe('parseLine', () => {
  it.each([
    [
      'gives a command its whole rest',
      '/who Ada Moll of Brill',
      request('who', { name: 'Ada Moll of Brill' }),
    ],
    [
      'leaves filters in the text',
      '/when ferry after:2019',
      request('when', { subject: 'ferry after:2019' }),
    ],
    ['asks what has no slash', ' who is Ada? ', request('ask', { question: 'who is Ada?' })],
    ['takes a command in any case', '/WHO Ada', request('who', { name: 'Ada' })],
    ['leaves out an option that is blank', '/who  ', request('who')],
    ['gives no options where a command has none', '/corpus please', request('corpus')],
    ['passes an unknown command on', '/Whom Ada', request('Whom')],
    ['passes a slash alone on', '/', request('')],
    ['pages on', 'more', { type: 'more' }],
    ['pages on in one letter', 'M', { type: 'more' }],
    ['pages on by another word', 'next', { type: 'more' }],
    ['pages back', 'back', { type: 'back' }],
    ['shows a context', 'context 2', { type: 'context', number: 2 }],
    ['shows a context in short', 'c 12', { type: 'context', number: 12 }],
    ['shows the first context', '/context', { type: 'context', number: 1 }],
    ['shows what a day was worked out from', 'doubt 2', { type: 'doubt', number: 2 }],
    ['shows that of the first answer', '/doubt', { type: 'doubt', number: 1 }],
    ['helps without a slash too', 'help', { type: 'request', command: 'help', options: {} }],
    ['quits', '/quit', { type: 'quit' }],
    ['quits by another word', 'exit', { type: 'quit' }],
    ['takes a blank line as empty', ' \t\r', { type: 'empty' }],
  ])('%s', (_rule, line, parsed) => {
    expect(parseLine(line, commands)).toEqual(parsed);
  });

  it.each([
    'more ferries',
    'what next',
    'context of the strike',
    'back in Brill',
    'quit smoking',
    'context two',
    'doubt two',
    'doubt of the court',
  ])('takes "%s" as a question', (line) => {
    expect(parseLine(line, commands)).toEqual(request('ask', { question: line }));
  });

  it('prefers a command to a word of the shell', () => {
    expect(parseLine('/more boats', [buildCommand('more', 'of')])).toEqual(request('more', { of: 'boats' }));
    expect(parseLine('/more', [buildCommand('more', 'of')])).toEqual(request('more'));
  });
});
