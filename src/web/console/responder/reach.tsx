import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { StatusMark } from '../marks/mark.js';
import { wayWords } from '../people/person-words.js';
import { channelWords } from '../words/value-words.js';
import { lastFailureWords, wayOf } from './responder-words.js';
import type { MethodView, ResponderView } from './responder.view.js';

/** Each way to somebody, with what it has shown. */
export function Reach({ desk, view }: { readonly desk: Desk; readonly view: ResponderView }) {
  const { person, methods, mayChange } = view;
  return (
    <section id="reach">
      <h2>How to reach them</h2>
      {methods.length === 0 && <p>No number and no address: nothing reaches them.</p>}
      {methods.length > 0 && (
        <ul class="rows" role="list">
          {methods.map((method) => (
            <Way key={method.method.id} desk={desk} view={view} way={method} />
          ))}
        </ul>
      )}
      {mayChange && person.status !== 'left' && (
        <p>
          <a class="button plain small" href={localHref(desk.frame, `/console/people/${person.id}/numbers`)}>
            Change number or address
          </a>
        </p>
      )}
    </section>
  );
}

interface WayProps {
  readonly desk: Desk;
  readonly view: ResponderView;
  readonly way: MethodView;
}

function Way({ desk, view: { person, now, mayChange }, way: { method, facts } }: WayProps) {
  const { lastDeliveredAt, lastFailedAt, lastFailure } = facts;
  const name = `${channelWords(method.channel).toLowerCase()} ${method.address}`;
  const path = `/console/people/${person.id}/contacts/${method.id}` as const;
  return (
    <li>
      <p>
        {channelWords(method.channel)} <bdi class="mono">{method.address}</bdi>
      </p>
      <p class="meta">
        <StatusMark status={wayWords(wayOf(method, facts), now)} />
      </p>
      <p class="small soft">
        {method.verifiedAt !== null && (
          <>
            Confirmed <At at={method.verifiedAt} now={now} />.{' '}
          </>
        )}
        {lastDeliveredAt === null ? (
          'Nothing delivered yet. '
        ) : (
          <>
            Last delivered <At at={lastDeliveredAt} now={now} />.{' '}
          </>
        )}
        {lastFailedAt !== null && lastFailure !== null && (
          <>
            Last failed <At at={lastFailedAt} now={now} />: {lastFailureWords(lastFailure)}.
          </>
        )}
      </p>
      {mayChange && person.status !== 'left' && (
        <p class="small">
          <a
            href={localHref(desk.frame, path)}
            aria-label={`${method.verifiedAt === null ? 'Confirm it' : 'Try it with a code'}: ${name}`}
          >
            {method.verifiedAt === null ? 'Confirm it' : 'Try it with a code'}
          </a>
        </p>
      )}
    </li>
  );
}
