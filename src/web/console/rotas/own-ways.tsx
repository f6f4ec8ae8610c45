import type { NotificationRule } from '../../../directory/person.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { ruleWords } from '../responder/responder-words.js';

/** By which ways somebody is asked. */
export function OwnWays({ desk, rules }: { readonly desk: Desk; readonly rules: readonly NotificationRule[] | null }) {
  return (
    <section id="ways">
      <h2>How I am asked</h2>
      <p>
        {ruleWords(rules)}
        {rules === null && <span class="soft"> (as everybody)</span>}
      </p>
      <p>
        <a class="button plain small" href={localHref(desk.frame, '/console/rotas/own/ways')}>
          Change how I am asked
        </a>
      </p>
    </section>
  );
}
