import type { Desk } from '../desk.js';
import { againOf, type FormAgain } from './form-again.js';
import type { IncidentView } from './incident.view.js';
import { FamilyRecords, VerificationRecords } from './records.js';
import { FamilyForm, VerificationForm } from './record-forms.js';

interface ChecksProps {
  readonly desk: Desk;
  readonly view: IncidentView;
}

/** How sure we are, and whether the family knows: what was recorded, and the forms to record more. */
export function Checks({ desk, view: { head, verifications, family, actions, again, now } }: ChecksProps) {
  return (
    <>
      <section aria-labelledby="checked">
        <h2 id="checked">How sure we are</h2>
        <VerificationRecords records={verifications} now={now} />
        {actions.verify && (
          <details class="no-print" {...opened(againOf(again, 'verification'))}>
            <summary>Record verification</summary>
            <VerificationForm desk={desk} head={head} again={againOf(again, 'verification')} />
          </details>
        )}
      </section>
      <section aria-labelledby="family">
        <h2 id="family">The family</h2>
        <FamilyRecords records={family} now={now} />
        {actions.verify && (
          <details class="no-print" {...opened(againOf(again, 'next-of-kin'))}>
            <summary>Record news of the family</summary>
            <FamilyForm desk={desk} head={head} again={againOf(again, 'next-of-kin')} />
          </details>
        )}
      </section>
    </>
  );
}

function opened(again: FormAgain | null): { open?: true } {
  return again === null ? {} : { open: true };
}
