import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { PeopleTabs } from '../people/people-tabs.js';
import { counted, listWords } from '../words/time-words.js';
import type { RegionCount } from './region-facts.repository.js';
import { othersWords, reachedWords } from './region-words.js';

export interface RegionLine extends RegionCount {
  readonly groups: number;
  /** Nobody of it is paged just now. */
  readonly maintenance: boolean;
}

export interface RegionsView {
  readonly now: Date;
  readonly regions: readonly RegionLine[];
  /** Names of regions that others keep. */
  readonly elsewhere: readonly string[];
}

/** Each region with how many a text reaches now. */
export function RegionsPage({
  desk,
  view: { now, regions, elsewhere },
}: {
  readonly desk: Desk;
  readonly view: RegionsView;
}) {
  return (
    <ConsolePage {...desk} title="Regions" here="people">
      <h1>Regions</h1>
      <PeopleTabs frame={desk.frame} here="regions" />
      <AsItWas now={now} again={localHref(desk.frame, '/console/regions')} />
      <h2 class="away">Yours</h2>
      <ul class="rows" role="list">
        {regions.map((region) => (
          <Region key={region.regionCode} desk={desk} region={region} />
        ))}
      </ul>
      {elsewhere.length > 0 && <p class="small soft">Others keep {listWords(elsewhere)}.</p>}
    </ConsolePage>
  );
}

function Region({ desk, region }: { readonly desk: Desk; readonly region: RegionLine }) {
  const others = othersWords(region);
  return (
    <li>
      <h3>
        <a href={localHref(desk.frame, `/console/regions/${region.regionCode}`)}>
          {regionLabel(region.regionCode, 'en')}
        </a>
      </h3>
      <p class="meta small">
        <StatusMark status={reachedWords(region)} />
        {region.maintenance && <Mark shape="later">in maintenance mode, nobody is paged</Mark>}
      </p>
      <p class="small soft">
        {counted(region.people, 'person', 'people')}
        {others !== '' && ` (${others})`}, {counted(region.groups, 'group')}
      </p>
    </li>
  );
}
