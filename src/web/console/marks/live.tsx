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
  /** Brings itself up to date while nobody uses it, and may sound: the page that lies open on a table. */
  readonly fresh?: boolean;
}

/** Says when the log has grown since the page was made. Without script it stays hidden; "Look again" does the same. */
export function Live({ afterSeq, again, list, incidentRef, fresh = false }: LiveProps) {
  const only = incidentRef === undefined ? '' : `&incident=${encodeURIComponent(incidentRef)}`;
  return (
    <div
      class="no-print"
      data-live={`/console/events?after=${String(afterSeq)}${only}`}
      {...(list === undefined ? {} : { 'data-live-list': list })}
      {...(fresh ? { 'data-live-fresh': '' } : {})}
    >
      <p role="status" data-live-news hidden>
        <a href={again}>
          <span data-live-count>No newer entries</span>, show
        </a>
      </p>
      <div class="ill" role="alert" data-live-lost hidden>
        <p>
          <b>This page may be old.</b> Since <span data-live-since>some time</span> it hears nothing new. Look whether
          you are still online, then <a href={again}>look again</a>.
        </p>
      </div>
      {fresh && (
        <p class="small" data-live-sound hidden>
          <button type="button" class="as-link">
            Sound when something needs a person
          </button>
        </p>
      )}
      <script type="module" src={assetUrl('live.js')} />
    </div>
  );
}
