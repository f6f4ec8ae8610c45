import type { Gate } from '../../../incident/gates.js';
import type { GateView } from '../incident/incident.view.js';
import { Mark } from './mark.js';

function GateMark({ what, gate }: Pick<GateView, 'what' | 'gate'>) {
  switch (gate.state) {
    case 'open':
      return <Mark shape="open">Open: {what}</Mark>;
    case 'needs_second':
      return <Mark shape="later">Two coordinators: {what}</Mark>;
    case 'shut':
      return <Mark shape="shut">Shut: {what}</Mark>;
  }
}

/** Why, and what would open it. Nothing is hidden. */
function gateWords(gate: Gate): string {
  switch (gate.state) {
    case 'open':
      return '';
    case 'needs_second':
      return 'One direct source: a second coordinator has to agree.';
    case 'shut':
      return `${gate.reason} ${gate.opensWhen}`;
  }
}

export function Gates({ gates }: { readonly gates: readonly GateView[] }) {
  return (
    <ul class="gates" role="list">
      {gates.map(({ what, gate, holds }) => (
        <li key={what}>
          <GateMark what={what} gate={gate} />
          {gate.state !== 'open' && (
            <p>
              {gateWords(gate)} {holds}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
