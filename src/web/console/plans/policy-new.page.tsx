import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { POLICY_TEMPLATES } from './policy-templates.js';

/** With what a new policy begins. */
export function PolicyNewPage({ desk }: { readonly desk: Desk }) {
  const path = localHref(desk.frame, '/console/policies');
  return (
    <ConsolePage {...desk} title="New policy" here="rotas">
      <p>
        <a href={path}>All policies</a>
      </p>
      <h1>New policy</h1>
      <p>Begin with what is nearest. Everything can be changed before it is kept.</p>
      <ul class="rows" role="list">
        {POLICY_TEMPLATES.map(({ key, name, about }) => (
          <li key={key}>
            <h2>
              <a href={`${path}/new?from=${key}`}>{name}</a>
            </h2>
            <p>{about}</p>
          </li>
        ))}
        <li>
          <h2>
            <a href={`${path}/new?from=nothing`}>With nothing</a>
          </h2>
          <p>One step, of which nothing is chosen yet.</p>
        </li>
      </ul>
    </ConsolePage>
  );
}
