import { assetUrl } from '../../layout/asset-url.js';

interface LiveProps {
  /** The newest entry that the page shows. */
  readonly afterSeq: number;
  /** The address of the page itself, for those who want to see what is new. */
  readonly again: string;
  /** Id of the list that takes new entries; absent where the page only says that there are some. */
  readonly list?: string;
  /** Only what happens to this incident. */
  readonly incidentRef?: string;
}

/** Says when the log has grown since the page was made. Without script it stays hidden; "Look again" does the same. */
export function Live({ afterSeq, again, list, incidentRef }: LiveProps) {
  const only = incidentRef === undefined ? '' : `&incident=${encodeURIComponent(incidentRef)}`;
  return (
    <div
      class="no-print"
      data-live={`/console/events?after=${String(afterSeq)}${only}`}
      {...(list === undefined ? {} : { 'data-live-list': list })}
    >
      <p role="status" data-live-news hidden>
        <a href={again}>
          <span data-live-count>No newer entries</span>, show
        </a>
      </p>
      <p class="notice" data-live-lost hidden>
        This page no longer hears what is new. <a href={again}>Look again</a>
      </p>
      <script type="module" src={assetUrl('live.js')} />
    </div>
  );
}
