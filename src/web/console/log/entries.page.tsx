import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { Live } from '../marks/live.js';
import { EntryItem } from './entry-item.js';
import type { EntriesView } from './entry.view.js';
import { LogTabs } from './log-tabs.js';

interface EntriesProps {
  readonly desk: Desk;
  readonly view: EntriesView;
}

/** The log itself, entry by entry, newest first; it grows while the page is open. */
export function EntriesPage({ desk, view }: EntriesProps) {
  const { now, entries, before, live } = view;
  const path = localHref(desk.frame, '/console/log');
  return (
    <ConsolePage {...desk} title="Every entry of the log" here="log">
      <h1>Every entry of the log</h1>
      <LogTabs frame={desk.frame} here="entries" />
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
        {before !== null && <a href={`${path}?before=${String(before)}`}>Older</a>}
      </nav>
    </ConsolePage>
  );
}
