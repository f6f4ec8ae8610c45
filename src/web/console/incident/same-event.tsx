import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import type { IncidentHead, SameEvent } from './incident.view.js';

interface SameEventsProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly same: readonly SameEvent[];
  readonly now: Date;
}

/** Never merged by itself: two links, to look and to decide. */
export function SameEvents({ desk, head, same, now }: SameEventsProps) {
  if (same.length === 0) return null;
  return (
    <section aria-labelledby="same">
      <h2 id="same">Perhaps the same event</h2>
      <ul class="rows" role="list">
        {same.map((other) => (
          <li key={other.ref}>
            <p>
              <a class="mono" href={localHref(desk.frame, incidentPath(other.ref))}>
                {other.ref}
              </a>
              , {other.where}, <At at={other.createdAt} now={now} />
            </p>
            <Standing desk={desk} head={head} other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({
  desk,
  head,
  other,
}: {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly other: SameEvent;
}) {
  const link = (part: string, words: string) => (
    <a href={localHref(desk.frame, incidentPath(head.ref, part))}>{words}</a>
  );
  switch (other.kind) {
    case 'possible':
      return (
        <p class="small">
          Nobody was paged again. {link(`compare?with=${encodeURIComponent(other.ref)}`, 'Compare the two…')}
        </p>
      );
    case 'merged_into':
      return <p class="small">This incident was merged into it. {link('unmerge', 'Take them apart…')}</p>;
    case 'merged_here':
      return <p class="small">It was merged into this one.</p>;
  }
}
