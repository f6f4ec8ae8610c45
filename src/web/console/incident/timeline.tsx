import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { EntryItem } from '../log/entry-item.js';
import type { IncidentView } from './incident.view.js';

/** The log of this incident, newest first, each entry with its number. */
export function Timeline({ desk, view }: { readonly desk: Desk; readonly view: IncidentView }) {
  const { head, timeline, olderThan, newest, now } = view;
  const path = localHref(desk.frame, incidentPath(head.ref));
  return (
    <section aria-labelledby="time">
      <h2 id="time">Timeline, newest first</h2>
      <ol class="line" role="list">
        {timeline.map((entry) => (
          <EntryItem key={entry.seq} frame={desk.frame} entry={entry} now={now} />
        ))}
      </ol>
      <nav class="pager" aria-label="Timeline">
        {newest ? <span class="soft">Nothing is ever taken out of it.</span> : <a href={`${path}#time`}>Newest</a>}
        {olderThan !== null && <a href={`${path}?before=${String(olderThan)}#time`}>Older</a>}
      </nav>
    </section>
  );
}
