/** Bodies in which nothing is wrong, to be broken in one place by a test. */

export type Body = Readonly<Record<string, unknown>>;

export const POST = { method: 'POST', path: '/channels/1/messages' };
export const EDIT = { method: 'PATCH', path: '/channels/1/messages/2' };
export const CALLBACK = { method: 'POST', path: '/interactions/1/token/callback' };
export const FOLLOW_UP = { method: 'POST', path: '/webhooks/1/token' };
export const EDIT_ANSWER = { method: 'PATCH', path: '/webhooks/1/token/messages/@original' };
export const THREAD = { method: 'POST', path: '/channels/1/messages/2/threads' };
export const CHANNEL = { method: 'PATCH', path: '/channels/1' };
export const COMMANDS = { method: 'PUT', path: '/applications/1/commands' };

export const V2 = 1 << 15;
export const SILENT = { allowed_mentions: { parse: [], replied_user: false } };
const NONCE = { nonce: '1389201932501', enforce_nonce: true };

export function plain(changes: Body = {}): Body {
  return { content: 'The ferry was late.', tts: false, ...SILENT, ...NONCE, ...changes };
}

/** A message of the newer components. */
export function withParts(components: readonly unknown[], changes: Body = {}): Body {
  return { components, flags: V2, ...SILENT, ...NONCE, ...changes };
}

/** A message with components of the older kind. */
export function withRow(...components: readonly unknown[]): Body {
  return plain({ components: [row(...components)] });
}

export function text(content = 'The ferry was late.'): Body {
  return { type: 10, content };
}

export function button(changes: Body = {}): Body {
  return { type: 2, style: 2, label: 'Context', custom_id: 'd1:context', ...changes };
}

export function link(changes: Body = {}): Body {
  return { type: 2, style: 5, label: 'Source', url: 'https://a.test/b', ...changes };
}

export function row(...components: readonly unknown[]): Body {
  return { type: 1, components };
}

export function section(changes: Body = {}): Body {
  return { type: 9, components: [text()], accessory: button(), ...changes };
}

export function container(...components: readonly unknown[]): Body {
  return { type: 17, accent_color: 0x336699, components };
}

export function select(changes: Body = {}): Body {
  return { type: 3, custom_id: 'd1:pick', options: [{ label: 'A', value: 'a' }], ...changes };
}

export function callback(type: number, data?: unknown): Body {
  return { type, data };
}

export function modal(changes: Body = {}): Body {
  return callback(9, { custom_id: 'd1:ask', title: 'Ask', components: [label()], ...changes });
}

export function label(changes: Body = {}, input: Body = {}): Body {
  const component = { type: 4, custom_id: 'question', style: 2, max_length: 300, ...input };
  return { type: 18, label: 'Your question', component, ...changes };
}

export function slash(changes: Body = {}): Body {
  return {
    type: 1,
    name: 'when',
    description: 'Days on which something happened',
    options: [option({ required: true, autocomplete: true })],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    ...changes,
  };
}

export function menuEntry(changes: Body = {}): Body {
  return { type: 3, name: 'Check the archive', contexts: [0], integration_types: [0], ...changes };
}

export function option(changes: Body = {}): Body {
  return { type: 3, name: 'subject', description: 'What to look for', ...changes };
}

/** As many as asked for, each made with its number. */
export function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
