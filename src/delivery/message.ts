import type { Channel } from '../kernel/channel.js';
import type { AlertId, ContactMethodId, IncidentId, MessageId, ResponderId, RunId } from '../kernel/ids.js';
import type { Language } from '../kernel/language.js';
import type { MessageStatus } from './message-status.js';
import type { OrderClass } from './order.js';

/** The texts that a message can be. What each says, per channel and language, is in the catalogues. */
export const MESSAGE_TEMPLATES = [
  'triage',
  'alert',
  'reminder',
  'progress',
  'stand-down-enough',
  'triage-taken',
  'stand-down-over',
  'correction',
  'verify',
  'drill',
  'test',
] as const;
/**
 * Notices about the rota, about maintenance mode, about how a person is reached, about what became of their offer to join,
 * that a message waits for somebody who reported, and of a sign-in on a new device: they go by e-mail alone, but for those of `TEXTED_NOTICES`.
 */
export const NOTICE_TEMPLATES = [
  'duty-on',
  'duty-off',
  'week-warning',
  'tasks-due',
  'maintenance-on',
  'maintenance-off',
  'contact-check',
  'join-welcome',
  'join-declined',
  'mailbox-notice',
  'new-device',
] as const;
/** Notices that may be a text. */
export const TEXTED_NOTICES = ['contact-check', 'join-welcome', 'join-declined', 'mailbox-notice'] as const;
export type TextedNotice = (typeof TEXTED_NOTICES)[number];
export type NoticeTemplate = (typeof NOTICE_TEMPLATES)[number];
export type PageTemplate = (typeof MESSAGE_TEMPLATES)[number];
export type MessageTemplate = PageTemplate | NoticeTemplate;

/** All that a text may be built from: nothing here says who, what or where below the region (R1). */
export interface MessageParams {
  readonly regionCode: string | null;
  readonly code: string;
  /** Which link token belongs to the alert, should the secret have been rotated since. */
  readonly linkHash: string | null;
  /** `08:00`, where the person is asked because of a rota. */
  readonly dutyUntil?: string;
  /** For `verify`: what its six digits follow from. The digits themselves are stored nowhere. */
  readonly pinId?: string;
  /** For `contact-check`: which number or address is to be confirmed, and until when (epoch seconds) its link opens. */
  readonly check?: { readonly contactMethodId: string; readonly until: number };
  /** For `new-device`: browser and system in words of a closed list, and when (ISO). */
  readonly newDevice?: { readonly device: string | null; readonly at: string };
  /** It goes by itself and at once: coordinators are asked as coordinators. */
  readonly alone?: true;
  /** Several alerts in this one text. Only while it leaves, and of what has left. */
  readonly bundle?: Bundled;
  /** A full text before it had no room for it. */
  readonly rest?: true;
}

export interface Bundled {
  /** The code of each alert, this one's first. */
  readonly codes: readonly string[];
  /** The code that answers all of them. */
  readonly all: string;
  readonly severalRegions: boolean;
}

/** One try to reach one person by one channel for one alert. */
export interface Message {
  readonly id: MessageId;
  readonly incidentId: IncidentId | null;
  readonly alertId: AlertId | null;
  readonly runId: RunId | null;
  readonly responderId: ResponderId;
  readonly contactMethodId: ContactMethodId;
  readonly channel: Channel;
  readonly template: MessageTemplate;
  readonly params: MessageParams;
  readonly language: Language;
  readonly orderClass: OrderClass;
  readonly priority: number;
  readonly status: MessageStatus;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly expiresAt: Date;
  readonly queuedAt: Date;
  readonly sendingDeadline: Date | null;
  /** When the first try began. */
  readonly sendingAt: Date | null;
  /** Of a text: by whom the last try went. */
  readonly provider: string | null;
  readonly providerId: string | null;
  /** Of the last try, or why it waits. */
  readonly failureCode: string | null;
  readonly possibleDuplicate: boolean;
  /** The message that says what this one would have said. */
  readonly carriedBy: MessageId | null;
  /** Whom it asks, in a drill. */
  readonly drillPersonId: string | null;
}

export type NewMessage = Pick<
  Message,
  | 'incidentId'
  | 'alertId'
  | 'runId'
  | 'responderId'
  | 'contactMethodId'
  | 'channel'
  | 'template'
  | 'params'
  | 'language'
  | 'orderClass'
  | 'dueAt'
> &
  Partial<Pick<Message, 'drillPersonId'>>;

/** Throws for a notice, which has no words to be said aloud. */
export function pageTemplate({ template }: Pick<Message, 'template'>): PageTemplate {
  const found = MESSAGE_TEMPLATES.find((each) => each === template);
  if (found === undefined) throw new Error('A notice is never said aloud, and few of them go by text.');
  return found;
}

/** Throws for a notice that goes by e-mail alone. */
export function textTemplate(message: Pick<Message, 'template'>): PageTemplate | TextedNotice {
  return TEXTED_NOTICES.find((each) => each === message.template) ?? pageTemplate(message);
}

/** As it was queued: about one alert. */
export function paramsAlone({ bundle: _bundle, rest: _rest, ...params }: MessageParams): MessageParams {
  return params;
}
