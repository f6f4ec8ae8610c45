import { channelWords, reportChannelWords, capital, relationshipWords } from '../words/value-words.js';
import { alertStatusWords, answerWords, messageStatusWords, plain } from '../words/status-words.js';
import { judgementWords } from '../sources/source-words.js';
import { reasonWords } from '../words/reason-words.js';
import type { Evidence, EvidenceDecision, EvidencePerson, EvidenceRecords } from './evidence.js';
import { PART_WORDS, PURPOSE_WORDS } from './evidence-words.js';

/** A row of the document: a short head, then what is said of it, a line each. */
export interface EvidenceRow {
  readonly head: string;
  readonly lines: readonly string[];
}

export interface EvidenceSection {
  readonly heading: string;
  readonly intro: string | null;
  readonly rows: readonly EvidenceRow[];
}

/** The document on paper, part by part. All times are UTC, so that nobody has to ask. */
export function evidenceSections(evidence: Evidence): readonly EvidenceSection[] {
  const { records } = evidence;
  return [
    about(evidence),
    proof(evidence),
    decisions('How sure we were', records.verifications),
    sourced(records),
    decisions('News of the family', records.nextOfKin),
    decisions('What was agreed to', records.consents),
    asked(records),
    decisions('Notes', records.notes),
    reported(records),
    timeline(records),
  ].filter(({ rows, intro }) => rows.length > 0 || intro !== null);
}

/** `2026-11-21 03:11:40` */
export function utc(at: string): string {
  return at.replace('T', ' ').slice(0, 19);
}

function about({ made, records: { incident } }: Evidence): EvidenceSection {
  const left = made.parts.map((part) => PART_WORDS[part]).join('; ');
  const facts = [
    ['Place', `${incident.place}, ${incident.setting}${incident.region === null ? '' : `, ${incident.region}`}`],
    ['Reported', `${utc(incident.reportedAt)}, ${String(incident.reports)} in all`],
    ['It happened', incident.occurred ?? 'not known'],
    ['State now', `${plain(incident.status)}; ${plain(incident.verification)}; family: ${plain(incident.nextOfKin)}`],
    ['Written out', `${utc(made.at)} by ${made.by}, for: ${PURPOSE_WORDS[made.purpose].toLowerCase()}`],
    ['Goes along', left === '' ? 'The log and decisions, without names and without anybody’s words' : left],
  ] as const;
  return {
    heading: 'About this incident',
    intro: 'All times are UTC. What a person typed is quoted as it was typed.',
    rows: facts.map(([head, words]) => ({ head, lines: [words] })),
  };
}

function proof({ recordsHash, threads }: Evidence): EvidenceSection {
  const last = threads[0]?.entries.at(-1);
  return {
    heading: 'How to check it',
    intro:
      'Vigil writes every step to a log in which each entry seals the one before it, of the whole log and of this incident. ' +
      'The file that belongs to this document holds those entries; the program vigil-verify.mjs checks it on any computer with Node.js. ' +
      'Compare the entry below with the file’s, and with the operator’s log.',
    rows: [
      { head: 'Last entry', lines: last === undefined ? [] : [`${String(last.seq)}:${last.hash}`] },
      { head: 'Records', lines: [recordsHash] },
    ],
  };
}

function decisions(heading: string, list: readonly EvidenceDecision[]): EvidenceSection {
  return {
    heading,
    intro: null,
    rows: list.map(({ at, by, what, words }) => ({
      head: utc(at),
      lines: [`${capital(plain(what))}, ${by}`, ...quoted(words)],
    })),
  };
}

function sourced({ sources }: EvidenceRecords): EvidenceSection {
  return {
    heading: 'Where the reports came from',
    intro: null,
    rows: sources.map(({ report, who, judged, sameAs, at, by, words }) => ({
      head: capital(report),
      lines: [
        `${who}. ${judgementWords(judged) ?? ''}${sameAs === null ? '' : ` The other is ${sameAs}.`}`,
        ...(at === null ? [] : [`Judged ${utc(at)}, ${by ?? ''}`]),
        ...quoted(words),
      ],
    })),
  };
}

function asked({ people }: EvidenceRecords): EvidenceSection {
  return {
    heading: 'Who was asked, and what came of it',
    intro: people.length === 0 ? 'Nobody was asked.' : null,
    rows: people.map(personRow),
  };
}

function personRow({
  name,
  step,
  round,
  status,
  reason,
  answer,
  answeredAt,
  words,
  messages,
}: EvidencePerson): EvidenceRow {
  const result = answer === null ? alertStatusWords(status).words : answerWords(answer).words;
  const why = reason === null ? '' : `: ${reasonWords(reason)}`;
  const at = answeredAt === null ? '' : `, ${utc(answeredAt)}`;
  return {
    head: name,
    lines: [
      `Step ${String(step)}${round > 1 ? `, round ${String(round)}` : ''}. ${result}${why}${at}`,
      ...quoted(words),
      ...messages.map(({ channel, status: state, queuedAt, deliveredAt, failure, possibleDuplicate }) => {
        const said = [
          `${channelWords(channel)}: ${messageStatusWords(channel, state).words}, ${utc(deliveredAt ?? queuedAt)}`,
          ...(failure === null ? [] : [failure]),
          ...(possibleDuplicate ? ['may have come twice'] : []),
        ];
        return said.join('; ');
      }),
    ],
  };
}

function reported({ reports }: EvidenceRecords): EvidenceSection {
  return {
    heading: 'What was reported',
    intro: reports === null ? 'What reporters wrote was left out.' : null,
    rows: (reports ?? []).map(({ receivedAt, channel, relationship, language, narrative }) => ({
      head: utc(receivedAt),
      lines: [
        `${capital(reportChannelWords(channel))}; ${relationship === null ? 'who it was is not known' : relationshipWords(relationship)}; language: ${language}`,
        ...(narrative === null ? ['Nothing written, or deleted as promised.'] : quoted(narrative)),
      ],
    })),
  };
}

function timeline({ timeline: lines, incident }: EvidenceRecords): EvidenceSection {
  return {
    heading: 'The log',
    intro: 'In the order in which it was written, up to the entry that made this document.',
    rows: lines.map(({ seq, ref, at, says, who }) => ({
      head: utc(at),
      lines: [`${says} (${who}, #${String(seq)}${ref === incident.ref ? '' : `, ${ref}`})`],
    })),
  };
}

function quoted(words: string | null): readonly string[] {
  return words === null ? [] : [`“${words}”`];
}
