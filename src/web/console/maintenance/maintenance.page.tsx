import { regionLabel } from '../../../directory/region-register.js';
import type { Maintenance } from '../../../escalation/maintenance/maintenance.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { RegionField } from '../marks/region-field.js';
import { counted } from '../words/time-words.js';

const HOURS = [1, 2, 4, 8, 12, 24];

interface MaintenanceProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly maintenances: readonly Maintenance[];
  /** Where this person may; empty: everywhere. */
  readonly regionCodes: readonly string[];
}

/** Stops the paging of one region for some hours. What is on stands in red on every page, with the press that ends it. */
export function MaintenancePage({ desk, now, maintenances, regionCodes }: MaintenanceProps) {
  return (
    <ConsolePage {...desk} title="Maintenance mode" here="tonight">
      <h1>Maintenance mode</h1>
      <p>
        While a region is in maintenance mode nobody is paged for it: plans stand still, and go on by themselves at the
        end. Coordinators are still paged when somebody on the way needs help, and when a report says that somebody is
        at risk now.
      </p>
      {maintenances.length > 0 && (
        <ul class="rows" role="list">
          {maintenances.map(({ regionCode, until }) => (
            <li key={regionCode}>
              <p>
                {regionLabel(regionCode, 'en')}, until <At at={until} now={now} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <PostForm frame={desk.frame} action="/console/maintenance">
        <RegionField regionCodes={regionCodes} />
        <div class="field">
          <label for="hours">For how long</label>
          <select id="hours" name="hours" required>
            {HOURS.map((hours) => (
              <option key={hours} value={hours}>
                {counted(hours, 'hour')}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="reason">Why, in a sentence</label>
          <input id="reason" name="reason" type="text" maxlength={500} required />
        </div>
        <button class="button grave">Stop paging the region</button>
      </PostForm>
    </ConsolePage>
  );
}
