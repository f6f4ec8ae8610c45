import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { RotaTabs } from '../rotas/rota-tabs.js';
import { type RouteToPolicy, UsedBy } from './policy-parts.js';

export interface PolicyRow {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly routes: readonly RouteToPolicy[];
  readonly olderRuns: number;
}

export interface PoliciesView {
  readonly now: Date;
  readonly rows: readonly PolicyRow[];
  readonly next: string | null;
  readonly mayChange: boolean;
}

/** Every policy in plain words. */
export function PoliciesPage({ desk, view }: { readonly desk: Desk; readonly view: PoliciesView }) {
  const { now, rows, next, mayChange } = view;
  const path = localHref(desk.frame, '/console/policies');
  return (
    <ConsolePage {...desk} title="Policies" here="rotas">
      <h1>Policies</h1>
      <p>Who is asked, in which order, and how many are enough.</p>
      <RotaTabs desk={desk} here="policies" />
      {mayChange && (
        <p class="row">
          <a class="button plain small" href={`${path}/new`}>
            Add a policy
          </a>
        </p>
      )}
      <AsItWas now={now} again={path} />
      {rows.length === 0 && <p>No policy yet. Without one nobody can be asked.</p>}
      {rows.length > 0 && <h2 class="away">All policies</h2>}
      {rows.length > 0 && (
        <ul class="rows" role="list">
          {rows.map(({ id, name, sentence, routes, olderRuns }) => (
            <li key={id}>
              <h3>
                <a href={`${path}/${id}`}>{name}</a>
              </h3>
              <p>{sentence}</p>
              <UsedBy routes={routes} olderRuns={olderRuns} short />
            </li>
          ))}
        </ul>
      )}
      {next !== null && (
        <nav class="pager" aria-label="Pages">
          <a href={`${path}?after=${next}`}>More policies</a>
        </nav>
      )}
    </ConsolePage>
  );
}
