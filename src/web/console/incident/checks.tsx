import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { isVerified } from '../../../incident/gates.js';
import { SourcesInWords } from '../sources/sources-in-words.js';
import { againOf } from './form-again.js';
import type { IncidentHead, IncidentView } from './incident.view.js';
import { FamilyRecords, VerificationRecords } from './records.js';
import { FamilyForm, VerificationForm } from './record-forms.js';

interface ChecksProps {
  readonly desk: Desk;
  readonly view: IncidentView;
}

/** How sure we are, and whether the family knows: what was recorded, and the forms to record more. */
export function Checks({ desk, view: { head, sources, verifications, family, actions, again, now } }: ChecksProps) {
  return (
    <>
      <section aria-labelledby="checked">
        <h2 id="checked">How sure we are</h2>
        <SourcesInWords sources={sources} />
        {sources.rows.length > 1 && (
          <p class="small">
            <a href={localHref(desk.frame, incidentPath(head.ref, 'reports'))}>Judge which reports are independent</a>
          </p>
        )}
        <VerificationRecords records={verifications} now={now} />
        {actions.verify && (
          <details class="no-print" open={isNextStep(head) || againOf(again, 'verification') !== null}>
            <summary>Record verification</summary>
            <VerificationForm desk={desk} head={head} sources={sources.count} again={againOf(again, 'verification')} />
          </details>
        )}
      </section>
      <section aria-labelledby="family">
        <h2 id="family">The family</h2>
        <FamilyRecords records={family} now={now} />
        {actions.verify && (
          <details class="no-print" open={againOf(again, 'next-of-kin') !== null}>
            <summary>Record news of the family</summary>
            <FamilyForm desk={desk} head={head} again={againOf(again, 'next-of-kin')} />
          </details>
        )}
      </section>
    </>
  );
}

/** Taken, and not checked yet: the form that comes next lies open. */
function isNextStep({ status, verification }: IncidentHead): boolean {
  return status === 'triage' && !isVerified(verification);
}
