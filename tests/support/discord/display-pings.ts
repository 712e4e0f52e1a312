/** What a body may ping, by its `allowed_mentions`. */
interface Allowed {
  readonly everyone: boolean;
  readonly users: 'all' | readonly string[];
  readonly roles: 'all' | readonly string[];
}

const PING = /@(?:everyone|here)|<@([!&]?)(\d+)>/g;

/**
 * Who is pinged by texts, each once, in order: `@1` a user, `@&1` a role, `@everyone`, `@here`.
 *
 * Discord's server decides this and reads no markdown, so a backslash or a code span protects nobody.
 *
 * @param allowedMentions - as it stands in the body; without it a message and an edit ping all, an answer to an
 *   interaction users only
 */
export function pingsOf(
  texts: readonly string[],
  allowedMentions: unknown,
  kind: 'message' | 'interaction' | 'edit',
): readonly string[] {
  const allowed = readAllowed(allowedMentions, kind);
  const pings = texts
    .flatMap((text) => [...text.matchAll(PING)])
    .filter(([, mark, id]) => isAllowed(allowed, mark, id))
    .map(([whole, mark, id]) => (id === undefined ? whole : `@${mark === '&' ? '&' : ''}${id}`));
  return [...new Set(pings)];
}

/** What is not understood counts as absent, for then the most is pinged. */
function readAllowed(value: unknown, kind: 'message' | 'interaction' | 'edit'): Allowed {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    const others = kind === 'interaction' ? [] : 'all';
    return { everyone: kind !== 'interaction', users: 'all', roles: others };
  }
  const fields: { parse?: unknown; users?: unknown; roles?: unknown } = value;
  const parse = strings(fields.parse);
  return {
    everyone: parse.includes('everyone'),
    users: parse.includes('users') ? 'all' : strings(fields.users),
    roles: parse.includes('roles') ? 'all' : strings(fields.roles),
  };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function isAllowed({ everyone, users, roles }: Allowed, mark = '', id?: string): boolean {
  if (id === undefined) return everyone;
  const targets = mark === '&' ? roles : users;
  return targets === 'all' || targets.includes(id);
}
