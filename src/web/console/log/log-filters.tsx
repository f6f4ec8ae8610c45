import { INCIDENT_STATUSES, VERIFICATION_STATUSES } from '../../../incident/incident-values.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { Choice } from '../marks/choice.js';
import { incidentStatusWords, verificationWords } from '../words/status-words.js';
import type { LogView } from './log.view.js';

/** By address, so that what is shown can be kept as a link. */
export function LogFilterForm({ desk, view }: { readonly desk: Desk; readonly view: LogView }) {
  const { filters, regions } = view;
  return (
    <form
      class="filters"
      method="get"
      action={localHref(desk.frame, '/console/incidents')}
      role="search"
      aria-label="Filter the log"
    >
      <Choice
        name="region"
        label="Region"
        any="All mine"
        chosen={filters.region}
        options={regions.map(({ code, name }) => ({ value: code, words: name }))}
      />
      <Choice
        name="status"
        label="State"
        any="Any"
        chosen={filters.status}
        options={INCIDENT_STATUSES.map((value) => ({ value, words: incidentStatusWords(value).words }))}
      />
      <Choice
        name="verification"
        label="Checked"
        any="Any"
        chosen={filters.verification}
        options={VERIFICATION_STATUSES.map((value) => ({ value, words: verificationWords(value).words }))}
      />
      <div>
        <label for="f-since">Since</label>
        <input id="f-since" name="since" type="date" value={filters.since ?? ''} />
      </div>
      <div>
        <label for="f-q">Place or words</label>
        <input id="f-q" name="q" maxLength={100} value={filters.q ?? ''} />
      </div>
      <button class="button plain">Show</button>
    </form>
  );
}
