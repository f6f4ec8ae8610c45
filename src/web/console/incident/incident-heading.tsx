import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { StatusMark } from '../marks/mark.js';
import { Tabs } from '../marks/tabs.js';
import { incidentStatusWords, nokWords, verificationWords } from '../words/status-words.js';
import { heldWords, settingWords } from '../words/value-words.js';
import type { IncidentHead } from './incident.view.js';

/** The state of an incident in one line. */
export function IncidentStates({ head }: { readonly head: IncidentHead }) {
  return (
    <p class="meta">
      <span>{settingWords(head.setting)}</span>
      <span>{head.region ?? 'Region not known'}</span>
      <StatusMark status={incidentStatusWords(head.status)} />
      <StatusMark status={verificationWords(head.verification)} />
      <StatusMark status={nokWords(head.nok)} />
    </p>
  );
}

/** Nobody was paged for it; says why, and where it is dealt with. */
export function KeptBack({ desk, head }: { readonly desk: Desk; readonly head: IncidentHead }) {
  if (head.held === null) return null;
  return (
    <p class="notice">
      Kept back: nobody was paged. {heldWords(head.held)}{' '}
      <a href={localHref(desk.frame, '/console/held')}>Take it in, or set it aside</a>
    </p>
  );
}

/** Somebody who reported is under 18: what the rules of the field ask for (R10, T17). */
export function ChildWrote({ head }: { readonly head: IncidentHead }) {
  if (!head.child) return null;
  return (
    <section class="notice" aria-labelledby="child">
      <h2 id="child">A child may have written this</h2>
      <p>
        Somebody who reported said that they are under 18. They were shown Childline and asked for no more words. Find
        out whether a grown-up they trust has told them, offer support for bereaved children and for children with
        somebody inside, and ask whoever leads on safeguarding to look at it within 48 hours. Write to them in short,
        plain sentences, and ask nothing about what they saw. No child’s name, school or picture belongs in a note.
      </p>
    </section>
  );
}

interface PartsProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly here: 'response' | 'tasks' | 'reports' | 'mailbox' | 'person' | 'consents' | 'evidence';
}

/** The pages of one incident. */
export function IncidentParts({ desk, head, here }: PartsProps) {
  const parts = [
    ['response', incidentPath(head.ref), 'Response'],
    ['tasks', incidentPath(head.ref, 'tasks'), 'Tasks'],
    ['reports', incidentPath(head.ref, 'reports'), `Reports (${String(head.reports)})`],
    ['mailbox', incidentPath(head.ref, 'mailbox'), head.unread === 0 ? 'Mailbox' : `Mailbox (${head.unread} new)`],
    ['person', incidentPath(head.ref, 'person'), 'Person record'],
    ['consents', incidentPath(head.ref, 'consents'), 'Consents'],
    ['evidence', incidentPath(head.ref, 'evidence'), 'Evidence'],
  ] as const;
  return <Tabs frame={desk.frame} label="This incident" tabs={parts} here={here} />;
}

interface BackProps {
  readonly desk: Desk;
  readonly head: Pick<IncidentHead, 'ref' | 'place'>;
}

/** On every second page: where the person comes from. */
export function BackToIncident({ desk, head }: BackProps) {
  return (
    <p class="small">
      <a href={localHref(desk.frame, incidentPath(head.ref))}>
        {head.ref}, {head.place}
      </a>
    </p>
  );
}
