import type { Policy } from '../../../escalation/policy.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import type { NameOf } from '../words/entry-data.js';
import { endLine, policySentence, stepLine } from './policy-words.js';
import { PolicyLinks, type RouteToPolicy, UsedBy } from './policy-parts.js';
import { startWords } from './step-words.js';

export interface PolicyView {
  readonly id: string;
  readonly policy: Policy;
  readonly nameOf: NameOf;
  readonly routes: readonly RouteToPolicy[];
  readonly olderRuns: number;
}

/** One policy, for those who read it. */
export function PolicyPage({ desk, view }: { readonly desk: Desk; readonly view: PolicyView }) {
  const { id, policy, nameOf, routes, olderRuns } = view;
  const end = endLine(policy);
  return (
    <ConsolePage {...desk} title="Policy" here="rotas">
      <p>
        <a href={localHref(desk.frame, '/console/policies')}>All policies</a>
      </p>
      <h1>{policy.name}</h1>
      <PolicyLinks frame={desk.frame} id={id} />
      <UsedBy routes={routes} olderRuns={olderRuns} />
      <p>{policySentence(policy, nameOf)}</p>
      <h2>Steps</h2>
      <ol class="line" role="list">
        {policy.steps.map((step, index) => (
          <li key={index}>
            <h3>
              Step {index + 1} <span class="soft">{startWords(index, step.delaySeconds).toLowerCase()}</span>
            </h3>
            <p>{stepLine(policy, step, index, nameOf).replace(/^./u, (letter) => letter.toUpperCase())}.</p>
          </li>
        ))}
      </ol>
      {end !== '' && <p>{end}</p>}
      <p class="soft">Admins change policies.</p>
    </ConsolePage>
  );
}
