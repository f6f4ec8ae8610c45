import type { ContactMethodId } from '../kernel/ids.js';
import type { ContactMethodRecord } from '../directory/responder-record.js';

/** Where a code goes. */
export interface BriefWay {
  readonly contactMethodId: ContactMethodId;
  readonly channel: 'sms' | 'email';
  /** As it may be shown: `•••• 123`. */
  readonly mask: string;
}

/**
 * The person’s own verified number; where there is none that takes texts, the verified address. One that is known to
 * fail comes last. Null: there is nothing that is surely theirs.
 */
export function briefWay(methods: readonly ContactMethodRecord[]): BriefWay | null {
  const [best] = methods
    .filter((method) => method.verifiedAt !== null && method.channel !== 'voice')
    .filter((method) => method.channel !== 'sms' || method.optedOutAt === null)
    .sort((a, b) => rank(a) - rank(b));
  if (best === undefined || best.channel === 'voice') return null;
  return { contactMethodId: best.id, channel: best.channel, mask: best.address };
}

function rank({ channel, failingSince }: ContactMethodRecord): number {
  return (channel === 'sms' ? 0 : 1) + (failingSince === null ? 0 : 2);
}
