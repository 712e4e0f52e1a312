/** A schema, or a part of one. */
export type Schema = unknown;

interface Branch {
  readonly schema: Schema;
  /** The values of `type` that choose this branch, or null where it is not chosen so. */
  readonly types: readonly unknown[] | null;
}

/**
 * A schema in which the branch of a union is chosen before it is checked.
 *
 * Of five kinds of components a validator else says what is wrong by each of the five, or lets a bad one pass as
 * another. Where all branches name their `type`, that decides; null stands apart; a list of constants becomes an
 * enumeration. Other unions stay.
 *
 * @param resolve - finds what a `$ref` refers to
 */
export function chooseBranches(schema: Schema, resolve: (ref: string) => Schema): Schema {
  if (Array.isArray(schema)) return schema.map((entry) => chooseBranches(entry, resolve));
  if (!isObject(schema)) return schema;
  const chosen = Object.entries(schema).map(([key, value]) => [key, chooseBranches(value, resolve)]);
  const rewritten: Record<string, Schema> = Object.fromEntries(chosen);
  const { oneOf, anyOf, ...others } = rewritten;
  const union = oneOf ?? anyOf;
  const choice = Array.isArray(union) ? rewriteUnion(union, resolve) : null;
  return choice ? { ...others, ...choice } : rewritten;
}

function rewriteUnion(union: readonly Schema[], resolve: (ref: string) => Schema): object | null {
  const constants = union.map((branch) => (isObject(branch) ? branch.const : undefined));
  if (constants.every((constant) => constant !== undefined)) return { enum: constants };
  const branches = union.filter((branch) => !isNull(branch));
  const choice = branches.length === 1 ? branches[0] : chooseByType(branches, resolve);
  if (!choice) return null;
  return branches.length < union.length ? { if: { type: 'null' }, else: choice } : { allOf: [choice] };
}

function isNull(schema: Schema): boolean {
  return isObject(schema) && schema.type === 'null';
}

function chooseByType(union: readonly Schema[], resolve: (ref: string) => Schema): Schema | null {
  const branches: readonly Branch[] = union.map((schema) => ({ schema, types: findTypes(schema, resolve) }));
  const types = branches.flatMap((branch) => branch.types ?? []);
  if (branches.some((branch) => branch.types === null)) return null;
  return {
    required: ['type'],
    properties: { type: { enum: types } },
    allOf: branches.map(({ schema, types }) => ({
      if: { properties: { type: { not: { enum: types } } } },
      else: schema,
    })),
  };
}

function findTypes(schema: Schema, resolve: (ref: string) => Schema): readonly unknown[] | null {
  const target = isObject(schema) && typeof schema.$ref === 'string' ? resolve(schema.$ref) : schema;
  const properties = isObject(target) ? target.properties : null;
  const type = isObject(properties) ? properties.type : null;
  return isObject(type) && Array.isArray(type.enum) ? type.enum : null;
}

function isObject(value: unknown): value is Readonly<Record<string, Schema>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
