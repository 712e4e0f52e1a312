/** What there is on the double. Everything else here makes these or shows them. */
import type { Component } from './components.ts';
import type { UploadedFile } from './multipart.ts';
import type { User } from './people.ts';
import type { Signal } from './signal.ts';

export const TEXT = 0;
export const DM = 1;
export const PUBLIC_THREAD = 11;

export interface Channel {
  readonly id: string;
  readonly type: number;
  /** Null in a direct channel. */
  readonly guildId: string | null;
  name: string;
  /** Of a direct channel. */
  readonly recipient: User | null;
  /** What the bot, by its role, is denied here beside what it lacks anyway. */
  denied: bigint;
  readonly thread: Thread | null;
}

export interface Thread {
  /** The bot has in a thread the rights that it has around it. */
  readonly parent: Channel;
  readonly owner: User;
  readonly autoArchiveMinutes: number;
  readonly startedAt: string;
  archived: boolean;
  locked: boolean;
}

export interface World {
  readonly channels: Map<string, Channel>;
  /** By id, in the order of creation; deleted ones too. */
  readonly messages: Map<string, Message>;
  /** By the id of the guild, or `global`. */
  readonly commands: Map<string, readonly RegisteredCommand[]>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** Fires after each change and each request. */
  readonly changed: Signal;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly type: number;
  readonly author: User;
  readonly webhookId: string | null;
  readonly nonce: string | null;
  /** What it replies to. */
  readonly reference: Message | null;
  /** The metadata of the interaction that it answers. */
  readonly interaction: Readonly<Record<string, unknown>> | null;
  /** The only one who sees it; null where all see it. */
  readonly viewer: User | null;
  readonly mentions: readonly User[];
  readonly mentionRoles: readonly string[];
  readonly mentionsEveryone: boolean;
  content: string;
  embeds: readonly unknown[];
  components: readonly Component[];
  attachments: readonly Attachment[];
  flags: number;
  /** Who would have been pinged: ids, `everyone`, `here`. */
  pings: readonly string[];
  edits: number;
  /** When it was deleted, in milliseconds since 1970; null while it stands. */
  deletedAt: number | null;
}

/** A file that a message carries. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly alt: string | null;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What a body of the bot says of a message. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number;
  /** Files that come with it or are kept; without the list all are kept. */
  readonly attachments?: readonly { readonly id: string | number; readonly description?: string }[] | null;
  /** The files themselves, which stand beside the body. */
  readonly files?: readonly UploadedFile[];
  readonly allowed_mentions?: { readonly replied_user?: boolean } | null;
}

/** The first answer to an interaction, as it was accepted. */
export interface Callback {
  readonly type: number;
  readonly body: CallbackBody;
  /** Milliseconds from the event to it. */
  readonly atMs: number;
}

export interface CallbackBody extends MessageBody {
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly custom_id?: string;
  readonly title?: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** As a member would call it: "/who", "the button Context". */
  readonly name: string;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was pressed. */
  readonly source: Message | null;
  /** How often that message had been edited by then. */
  readonly editsBefore: number;
  readonly startedAt: number;
  callback: Callback | null;
  /** What `@original` stands for. */
  original: Message | null;
  readonly followUps: Message[];
  /** The refusals that requests with its token were given. */
  readonly refused: { readonly status: number; readonly code: number }[];
}

export interface RegisteredOption {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
}

export interface CommandBody {
  readonly name: string;
  /** 1 for a slash command, 3 for a message command. */
  readonly type?: number;
  readonly description?: string;
  readonly options?: readonly RegisteredOption[];
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly default_member_permissions?: string | null;
}

/** A command as Discord keeps it: what was left out is filled in. */
export interface RegisteredCommand extends CommandBody {
  readonly id: string;
  readonly type: number;
  readonly description: string;
}
