import type { ComponentChildren } from 'preact';
import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { StatusMark } from '../marks/mark.js';
import { roleWords } from '../words/value-words.js';
import type { PersonRow } from './people-list.repository.js';
import { capacityWords, presenceWords, waysWords } from './person-words.js';

interface LineProps {
  readonly desk: Desk;
  readonly row: PersonRow;
  readonly now: Date;
  /** What can be done with them here. */
  readonly children?: ComponentChildren;
}

/** Somebody in a list: where they belong, how they are reached, what they take on. */
export function PersonLine({ desk, row, now, children }: LineProps) {
  const presence = presenceWords(row, now);
  const roles = row.roles.map(roleWords).join(', ');
  return (
    <li>
      <h3>
        <a href={localHref(desk.frame, `/console/people/${row.id}`)}>{row.name}</a>
      </h3>
      <p class="small">
        {[regionLabel(row.regionCode, 'en'), ...row.groups].join(', ')}
        {roles !== '' && <span class="soft">: {roles.toLowerCase()}</span>}
      </p>
      <p class="meta small">
        {presence !== null && <StatusMark status={presence} />}
        {waysWords(row.ways, now).map((status) => (
          <StatusMark key={status.words} status={status} />
        ))}
      </p>
      <p class="small soft">{capacityWords(row)}</p>
      {children}
    </li>
  );
}
