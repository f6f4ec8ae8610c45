import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { Live } from '../marks/live.js';
import { EntryItem } from './entry-item.js';
import { ENTRY_GROUPS, GROUP_WORDS } from './entry-groups.js';
import type { EntriesView } from './entry.view.js';
import { LogTabs } from './log-tabs.js';

interface EntriesProps {
  readonly desk: Desk;
  readonly view: EntriesView;
}

/** The log itself, entry by entry, newest first; it grows while the page is open. */
export function EntriesPage({ desk, view }: EntriesProps) {
  const { now, entries, before, live, show } = view;
  const all = localHref(desk.frame, '/console/log');
  const path = show === null ? all : `${all}?show=${show}`;
  return (
    <ConsolePage {...desk} title="Every entry of the log" here="log">
      <h1>Every entry of the log</h1>
      <LogTabs frame={desk.frame} here="entries" />
      <Shown all={all} show={show} />
      <AsItWas now={now} again={path} />
      {live && <Live afterSeq={entries[0]?.seq ?? 0} again={path} list="entries" />}
      {entries.length === 0 && <p class="lead">Nothing stands here yet.</p>}
      <ol class="line" role="list" id="entries">
        {entries.map((entry) => (
          <EntryItem key={entry.seq} frame={desk.frame} entry={entry} now={now} withRef />
        ))}
      </ol>
      <nav class="pager" aria-label="Pages">
        {live ? <span class="soft">Newest first</span> : <a href={path}>Newest</a>}
        {before !== null && <a href={`${path}${show === null ? '?' : '&'}before=${String(before)}`}>Older</a>}
      </nav>
    </ConsolePage>
  );
}

/** All of it, or a part that somebody asks for: who read what, who may do what, what was set. */
function Shown({ all, show }: { readonly all: string; readonly show: EntriesView['show'] }) {
  const here = (is: boolean) => (is ? { 'aria-current': 'true' as const } : {});
  return (
    <nav class="small no-print" aria-label="Part of the log">
      <ul class="links" role="list">
        <li>
          <a href={all} {...here(show === null)}>
            All of it
          </a>
        </li>
        {ENTRY_GROUPS.map((group) => (
          <li key={group}>
            <a href={`${all}?show=${group}`} {...here(show === group)}>
              {GROUP_WORDS[group]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
