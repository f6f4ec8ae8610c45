import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { PostForm } from '../marks/post-form.js';
import { dayWords } from '../words/time-words.js';
import type { TemplateRow, TemplatesView } from './template.view.js';
import { forWhich, whenDue } from './template-words.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: TemplatesView;
  /** Coordinators read, admins change. */
  readonly mayChange: boolean;
}

/** The list that tasks are made from, with what nobody has read against its sources. */
export function TemplatesPage({ desk, view: { now, rows }, mayChange }: PageProps) {
  const unchecked = rows.filter(({ template }) => template.used && template.checkedOn === null).length;
  return (
    <ConsolePage {...desk} title="The list of tasks" here="log">
      <h1>The list of tasks</h1>
      <LogTabs frame={desk.frame} here="tasks" />
      <p>
        What each incident asks for, by the part of the UK and the kind of place. New words show on open tasks at once;
        new times count for tasks that are made later.
      </p>
      {unchecked > 0 && (
        <p class="notice">Nobody has read {unchecked} of these tasks against the law and its sources yet.</p>
      )}
      {!mayChange && <p class="soft">Admins keep this list.</p>}
      <ul class="rows" role="list">
        {rows.map((row) => (
          <li key={row.template.code}>
            <Row desk={desk} row={row} now={now} mayChange={mayChange} />
          </li>
        ))}
      </ul>
    </ConsolePage>
  );
}

interface RowProps {
  readonly desk: Desk;
  readonly row: TemplateRow;
  readonly now: Date;
  readonly mayChange: boolean;
}

function Row({ desk, row: { template, checkedBy }, now, mayChange }: RowProps) {
  const { code, title, guidance, checkedOn, used, urgent } = template;
  const path = `/console/tasks/templates/${encodeURIComponent(code)}` as const;
  const checked =
    checkedOn === null
      ? 'Never checked'
      : `Checked on ${dayWords(new Date(`${checkedOn}T12:00:00Z`), now)}${checkedBy === null ? '' : ` by ${checkedBy}`}`;
  return (
    <div>
      <p>
        <b>{title}</b>
        {urgent && ' (urgent)'}
        {!used && <span class="soft"> (not used)</span>}
      </p>
      <p class="small">{guidance}</p>
      <p class="small soft">
        {forWhich(template)}. {whenDue(template)}. {checked}.
      </p>
      {mayChange && (
        <PostForm frame={desk.frame} action={`${path}/checked`}>
          <p class="row">
            <button class="as-link" aria-label={`${title}: checked today`}>
              Checked today
            </button>
            <a href={localHref(desk.frame, path)} aria-label={`Change: ${title}`}>
              Change
            </a>
          </p>
        </PostForm>
      )}
    </div>
  );
}
