/** Discord's own description of its HTTP interface, where it lies beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { chooseBranches, type Schema } from './body-unions.ts';

/** Seen from the source, and from what is compiled of it. */
const PLACES = ['../../../../', '../../../../../'].map(
  (up) => new URL(`${up}shared/discord/openapi.json`, import.meta.url),
);
const FILE = PLACES.find((place) => existsSync(place));

/** False on a machine that has the repository alone. */
export const HAS_OFFICIAL_DESCRIPTION = FILE !== undefined;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface DescribedOperation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const REF = '#/components/schemas/';
/** Said of every union that fails, besides what is wrong in it. */
const SILENT: readonly string[] = ['if', 'allOf', 'oneOf', 'anyOf'];

/**
 * What the description finds wrong with a body, in sentences; nothing where it is absent.
 *
 * @param operation - such as `POST /channels/1/messages`
 * @throws Error where the description does not have the operation
 */
export function checkByDescription(operation: string, body: unknown): readonly string[] {
  if (FILE === undefined) return [];
  validators ??= createValidators(FILE);
  const validate = validators(operation);
  if (validate(withNumericPermissions(body))) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter(({ keyword }) => !SILENT.includes(keyword));
  return (telling.length > 0 ? telling : errors).map(describe);
}

type Validators = (operation: string) => ValidateFunction;

let validators: Validators | undefined;

/** Each operation is compiled once. */
function createValidators(file: URL): Validators {
  const description: Description = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = createAjv(description);
  const compiled = new Map<string, ValidateFunction>();
  return (operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const template = findTemplate(description, path);
    const key = `${method} ${template}`;
    const schema =
      description.paths[template]?.[method.toLowerCase()]?.requestBody?.content['application/json'];
    if (!schema) throw new Error(`The official description has no body for ${operation}.`);
    const validate = compiled.get(key) ?? ajv.compile(rewrite(schema.schema, description));
    compiled.set(key, validate);
    return validate;
  };
}

function createAjv(description: Description): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/);
  ajv.addFormat('nonce', true);
  for (const format of ['int32', 'int64', 'double'])
    ajv.addFormat(format, { type: 'number', validate: () => true });
  ajv.addSchema({ $id: 'spec', components: rewrite(description.components, description) as object });
  return ajv;
}

/** The schema with unions decided by type, and with references that hold outside of the description. */
function rewrite(schema: Schema, { components }: Description): object {
  const chosen = chooseBranches(schema, (ref) => components.schemas[ref.slice(REF.length)]);
  return JSON.parse(JSON.stringify(chosen).replaceAll('"#/components/', '"spec#/components/'));
}

/** The path with names for its variable parts; one with fewer names is the nearer one. */
function findTemplate({ paths }: Description, path: string): string {
  const parts = path.split('/');
  const fits = Object.keys(paths).filter((template) => {
    const names = template.split('/');
    return (
      names.length === parts.length && names.every((name, at) => name.startsWith('{') || name === parts[at])
    );
  });
  return fits.toSorted((a, b) => a.split('{').length - b.split('{').length)[0] ?? '';
}

/** Discord takes a bit set in digits, as discord.js sends it; the description knows a number only. */
function withNumericPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((command: unknown) => {
    if (typeof command !== 'object' || command === null) return command;
    const { default_member_permissions: bits }: { default_member_permissions?: unknown } = command;
    return typeof bits === 'string' ? { ...command, default_member_permissions: Number(bits) } : command;
  });
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const place = instancePath.slice(1).replaceAll('/', '.') || 'The body';
  return `${place} ${message} by the official description (${JSON.stringify(params)}).`;
}
