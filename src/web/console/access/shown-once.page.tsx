import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';

interface ShownOnceProps {
  readonly desk: Desk;
  readonly title: string;
  /** What it is and how it is handed over. */
  readonly lead: string;
  readonly secret: string;
  readonly back: { readonly path: `/${string}`; readonly words: string };
}

/** A link or a key that nobody can look up again. */
export function ShownOncePage({ desk, title, lead, secret, back }: ShownOnceProps) {
  return (
    <ConsolePage {...desk} title={title} watch>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p class="code-block">
        <code dir="ltr" translate={false}>
          {secret}
        </code>
      </p>
      <p>This page shows it once. If it is lost, make a new one.</p>
      <p>
        <a href={localHref(desk.frame, back.path)}>{back.words}</a>
      </p>
    </ConsolePage>
  );
}
