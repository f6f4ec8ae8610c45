import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { StackTable } from '../../layout/stack-table.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident } from '../incident/incident-heading.js';
import type { IncidentHead } from '../incident/incident.view.js';
import { At } from '../marks/at.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { incidentStatusWords, type MarkShape, verificationWords } from '../words/status-words.js';
import { capital, relationshipWords } from '../words/value-words.js';
import type { ComparedRow, ComparedSide, CompareView, Likeness } from './compare.view.js';

interface CompareProps {
  readonly desk: Desk;
  readonly view: CompareView;
}

const LIKENESS: Readonly<Record<Likeness, { readonly shape: MarkShape; readonly words: string }>> = {
  same: { shape: 'yes', words: 'The same' },
  differs: { shape: 'no', words: 'Differs' },
  not_known: { shape: 'wait', words: 'Not known of both' },
};

/** Fact by fact and source by source, then the two answers. Nothing has happened while this page is open. */
export function ComparePage({ desk, view }: CompareProps) {
  const { left, right, now } = view;
  return (
    <ConsolePage {...desk} title={`Compare ${left.head.ref} and ${right.head.ref}`} here="log">
      <BackToIncident desk={desk} head={left.head} />
      <h1>Are these two one event?</h1>
      <p class="notice">
        That you have read what was reported to both now stands in the log. Two reports of one death differ in small
        things; two deaths in one place in one week happen too.
      </p>
      <StackTable caption="What we believe of each" columns={['Fact', left.head.ref, right.head.ref, 'Together']}>
        {view.rows.map((row) => (
          <Row key={row.what} row={row} left={left.head.ref} right={right.head.ref} />
        ))}
      </StackTable>
      <div class="sides">
        {[left, right].map((side) => (
          <Side key={side.head.ref} desk={desk} side={side} now={now} />
        ))}
      </div>
      <Decide desk={desk} view={view} />
    </ConsolePage>
  );
}

function Row({ row, left, right }: { readonly row: ComparedRow; readonly left: string; readonly right: string }) {
  const { shape, words } = LIKENESS[row.likeness];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.what}
      </th>
      <td role="cell" data-label={left}>
        {row.left ?? <span class="soft">not known</span>}
      </td>
      <td role="cell" data-label={right}>
        {row.right ?? <span class="soft">not known</span>}
      </td>
      <td role="cell" data-label="Together">
        <Mark shape={shape}>{words}</Mark>
      </td>
    </tr>
  );
}

function Side({ desk, side, now }: { readonly desk: Desk; readonly side: ComparedSide; readonly now: Date }) {
  const { head, createdAt, reports } = side;
  return (
    <section aria-labelledby={`side-${head.ref}`}>
      <h2 id={`side-${head.ref}`}>
        <a href={localHref(desk.frame, incidentPath(head.ref))}>{head.ref}</a>
      </h2>
      <p class="meta">
        <span>
          Reported <At at={createdAt} now={now} />
        </span>
        <StatusMark status={incidentStatusWords(head.status)} />
        <StatusMark status={verificationWords(head.verification)} />
      </p>
      {reports.map((report) => (
        <div key={report.id}>
          <p class="small soft">
            {report.relationship === null
              ? 'Somebody who did not say who they are'
              : relationshipWords(report.relationship)}
            {report.directness !== null && `, ${report.directness}`}, <At at={report.createdAt} now={now} />
          </p>
          {report.narrative === null ? (
            <p class="soft">No words, or deleted as promised.</p>
          ) : (
            <p class="said" lang={report.language} dir="auto">
              {report.narrative}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Decide({ desk, view: { left, right, standing } }: CompareProps) {
  if (standing === 'merged') {
    return <p class="soft">One of them was merged already. Its own page takes it out again.</p>;
  }
  const merge = (from: ComparedSide, into: ComparedSide) => (
    <a class="button plain" href={localHref(desk.frame, incidentPath(from.head.ref, `merge?into=${into.head.ref}`))}>
      {capital(`one event: go on with ${into.head.ref}…`)}
    </a>
  );
  return (
    <section class="no-print" aria-labelledby="decide">
      <h2 id="decide">Your answer</h2>
      <p class="row">
        {merge(left, right)} {merge(right, left)}
      </p>
      {standing === 'alike' && (
        <PostForm frame={desk.frame} action={incidentPath(left.head.ref, 'apart')}>
          <input type="hidden" name="other" value={right.head.ref} />
          <p class="row">
            <button class="button plain">Two events</button>
          </p>
          <p class="small soft">
            The later one is then yours, unless somebody has it. If it turns out otherwise, they can still be merged
            here.
          </p>
        </PostForm>
      )}
    </section>
  );
}

/** Which other one; its reference stands on every page about it. */
export function CompareWithPage({ desk, head }: { readonly desk: Desk; readonly head: IncidentHead }) {
  return (
    <ConsolePage {...desk} title={`Compare ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Compare with another incident</h1>
      <form method="get" action={localHref(desk.frame, incidentPath(head.ref, 'compare'))}>
        <label for="with">Reference of the other one</label>
        <p class="hint">Six letters and digits, as in {head.ref}.</p>
        <div class="search">
          <input id="with" name="with" class="mono" required maxLength={20} autocomplete="off" />
          <button class="button plain">Compare</button>
        </div>
      </form>
    </ConsolePage>
  );
}
