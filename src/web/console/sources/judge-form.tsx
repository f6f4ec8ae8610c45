import { SOURCE_JUDGEMENTS } from '../../../intake/sources/independent-sources.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import type { ReportsPageView } from '../reports/reports.view.js';
import { headline } from './source-words.js';
import type { SourceRow } from './source.view.js';

interface JudgeProps {
  readonly desk: Desk;
  readonly view: ReportsPageView;
  readonly row: SourceRow;
}

/** What was judged of one report, by whom, and the form to judge it. */
export function Judgement({ desk, view, row }: JudgeProps) {
  const { rows } = view.sources;
  const other = rows.find(({ reportId }) => reportId === row.sameAsId);
  const again = view.again?.reportId === row.reportId ? view.again : null;
  return (
    <>
      <p>
        <b>Its source:</b> {stateWords(row, other?.name ?? 'a report of another incident')}
        {!row.counts && ' It does not count as one.'}
        {row.by !== null && row.at !== null && (
          <span class="small soft">
            {' '}
            Judged by {row.by}, <At at={row.at} now={view.now} />.
          </span>
        )}
      </p>
      {row.reason !== null && <p class="said">{row.reason}</p>}
      {view.mayJudge && rows.length > 1 && (
        <details class="no-print" open={again !== null}>
          <summary>Judge its source</summary>
          <JudgeForm desk={desk} view={view} row={row} />
        </details>
      )}
    </>
  );
}

function stateWords({ judged }: SourceRow, other: string): string {
  switch (judged) {
    case 'independent':
      return 'its own, independent of the others.';
    case 'same_source':
      return `the same as ${other}.`;
    case 'not_known':
      return 'not known yet whether it is independent.';
  }
}

function JudgeForm({ desk, view, row }: JudgeProps) {
  const { head, sources } = view;
  const again = view.again?.reportId === row.reportId ? view.again : null;
  const typed = again?.typed ?? { judged: row.judged, sameAsId: row.sameAsId ?? '', reason: row.reason ?? '' };
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '');
  const id = (name: string): string => `${name}-${row.reportId}`;
  const others = sources.rows.filter(({ reportId }) => reportId !== row.reportId);
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, 'sources')} class="narrow">
      <Missing problem={again?.problem ?? null} />
      <input type="hidden" name="reportId" value={row.reportId} />
      <fieldset>
        <legend>Where does {row.name} come from?</legend>
        {SOURCE_JUDGEMENTS.map((judged) => (
          <label class="choice" key={judged}>
            <input type="radio" name="judged" value={judged} required checked={text('judged') === judged} />
            <span>{CHOICES[judged]}</span>
          </label>
        ))}
      </fieldset>
      <label for={id('same')}>The same source as</label>
      <select id={id('same')} name="sameAsId">
        <option value="">Choose a report, if it is the same</option>
        {others.map(({ reportId, name, who }) => (
          <option key={reportId} value={reportId} selected={reportId === text('sameAsId')}>
            {headline(name)}: {who}
          </option>
        ))}
      </select>
      <label for={id('reason')}>
        How you know <span class="soft">(may stay empty; sealed, and never the name of a source)</span>
      </label>
      <textarea id={id('reason')} name="reason" rows={2} maxLength={1000} value={text('reason')} />
      <button class="button plain small">Keep this about {row.name}</button>
    </PostForm>
  );
}

const CHOICES = {
  independent: 'A source of its own: they know it without any of the others',
  same_source: 'The same source as another report: one heard it from the other, or both from one person',
  not_known: 'Not known yet',
} as const;
