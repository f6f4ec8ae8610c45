import type { NewMessage } from '../delivery/message.js';
import type { Incident } from '../incident/incident.js';
import type { Channel } from '../kernel/channel.js';
import type { ContactMethodId } from '../kernel/ids.js';
import { asLanguage } from '../kernel/language.js';
import type { Run, StoredAlert } from './run.js';
import type { ReachedBy } from './runs.repository.js';

/** What follows an alert goes by what reached the person, in the same language. */
export function followUpMessage(
  incident: Incident,
  run: Run,
  alert: StoredAlert,
  by: ReachedBy,
  what: Pick<NewMessage, 'template' | 'orderClass' | 'dueAt'>,
): NewMessage {
  return {
    incidentId: incident.id,
    alertId: alert.id,
    runId: run.id,
    responderId: alert.responderId,
    contactMethodId: by.contactMethodId as ContactMethodId,
    channel: by.channel as Channel,
    params: { regionCode: incident.regionCode, code: alert.code ?? '', linkHash: alert.linkHash },
    language: asLanguage(by.language),
    ...what,
  };
}
