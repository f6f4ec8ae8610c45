import type { ComponentChildren } from 'preact';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { Mark } from '../marks/mark.js';
import type { MarkShape } from '../words/status-words.js';
import type { IncidentLine, Need } from './tonight.view.js';

export interface ItemProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly first: boolean;
  /** Where it stands below other headings. */
  readonly level?: 'h3' | 'h4';
}

interface LineProps extends ItemProps {
  readonly title: string;
  readonly href: `/${string}`;
  readonly incident?: IncidentLine;
  readonly shape: MarkShape;
  readonly state: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** What it is, where, how it stands, and what the person may do. */
export function NeedLine({
  desk,
  first,
  level: Heading = 'h3',
  title,
  href,
  incident,
  shape,
  state,
  children,
}: LineProps) {
  return (
    <li {...(first ? { class: 'now' } : {})}>
      <Heading>
        <a href={localHref(desk.frame, href)}>{title}</a>
      </Heading>
      <p class="meta">
        {incident !== undefined && <span class="mono">{incident.ref}</span>}
        {incident !== undefined && <span>{incident.where}</span>}
        <Mark shape={shape}>{state}</Mark>
      </p>
      {children}
    </li>
  );
}

/** Properties of the item for one kind of need. */
export type Of<Kind extends Need['kind']> = ItemProps & { readonly need: Extract<Need, { readonly kind: Kind }> };
