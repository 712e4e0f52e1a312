import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { parseRequest } from '../../../src/parse-request.ts';

describe('parseRequest', () => {
  it.each([
    ['gives a command the whole rest', '/who Mira Holt', 'who', { name: 'Mira Holt' }],
    ['reads a command in any case', '/WHO Mira', 'who', { name: 'Mira' }],
    ['leaves filters where they are', '/when ferry after:2019', 'when', { subject: 'ferry after:2019' }],
    ['takes blanks off at both ends', '  /why  the fog \n', 'why', { subject: 'the fog' }],
    ['keeps newlines inside', '/what\nthe fog\nand tide', 'what', { subject: 'the fog\nand tide' }],
    ['gives a command without words nothing', '/who', 'who', {}],
    ['gives a command without options nothing', '/corpus please', 'corpus', {}],
    ['fills an option that may be left out', '/article Fog', 'article', { title: 'Fog' }],
    ['takes anything else for a question', 'Who is Mira?', 'ask', { question: 'Who is Mira?' }],
    ['takes a slash inside for a part of the question', 'what /who is', 'ask', { question: 'what /who is' }],
    ['takes nothing for a question', '', 'ask', { question: '' }],
    ['passes an unknown command on without options', '/dance now', 'dance', {}],
    ['passes an unknown command on as it is written', '/Dance', 'Dance', {}],
    ['passes a slash on as a command without a name', '/', '', {}],
    ['knows no command by what every object has', '/constructor x', 'constructor', {}],
  ])('%s', (_rule, text, command, options) => {
    expect(parseRequest(text, CATALOG)).toEqual({ command, options });
  });
});
