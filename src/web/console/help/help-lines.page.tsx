import { localHref } from '../../../platform/http/page-frame.js';
import { type Country, type HelpLineRecord } from '../../../publication/help/help-line.js';
import { aboutLine } from '../../layout/help-lines.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { PostForm } from '../marks/post-form.js';
import { counted, dayWords, listWords } from '../words/time-words.js';

export interface HelpLineRow {
  readonly line: HelpLineRecord;
  /** Not checked for half a year, or never. */
  readonly due: boolean;
  /** A name; null where nobody has. */
  readonly checkedBy: string | null;
}

export interface HelpLinesView {
  readonly now: Date;
  readonly rows: readonly HelpLineRow[];
}

export const COUNTRY_WORDS: Readonly<Record<Country, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
};

interface PageProps {
  readonly desk: Desk;
  readonly view: HelpLinesView;
  /** Coordinators read, admins change. */
  readonly mayChange: boolean;
}

/** The lines to ring of the public pages, and which of them somebody has to check. */
export function HelpLinesPage({ desk, view: { now, rows }, mayChange }: PageProps) {
  const due = rows.filter((row) => row.due).length;
  return (
    <ConsolePage {...desk} title="Lines to ring" here="log">
      <h1>Lines to ring</h1>
      <LogTabs frame={desk.frame} here="help" />
      <p>
        Public pages show these, with where each number is published and when it was last checked. To check one, ring
        it, or read it at its source. Each has to be checked every six months.
      </p>
      {rows.length === 0 && <p>The list is empty. Public pages show the lines that come with the program.</p>}
      {due > 0 && <p class="ill">{counted(due, 'line has', 'lines have')} to be checked.</p>}
      {mayChange ? (
        <p>
          <a class="button" href={localHref(desk.frame, '/console/help-lines/new')}>
            Add a line
          </a>
        </p>
      ) : (
        <p class="soft">Admins keep this list.</p>
      )}
      <ul class="rows" role="list">
        {rows.map((row) => (
          <li key={row.line.id}>
            <Line desk={desk} row={row} now={now} mayChange={mayChange} />
          </li>
        ))}
      </ul>
    </ConsolePage>
  );
}

interface LineProps {
  readonly desk: Desk;
  readonly row: HelpLineRow;
  readonly now: Date;
  readonly mayChange: boolean;
}

function Line({ desk, row, now, mayChange }: LineProps) {
  const { line } = row;
  const path = `/console/help-lines/${line.id}` as const;
  return (
    <div>
      <p>
        <b>{line.name}</b>, {aboutLine(line, 'en').text}: <span class="mono">{line.number}</span>
      </p>
      <p class="small soft">
        {listWords(line.countries.map((country) => COUNTRY_WORDS[country]))};{' '}
        {line.everyPage ? 'on every public page' : 'on the page of help alone'}. Source: <bdi>{line.source}</bdi>
      </p>
      <p class="small">{row.due ? <b>{checkedWords(row, now)}</b> : checkedWords(row, now)}</p>
      {mayChange && (
        <PostForm frame={desk.frame} action={`${path}/checked`}>
          <p class="row">
            <button class="as-link" aria-label={`${line.name}: checked today`}>
              Checked today
            </button>
            <a href={localHref(desk.frame, path)} aria-label={`Change ${line.name}`}>
              Change
            </a>
          </p>
        </PostForm>
      )}
    </div>
  );
}

function checkedWords({ line: { checkedOn }, due, checkedBy }: HelpLineRow, now: Date): string {
  if (checkedOn === null) return 'Never checked. Ring it, or read it at its source.';
  const last = `Last checked on ${dayWords(new Date(`${checkedOn}T12:00:00Z`), now)}`;
  const by = checkedBy === null ? '' : ` by ${checkedBy}`;
  return `${last}${by}.${due ? ' That is six months ago or more: check it again.' : ''}`;
}
