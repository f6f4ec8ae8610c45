import type { Language } from '../kernel/language.js';
import type { AnswerableAlert } from './alert-book.repository.js';
import type { BundleCode } from './choose-alert.js';
import type { AnswerableDrill } from '../escalation/drill/drills.repository.js';
import type { InboundOutcome, StoredReply } from './inbound-texts.repository.js';
import type { ReplyTemplate } from './reply.js';

/** What a text meant and what was done about it. */
export interface Understood {
  readonly outcome: InboundOutcome;
  readonly responderId: string | null;
  readonly alertId: string | null;
  readonly incidentId: string | null;
  readonly regionCode: string | null;
  readonly reply: StoredReply | null;
}

/** The person behind a number, with their alerts. */
export interface Sender {
  readonly responderId: string;
  readonly language: Language;
  readonly alerts: readonly AnswerableAlert[];
  /** Codes that stand for several of them. */
  readonly bundles: readonly BundleCode[];
  readonly drills: readonly AnswerableDrill[];
}

/** The reply as it is stored: enough to say the same again, and no word that was typed. */
export function replyTo(
  sender: Pick<Sender, 'language'>,
  template: ReplyTemplate,
  alerts: readonly AnswerableAlert[],
  /** What the person answered with, where it was the code for all. */
  code = alerts[0]?.code ?? '',
): StoredReply {
  const [first] = alerts;
  return {
    template,
    params: {
      code,
      codes: alerts.map((alert) => alert.code),
      regionCode: first?.regionCode ?? null,
      alertId: first?.id ?? null,
      linkHash: first?.linkHash ?? null,
      language: sender.language,
    },
  };
}
