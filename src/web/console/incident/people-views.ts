import type { MessageStatus } from '../../../delivery/message-status.js';
import type { AlertStatus, Answer } from '../../../escalation/standing.js';
import type { Channel } from '../../../kernel/channel.js';
import type { AlertView } from '../../api/incidents/read-incidents.repository.js';
import type { AskedPerson, MessageLine, NotAsked } from './people.view.js';

/** Said of a message that is not the page itself. */
const PURPOSES: Readonly<Record<string, string>> = {
  reminder: 'asked again',
  'stand-down-enough': 'told: enough are coming',
  'stand-down-over': 'told: it is over',
  'triage-taken': 'told: a colleague has it',
  correction: 'told: the alert was wrong',
  progress: 'asked how it goes',
};

/** One line for each person and run: the latest question with its answer, and all messages of that run. */
export function askedPeople(alerts: readonly AlertView[], forWhat: (runId: string) => string | null): AskedPerson[] {
  const groups = new Map<string, AlertView[]>();
  for (const alert of alerts.filter(({ status }) => status !== 'excluded')) {
    const key = `${alert.runId} ${alert.responder.id}`;
    groups.set(key, [...(groups.get(key) ?? []), alert]);
  }
  return [...groups.values()].flatMap((group) => {
    const latest = group.at(-1);
    return latest === undefined ? [] : [person(latest, group, forWhat(latest.runId))];
  });
}

function person(latest: AlertView, group: readonly AlertView[], forWhat: string | null): AskedPerson {
  const messages = group.flatMap((alert) => alert.messages);
  const queued = messages
    .filter(({ status }) => status === 'queued')
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const [next] = queued;
  return {
    alertId: latest.id,
    name: latest.responder.name,
    roles: latest.roles,
    step: latest.step,
    round: latest.round,
    forWhat,
    status: latest.status as AlertStatus,
    answer: (latest.answer ?? null) as Answer | null,
    answeredAt: latest.answeredAt ?? null,
    via: latest.answeredVia ?? null,
    said: latest.note ?? null,
    reason: latest.reason ?? null,
    next: next === undefined ? null : { channel: next.channel as Channel, at: next.dueAt },
    // What was called off because it was no longer needed says nothing about the person.
    messages: messages.filter(({ status }) => status !== 'cancelled').map(line),
  };
}

function line(message: AlertView['messages'][number]): MessageLine {
  return {
    channel: message.channel as Channel,
    purpose: Object.hasOwn(PURPOSES, message.template) ? (PURPOSES[message.template] ?? null) : null,
    status: message.status as MessageStatus,
    at: message.deliveredAt ?? message.sentAt ?? message.handedOffAt ?? message.dueAt,
    failure: message.failure ?? null,
    possibleDuplicate: message.possibleDuplicate,
  };
}

/** Those whom every step left out, each once, with the last reason. */
export function notAskedPeople(alerts: readonly AlertView[]): NotAsked[] {
  const asked = new Set(alerts.filter(({ status }) => status !== 'excluded').map(({ responder }) => responder.id));
  const out = alerts.filter(({ status, responder }) => status === 'excluded' && !asked.has(responder.id));
  return [...new Map(out.map((alert) => [alert.responder.id, alert])).values()].map(
    ({ responder, roles, reason, step }) => ({ name: responder.name, roles, reason: reason ?? '', step }),
  );
}
