/** What can go wrong: the names of it, and whether a question may stay without an answer for it. */

/** On the way of a request. */
export const REQUEST_FAULTS = [
  'limited',
  'limited-globally',
  'error',
  'error-after-effect',
  'cut-request',
  'cut-request-after-effect',
  'slow-reply',
  'no-reply',
  'no-reply-after-effect',
  'refused-for-long',
] as const;

/** In what the bot is told. */
export const EVENT_FAULTS = ['doubled-event', 'null-key'] as const;

/** On the connection, which is mended by itself. */
export const GATEWAY_FAULTS = [
  'reconnect',
  'session-invalid',
  'session-lost',
  'socket-cut',
  'no-acks',
  'servers-missing',
] as const;

/** On the connection, until the process ends itself to be started anew. */
export const FATAL_FAULTS = ['black-hole', 'resume-unanswered'] as const;

export const FAULT_KINDS = [...REQUEST_FAULTS, ...EVENT_FAULTS, ...GATEWAY_FAULTS, ...FATAL_FAULTS] as const;

export type RequestFault = (typeof REQUEST_FAULTS)[number];
export type EventFault = (typeof EVENT_FAULTS)[number];
export type GatewayFault = (typeof GATEWAY_FAULTS)[number];
export type FatalFault = (typeof FATAL_FAULTS)[number];
export type FaultKind = (typeof FAULT_KINDS)[number];
