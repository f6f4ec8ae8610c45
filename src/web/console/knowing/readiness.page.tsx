import { localHref } from '../../../platform/http/page-frame.js';
import type { RegionReadiness } from '../../../publication/network/read-readiness.service.js';
import { type PartScore, PART_NAMES, PARTS, raisesOf } from '../../../publication/network/readiness.js';
import { ConsolePage } from '../../layout/page.js';
import { StackTable } from '../../layout/stack-table.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { FigureTabs } from './figure-tabs.js';
import { factWords, PART_WORDS, raiseWords } from './readiness-words.js';
import { placeWords } from './response-words.js';
import { ScoreBars } from './score-bars.js';
import { Files } from './scope-form.js';

interface ReadinessProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly regions: readonly RegionReadiness[];
  /** Shown in full; null: all of the reader's, in short. */
  readonly chosen: string | null;
}

const PATH = '/console/figures/readiness';

/** How ready each region is, and what would raise it. Regions are told apart, never people. */
export function ReadinessPage({ desk, now, regions, chosen }: ReadinessProps) {
  const title = chosen === null ? 'How ready each region is' : `How ready ${placeWords(chosen)} is`;
  const query = chosen === null ? '' : `?region=${chosen}`;
  return (
    <ConsolePage {...desk} title="Readiness" here="figures">
      <h1>{title}</h1>
      <FigureTabs frame={desk.frame} here="readiness" />
      <AsItWas now={now} again={`${localHref(desk.frame, PATH)}${query}`} />
      <p>
        Out of a hundred, about regions and their plans, never about a person. Tonight means ten in the evening, as if
        everybody who is asked said yes.
      </p>
      {chosen === null && (
        <ScoreBars
          title="Readiness by region"
          about="Filled: what there is. Dashed: a hundred."
          rows={regions.map(({ regionCode, score }) => ({ name: placeWords(regionCode), score }))}
        />
      )}
      {chosen === null && regions.length > 1 ? (
        <Regions desk={desk} regions={regions} />
      ) : (
        regions.map((region) => <Region key={region.regionCode} region={region} />)
      )}
      {chosen !== null && (
        <p>
          <a href={localHref(desk.frame, PATH)}>All regions</a>
        </p>
      )}
      <Weights />
      <Files desk={desk} path={PATH} query={query} />
    </ConsolePage>
  );
}

/** As many as a page of all regions has room for; the region's own page has the rest. */
const FIRST_RAISES = 3;

function Regions({ desk, regions }: { readonly desk: Desk; readonly regions: readonly RegionReadiness[] }) {
  return (
    <StackTable caption="Readiness by region" columns={['Region', 'Score', 'What would raise it most']}>
      {regions.map((region) => (
        <tr key={region.regionCode} role="row">
          <th role="rowheader" scope="row">
            <a href={localHref(desk.frame, `${PATH}?region=${region.regionCode}`)}>{placeWords(region.regionCode)}</a>
          </th>
          <td role="cell" data-label="Score">
            <span>{region.score}</span>
          </td>
          <td role="cell" data-label="What would raise it most">
            <ul>
              {raisesOf(region)
                .slice(0, FIRST_RAISES)
                .map((raise) => (
                  <li key={raiseWords(raise)}>{raiseWords(raise)}</li>
                ))}
            </ul>
          </td>
        </tr>
      ))}
    </StackTable>
  );
}

function Region({ region }: { readonly region: RegionReadiness }) {
  const raises = raisesOf(region);
  return (
    <>
      <p class="lead">
        {placeWords(region.regionCode)}: {region.score} of 100
      </p>
      <StackTable caption="What it is made of" columns={['Part', 'Points', 'Now']}>
        {region.parts.map((part) => (
          <PartRow key={part.part} part={part} region={region} />
        ))}
      </StackTable>
      <h2>What would raise it</h2>
      {raises.length === 0 ? (
        <p>Nothing is missing.</p>
      ) : (
        <ul>
          {raises.map((raise) => (
            <li key={raiseWords(raise)}>{raiseWords(raise)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function PartRow({
  part: { part, points, of },
  region,
}: {
  readonly part: PartScore;
  readonly region: RegionReadiness;
}) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {PART_WORDS[part]}
      </th>
      <td role="cell" data-label="Points">
        <span>
          {points} of {of}
        </span>
      </td>
      <td role="cell" data-label="Now">
        <span>{factWords(part, region.facts)}</span>
      </td>
    </tr>
  );
}

function Weights() {
  return (
    <details>
      <summary>How it is counted</summary>
      <ul>
        {PART_NAMES.map((part) => (
          <li key={part}>
            {PART_WORDS[part]}: up to {PARTS[part]}
          </li>
        ))}
      </ul>
      <p>Points are whole and rounded down: all of a part only for all of it.</p>
    </details>
  );
}
