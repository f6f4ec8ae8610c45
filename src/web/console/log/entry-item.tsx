import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import type { EntryView } from './entry.view.js';

interface EntryItemProps {
  readonly frame: Pick<PageFrame, 'prefix'>;
  readonly entry: EntryView;
  readonly now: Date;
  /** Where the list holds several incidents. */
  readonly withRef?: boolean;
}

/** One entry: time, what, who, number in the log. The same markup goes to open pages when it happens. */
export function EntryItem({ frame, entry, now, withRef = false }: EntryItemProps) {
  const { seq, at, words, who, ref } = entry;
  return (
    <li class={words.broke ? 'broke' : 'done'} id={`entry-${String(seq)}`}>
      <p class="meta">
        <At at={at} now={now} />
        <b>{words.what}</b>
        {withRef && ref !== null && (
          <a class="mono" href={localHref(frame, incidentPath(ref))}>
            {ref}
          </a>
        )}
        <span class="soft">
          {who}, #{seq}
        </span>
      </p>
      {words.more !== null && <p>{words.more}</p>}
    </li>
  );
}
