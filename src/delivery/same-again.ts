import type { PageablePerson } from '../directory/person.js';
import type { ContactMethodId } from '../kernel/ids.js';
import { type Message, type NewMessage, paramsAlone } from './message.js';

/**
 * By which number or address the same can be said once more: that of then while it may still be used, else another one of
 * the channel. Null: none.
 */
export function wayAgain(
  person: PageablePerson | undefined,
  { channel, contactMethodId }: Pick<Message, 'channel' | 'contactMethodId'>,
): ContactMethodId | null {
  if (person === undefined || person.status === 'left') return null;
  const methods = person.methods.filter((method) => method.verified && !method.optedOut && method.channel === channel);
  const method = methods.find(({ id }) => id === contactMethodId) ?? methods.find(({ failing }) => !failing);
  return method?.id ?? null;
}

/** A new message that says the same, with the same code and link. */
export function sameAgain(message: Message, contactMethodId: ContactMethodId, dueAt: Date): NewMessage {
  const { incidentId, alertId, runId, responderId, channel, template, language, orderClass } = message;
  const about = { incidentId, alertId, runId, responderId, channel, template, language, orderClass };
  return { ...about, params: paramsAlone(message.params), contactMethodId, dueAt };
}
