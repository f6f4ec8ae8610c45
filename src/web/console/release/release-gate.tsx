import { At } from '../marks/at.js';
import { Gates } from '../marks/gates.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { verificationWords } from '../words/status-words.js';
import type { ReleaseView } from './release.view.js';

/** What has to be true before a text leaves, and what of it is. */
export function ReleaseGate({ view }: { readonly view: ReleaseView }) {
  const { head, verifiedBy, request, decision, gates, now } = view;
  return (
    <section aria-labelledby="gate">
      <h2 id="gate">The gate</h2>
      <ul class="gates" role="list">
        <li>
          <StatusMark status={verificationWords(head.verification)} />
          {verifiedBy !== null && (
            <p>
              Recorded by {verifiedBy.by}, <At at={verifiedBy.at} now={now} />
            </p>
          )}
        </li>
        {request !== null && (
          <li>
            <Mark shape="yes">First coordinator</Mark>
            <p>
              {request.by}, <At at={request.at} now={now} />
              {request.note !== null && (
                <>
                  : <span class="said">“{request.note}”</span>
                </>
              )}
            </p>
          </li>
        )}
        <SecondCoordinator decision={decision} />
        {decision.kind === 'shut' && (
          <li>
            <Mark shape="shut">Shut: this alert</Mark>
            <p>
              {decision.gate.reason} {decision.gate.opensWhen}
            </p>
          </li>
        )}
      </ul>
      <h3>Stays as it is</h3>
      <Gates gates={gates} />
    </section>
  );
}

function SecondCoordinator({ decision }: Pick<ReleaseView, 'decision'>) {
  switch (decision.kind) {
    case 'ask':
      return (
        <li>
          <Mark shape="wait">Second coordinator</Mark>
          <p>After you ask. It must be somebody else than you.</p>
        </li>
      );
    case 'confirm':
      return (
        <li>
          <Mark shape="wait">Second coordinator</Mark>
          <p>You. It must be somebody else than the first.</p>
        </li>
      );
    case 'wait':
      return (
        <li>
          <Mark shape="wait">Second coordinator</Mark>
          <p>Nobody yet. It must be somebody else than you.</p>
        </li>
      );
    case 'release':
    case 'shut':
      return null;
  }
}
