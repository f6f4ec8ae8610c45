import type { ResponderRecord } from '../../../directory/responder-record.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { ruleWords } from './responder-words.js';

interface HowAskedProps {
  readonly desk: Desk;
  readonly person: Pick<ResponderRecord, 'id' | 'rules'>;
  readonly mayChange: boolean;
}

/** By which ways somebody is asked, and where that is changed. */
export function HowAsked({ desk, person: { id, rules }, mayChange }: HowAskedProps) {
  return (
    <>
      {ruleWords(rules)}
      {rules === null && <span class="soft"> (as everybody)</span>}
      {mayChange && (
        <>
          {' '}
          <a href={localHref(desk.frame, `/console/people/${id}/ways`)} aria-label="Change how they are asked">
            Change
          </a>
        </>
      )}
    </>
  );
}
