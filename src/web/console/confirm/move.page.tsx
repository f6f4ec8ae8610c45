import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident } from '../incident/incident-heading.js';
import type { IncidentHead } from '../incident/incident.view.js';
import { PostForm } from '../marks/post-form.js';
import { settingWords } from '../words/value-words.js';

export interface PlaceChoice {
  readonly code: string;
  readonly name: string;
  readonly setting: string;
  readonly region: string;
  /** Another region than now: what runs for the old one stops. */
  readonly otherRegion: boolean;
}

export interface MoveView {
  readonly head: IncidentHead;
  /** What was searched for; null before the first search. */
  readonly q: string | null;
  readonly places: readonly PlaceChoice[];
  /** An alert was released: the new region is asked from its first step. */
  readonly released: boolean;
}

interface MoveProps {
  readonly desk: Desk;
  readonly view: MoveView;
}

/** First find the place, then see what follows, then move. */
export function MovePage({ desk, view }: MoveProps) {
  const { head, q } = view;
  const path = incidentPath(head.ref, 'move');
  return (
    <ConsolePage {...desk} title={`Move ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Move this incident to another place</h1>
      <form method="get" action={localHref(desk.frame, path)} role="search" aria-label="Find a place">
        <label for="place">Name of the place, or the town</label>
        <div class="search">
          <input id="place" name="q" value={q ?? ''} maxLength={100} autocomplete="off" />
          <button class="button plain">Search</button>
        </div>
      </form>
      {q !== null && <Found desk={desk} view={view} />}
    </ConsolePage>
  );
}

function Found({ desk, view: { head, q, places, released } }: MoveProps) {
  if (places.length === 0) {
    return <p role="status">Nothing in the register fits “{q}”. Try a part of the name, or the town.</p>;
  }
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, 'move')}>
      <fieldset>
        <legend class="away">Which place?</legend>
        <ul class="choices" role="list">
          {places.map((place) => (
            <Place key={place.code} place={place} />
          ))}
        </ul>
      </fieldset>
      <h2>What follows</h2>
      <ul>
        <li>In another region, what runs for the old one stops, and messages that wait are not sent.</li>
        <li>
          {released
            ? 'The alert has been released already: the new region is asked at once, from its first step.'
            : 'Nobody is paged by this: the alert has not been released.'}
        </li>
      </ul>
      <label for="reason">Why? Kept as a note for coordinators.</label>
      <textarea id="reason" name="reason" rows={2} maxLength={5000} />
      <p class="row">
        <button class="button grave">Move it there</button>
        <a href={localHref(desk.frame, incidentPath(head.ref))}>Leave it as it is</a>
      </p>
    </PostForm>
  );
}

function Place({ place: { code, name, setting, region, otherRegion } }: { readonly place: PlaceChoice }) {
  return (
    <li>
      <label class="choice">
        <input type="radio" name="facilityCode" value={code} required />
        <span>
          {name}
          <small>
            {settingWords(setting)}, {region}
            {otherRegion && ' (another region)'}
          </small>
        </span>
      </label>
    </li>
  );
}
