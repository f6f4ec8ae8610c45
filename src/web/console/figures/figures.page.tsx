import {
  type DeliveryFigure,
  FEWEST_PEOPLE,
  FIGURE_WINDOW_NAMES,
  type FigureWindow,
} from '../../../delivery/figures/delivery-figures.js';
import { CHANNELS } from '../../../kernel/channel.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas } from '../marks/at.js';
import { channelsWords } from '../tonight/engine-words.js';
import { failedWords, groupWords, receiptWords, WINDOW_WORDS } from './figure-words.js';
import { StackTable } from '../../layout/stack-table.js';

export interface FiguresView {
  readonly now: Date;
  readonly window: FigureWindow;
  readonly figures: readonly DeliveryFigure[];
  /** Tied to regions: only what is of their incidents is counted. */
  readonly ofRegions: boolean;
}

interface FiguresProps {
  readonly desk: Desk;
  readonly view: FiguresView;
}

const PATH = '/console/delivery';

function pathOf(window: FigureWindow): `/${string}` {
  return `${PATH}?window=${window}`;
}

/** What became of the messages: by channel, provider and range of numbers. */
export function FiguresPage({ desk, view: { now, window, figures, ofRegions } }: FiguresProps) {
  return (
    <ConsolePage {...desk} title="Delivery" here="log">
      <h1>Delivery</h1>
      <LogTabs frame={desk.frame} here="delivery" />
      <p>
        What became of the messages that were tried{ofRegions && ', for incidents of your regions'}. Numbers are told
        apart by country and range alone; ranges of fewer than {FEWEST_PEOPLE} people are counted together.
      </p>
      <nav class="row" aria-label="How far back">
        <ul class="links" role="list">
          {FIGURE_WINDOW_NAMES.map((each) => (
            <li key={each}>
              <a
                href={localHref(desk.frame, pathOf(each))}
                {...(each === window ? { 'aria-current': 'page' as const } : {})}
              >
                {WINDOW_WORDS[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AsItWas now={now} again={localHref(desk.frame, pathOf(window))} />
      {figures.length === 0 && <p>Nothing was tried in this time.</p>}
      {CHANNELS.map((channel) => (
        <OfChannel key={channel} figures={figures.filter((figure) => figure.channel === channel)} />
      ))}
    </ConsolePage>
  );
}

const COLUMNS = ['Handed over', 'Arrived', 'Failed', 'No receipt', 'Receipts came'] as const;
/** A mail server gives no receipt: whether a mail has arrived nobody is told. */
const MAIL_COLUMNS: readonly (typeof COLUMNS)[number][] = ['Handed over', 'Failed'];

function columnsOf({ channel }: DeliveryFigure): readonly (typeof COLUMNS)[number][] {
  return channel === 'email' ? MAIL_COLUMNS : COLUMNS;
}

function OfChannel({ figures }: { readonly figures: readonly DeliveryFigure[] }) {
  const [first] = figures;
  if (first === undefined) return null;
  const id = `delivery-${first.channel}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{channelsWords(first.channel)}</h2>
      <StackTable caption={channelsWords(first.channel)} columns={['By', ...columnsOf(first)]}>
        {figures.map((figure, index) => (
          <Row key={index} figure={figure} />
        ))}
      </StackTable>
    </section>
  );
}

function Row({ figure }: { readonly figure: DeliveryFigure }) {
  const { handedOff, delivered, silent } = figure;
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    'Handed over': handedOff.toLocaleString('en-GB'),
    Arrived: delivered.toLocaleString('en-GB'),
    Failed: failedWords(figure),
    'No receipt': silent === null ? '' : silent.toLocaleString('en-GB'),
    'Receipts came': receiptWords(figure),
  };
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {groupWords(figure)}
      </th>
      {columnsOf(figure).map((column) => (
        <td key={column} role="cell" data-label={column}>
          {cells[column] === '' ? null : <span>{cells[column]}</span>}
        </td>
      ))}
    </tr>
  );
}
