import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { StatusMark } from '../marks/mark.js';
import { reasonWords } from '../words/reason-words.js';
import { alertStatusWords, answerWords } from '../words/status-words.js';
import { counted } from '../words/time-words.js';
import type { AskedRow } from './responder-facts.repository.js';
import type { ResponderView } from './responder.view.js';

interface AskedProps {
  readonly desk: Desk;
  readonly view: ResponderView;
}

/** When they were asked in the last eight weeks, and what they said. There is no sum and no score. */
export function AskedLately({ desk, view: { asked, askedElsewhere, now } }: AskedProps) {
  return (
    <section>
      <h2>Asked lately</h2>
      {asked.length === 0 && askedElsewhere === 0 && <p>Not within eight weeks.</p>}
      {asked.length > 0 && (
        <ul class="rows" role="list">
          {asked.map((row) => (
            <li key={`${row.ref} ${row.at.toISOString()}`}>
              <p>
                <At at={row.at} now={now} />,{' '}
                <a class="mono" href={localHref(desk.frame, incidentPath(row.ref))}>
                  {row.ref}
                </a>
              </p>
              <p class="meta small">
                <Result row={row} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {askedElsewhere > 0 && (
        <p class="small soft">And {counted(askedElsewhere, 'time')} for incidents of regions that are not yours.</p>
      )}
    </section>
  );
}

function Result({ row: { status, answer, reason } }: { readonly row: AskedRow }) {
  return (
    <>
      <StatusMark status={answer === null ? alertStatusWords(status) : answerWords(answer)} />
      {status === 'unreachable' && reason !== null && <span>{reasonWords(reason)}</span>}
    </>
  );
}
