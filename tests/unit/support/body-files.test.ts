import { describe, expect, it } from 'vitest';
import { checkBody } from '../../support/discord/check-body.ts';
import type { UploadedFile } from '../../support/discord/multipart.ts';
import {
  type Body,
  CALLBACK,
  callback,
  container,
  EDIT_ANSWER,
  POST,
  SILENT,
  text,
  V2,
  withParts,
} from './sound-bodies.ts';

const FILE: UploadedFile = { index: '0', name: 'a.png', contentType: 'image/png', bytes: Buffer.from('png') };
const LISTED = { attachments: [{ id: '0', description: 'A picture' }] };
const KEPT = { attachments: [{ id: '1389201932501000000' }] };

function gallery(name: string, changes: Body = {}): Body {
  return {
    type: 12,
    items: [{ media: { url: `attachment://${name}` }, description: 'A picture', ...changes }],
  };
}

function shown(changes: Body = LISTED, name = 'a.png'): Body {
  return withParts([container(text(), gallery(name))], changes);
}

function edit(changes: Body, ...parts: readonly unknown[]): Body {
  return { components: [container(text(), ...parts)], flags: V2, ...SILENT, ...changes };
}

describe('the rules for files', () => {
  it.each([
    ['a file that is listed and shown', POST, shown(), [FILE]],
    ['a file in an answer', CALLBACK, callback(4, edit(LISTED, gallery('a.png'))), [FILE]],
    ['a file that takes the place of others', EDIT_ANSWER, edit(LISTED, gallery('a.png')), [FILE]],
    ['an edit that takes files away', EDIT_ANSWER, edit({ attachments: [] }), []],
    ['an edit that keeps a file', EDIT_ANSWER, edit(KEPT, gallery('a.png')), []],
    ['an update that keeps a file', CALLBACK, callback(7, edit(KEPT, gallery('a.png'))), []],
  ] as const)('let %s pass', (_what, operation, body, files) => {
    expect(checkBody(operation, body, files)).toEqual([]);
  });

  it.each([
    ['a file that is not listed', POST, shown({}), [FILE], 'is not listed'],
    ['a list without its file', POST, shown(), [], 'neither sent nor there'],
    ['a file kept by a new message', POST, shown(KEPT), [], 'neither sent nor there'],
    ['another number', POST, shown(), [{ ...FILE, index: '1' }], 'is not listed'],
    ['no description', POST, shown({ attachments: [{ id: '0' }] }), [FILE], 'description is missing'],
    [
      'a long description',
      POST,
      shown({ attachments: [{ id: '0', description: 'x'.repeat(1025) }] }),
      [FILE],
      'at most 1024',
    ],
    ['a misspelt key', POST, shown({ attachments: [{ id: '0', alt: 'A' }] }), [FILE], 'alt is not a key'],
    ['a file twice', POST, shown(), [FILE, FILE], 'more than once'],
    ['a name with a blank', POST, shown(), [{ ...FILE, name: 'a b.png' }], 'Discord would change'],
    ['an empty file', POST, shown(), [{ ...FILE, bytes: Buffer.alloc(0) }], 'has 0 bytes'],
    ['a file that is not shown', POST, withParts([text()], LISTED), [FILE], 'shown by no component'],
    [
      'a picture of another name',
      POST,
      shown(LISTED, 'b.png'),
      [FILE],
      'attachment://b.png refers to no file',
    ],
    [
      'a picture without a file',
      EDIT_ANSWER,
      edit({ attachments: [] }, gallery('a.png')),
      [],
      'refers to no file',
    ],
    ['in an answer the same', CALLBACK, callback(4, edit({}, gallery('a.png'))), [], 'refers to no file'],
    [
      'a long alternative text',
      POST,
      withParts([gallery('a.png', { description: 'x'.repeat(1025) })], LISTED),
      [FILE],
      'at most 1024',
    ],
  ] as const)('object to %s', (_what, operation, body, files, sentence) => {
    expect(checkBody(operation, body, files).join('\n')).toContain(sentence);
  });
});
