import type { JournalKind } from '../journal/journal-kinds.js';
import type { JournalData } from '../journal/journal-entry.js';
import type { JournalEvent } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import type { Message } from './message.js';

/** An entry of the log about a message: which, of which alert, to whom, by which channel, and what is said of it. */
export function messageEntry(message: Message, kind: JournalKind, actor: Actor, said: JournalData): JournalEvent {
  return {
    kind,
    actor,
    ...(message.incidentId === null ? {} : { incidentId: message.incidentId }),
    regionCode: message.params.regionCode,
    data: {
      messageId: message.id,
      alertId: message.alertId,
      responderId: message.responderId,
      channel: message.channel,
      ...said,
    },
  };
}
