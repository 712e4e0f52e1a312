import { describe, expect, it } from 'vitest';
import { chooseBranches } from '../../support/discord/body-unions.ts';

const TEXT = { type: 'object', properties: { type: { enum: [10] }, content: { type: 'string' } } };
const ROW = { type: 'object', properties: { type: { enum: [1, 2] } } };

function choose(schema: unknown): unknown {
  return chooseBranches(schema, (ref) => (ref === '#/row' ? ROW : undefined));
}

describe('chooseBranches', () => {
  it('lets the type decide where all branches name theirs, also behind a reference', () => {
    expect(choose({ items: { oneOf: [TEXT, { $ref: '#/row' }] } })).toEqual({
      items: {
        allOf: [
          {
            required: ['type'],
            properties: { type: { enum: [10, 1, 2] } },
            allOf: [
              { if: { properties: { type: { not: { enum: [10] } } } }, else: TEXT },
              { if: { properties: { type: { not: { enum: [1, 2] } } } }, else: { $ref: '#/row' } },
            ],
          },
        ],
      },
    });
  });

  it('sets null apart', () => {
    const union = { oneOf: [{ type: 'null' }, { $ref: '#/row' }] };
    expect(choose(union)).toEqual({ if: { type: 'null' }, else: { $ref: '#/row' } });
  });

  it('makes an enumeration of constants', () => {
    expect(choose({ type: 'integer', oneOf: [{ const: 1 }, { const: 2 }] })).toEqual({
      type: 'integer',
      enum: [1, 2],
    });
  });

  it('leaves other unions as they are', () => {
    const union = { anyOf: [{ type: 'string' }, { type: 'integer' }] };
    expect(choose(union)).toEqual(union);
  });
});
