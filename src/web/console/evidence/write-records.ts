import type { Incident } from '../../../incident/incident.js';
import type { AlertView, ReportView } from '../../api/incidents/read-incidents.repository.js';
import { PURPOSE_WORDS, SIDE_WORDS, WAY_WORDS } from '../consents/consent-page-words.js';
import type { IncidentHead } from '../incident/incident.view.js';
import type { NameOf } from '../words/entry-data.js';
import { occurredWords } from '../words/occurred-words.js';
import { settingWords } from '../words/value-words.js';
import type {
  EvidenceDecision,
  EvidenceLine,
  EvidenceMessage,
  EvidencePart,
  EvidencePerson,
  EvidenceRecords,
  EvidenceReport,
} from './evidence.js';
import type { GatheredRecords } from './gather-records.service.js';

export interface WritingRecords {
  readonly incident: Incident;
  readonly head: IncidentHead;
  readonly gathered: GatheredRecords;
  readonly parts: readonly EvidencePart[];
  readonly nameOf: NameOf;
  readonly timeline: readonly EvidenceLine[];
}

const iso = (at: Date | undefined | null): string | null => at?.toISOString() ?? null;

/** The records in the order and with the keys in which their digest is taken. */
export function writeRecords({ incident, head, gathered, parts, nameOf, timeline }: WritingRecords): EvidenceRecords {
  const by = (id: string): string => nameOf(id) ?? 'Somebody who is no longer here';
  const words = (typed: string | null): string | null => (parts.includes('words') ? typed : null);
  const decision = (byId: string, at: Date, what: string, typed: string | null): EvidenceDecision => ({
    at: at.toISOString(),
    by: by(byId),
    what,
    words: words(typed),
  });
  return {
    incident: about(incident, head),
    verifications: gathered.verifications.map(({ byId, at, status, method, note }) =>
      decision(byId, at, method === null ? status : `${status}, ${method}`, note),
    ),
    sources: gathered.sources.map(({ name, who, judged, sameAsId, at, byId, reason }) => ({
      report: name,
      who,
      judged,
      sameAs: gathered.sources.find(({ reportId }) => reportId === sameAsId)?.name ?? null,
      at: iso(at),
      by: byId === null ? null : by(byId),
      words: words(reason),
    })),
    nextOfKin: gathered.family.map(({ byId, at, status, note }) => decision(byId, at, status, note)),
    consents: gathered.consents.map(({ recordedBy, at, purpose, side, answer, how, withdrawnAt, who }) => {
      const said = `${PURPOSE_WORDS[purpose]}: ${answer} (${SIDE_WORDS[side].toLowerCase()}, ${WAY_WORDS[how].toLowerCase()})`;
      return decision(
        recordedBy,
        at,
        withdrawnAt === null ? said : `${said}, taken back ${withdrawnAt.toISOString()}`,
        who,
      );
    }),
    notes: gathered.notes.map(({ byId, at, text }) => decision(byId, at, 'note', text)),
    people: gathered.alerts.map((alert) => person(alert, by(alert.responder.id), words)),
    reports: parts.includes('reports') ? gathered.reports.map(report) : null,
    timeline,
  };
}

function about(incident: Incident, head: IncidentHead): EvidenceRecords['incident'] {
  return {
    ref: incident.ref,
    place: head.place,
    setting: settingWords(incident.setting),
    region: head.region,
    status: incident.status,
    verification: incident.verificationStatus,
    nextOfKin: incident.nokStatus,
    reportedAt: incident.createdAt.toISOString(),
    occurred: occurredWords(incident, incident.createdAt),
    reports: head.reports,
  };
}

function person(alert: AlertView, name: string, words: (typed: string | null) => string | null): EvidencePerson {
  const { step, round, status, reason, answer, answeredAt, note, messages } = alert;
  return {
    name,
    step,
    round,
    status,
    reason: reason ?? null,
    answer: answer ?? null,
    answeredAt: iso(answeredAt),
    words: words(note ?? null),
    messages: messages.map(message),
  };
}

function message(sent: AlertView['messages'][number]): EvidenceMessage {
  const { channel, status, queuedAt, handedOffAt, deliveredAt, failure, possibleDuplicate } = sent;
  return {
    channel,
    status,
    queuedAt: queuedAt.toISOString(),
    handedOffAt: iso(handedOffAt),
    deliveredAt: iso(deliveredAt),
    failure: failure === undefined ? null : [failure.code, failure.reason].filter((part) => part !== '').join(' '),
    possibleDuplicate,
  };
}

/** What one source said. How to reach them, and what would say who they are, stays here (R1). */
function report({ createdAt, channel, relationship, language, narrative }: ReportView): EvidenceReport {
  return { receivedAt: createdAt.toISOString(), channel, relationship, language, narrative };
}
