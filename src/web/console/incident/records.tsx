import type { NokStatus, VerificationStatus } from '../../../incident/incident-values.js';
import { At } from '../marks/at.js';
import { StatusMark } from '../marks/mark.js';
import { nokWords, type StatusWords, verificationWords } from '../words/status-words.js';
import { methodWords } from '../words/value-words.js';
import type { RecordView } from './incident.view.js';

interface RecordsProps<Status extends string> {
  readonly records: readonly RecordView<Status>[];
  readonly words: (status: Status) => StatusWords;
  readonly now: Date;
}

function Records<Status extends string>({ records, words, now }: RecordsProps<Status>) {
  if (records.length === 0) return <p>Nothing has been recorded yet.</p>;
  return (
    <ul class="rows" role="list">
      {records.map((record, index) => (
        <li key={index}>
          <p class="meta">
            <StatusMark status={words(record.status)} />
            <span class="soft">
              <At at={record.at} now={now} />, {record.by}
            </span>
          </p>
          {record.method !== null && <p>{methodWords(record.method)}.</p>}
          {record.note !== null && <p class="said">{record.note}</p>}
        </li>
      ))}
    </ul>
  );
}

export function VerificationRecords(props: {
  readonly records: readonly RecordView<VerificationStatus>[];
  readonly now: Date;
}) {
  return <Records {...props} words={verificationWords} />;
}

export function FamilyRecords(props: { readonly records: readonly RecordView<NokStatus>[]; readonly now: Date }) {
  return <Records {...props} words={nokWords} />;
}
