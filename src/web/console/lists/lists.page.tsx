import type { TypedForm } from '../../../platform/http/zod-form.js';
import { assetUrl } from '../../layout/asset-url.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { typedText } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { PeopleTabs } from '../people/people-tabs.js';

interface ListsProps {
  readonly desk: Desk;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  /** Only admins vouch for addresses. */
  readonly mayVouch: boolean;
  readonly mayAdd: boolean;
}

const EXAMPLE =
  'name,email,phone,region,groups,roles,languages,consent_at\nAda Example,ada@example.org,,wales,Cardiff,local;legal,cy,2026-03-01';

/** Many people at once, in and out. */
export function ListsPage(props: ListsProps) {
  const { desk, problems, mayAdd } = props;
  return (
    <ConsolePage {...desk} title="Lists in and out" here="people">
      <h1>Lists in and out</h1>
      <PeopleTabs frame={desk.frame} here="import" />
      <Problems problems={problems} />
      {mayAdd && <In {...props} />}
      <section>
        <h2>Take a list out</h2>
        <PostForm frame={desk.frame} action="/console/people/export">
          <p>
            Everybody of your regions who has not left: name, region, groups, roles, what they take on, and whether
            texts arrive. Numbers and addresses are not in it. The log says that you took it, and how many rows it had.
          </p>
          <button class="button grave">Take the list (CSV)</button>
        </PostForm>
      </section>
    </ConsolePage>
  );
}

function In({ desk, typed, mayVouch }: ListsProps) {
  return (
    <section>
      <h2>Take a list in</h2>
      <PostForm frame={desk.frame} action="/console/people/import" class="narrow">
        <label for="csv">Paste the list</label>
        <div class="hint small" id="csv-hint">
          <p>
            Copied from a spreadsheet, or from a file that was saved as CSV. The first line names the columns; several
            groups, roles or languages stand in one cell with “;” between them. Who has the e-mail address already is
            changed, and empty cells leave things as they are. Like this:
          </p>
          <p class="mono said">{EXAMPLE}</p>
        </div>
        <textarea id="csv" name="csv" rows={8} aria-describedby="csv-hint" value={typedText(typed, 'csv')} required />
        <FromFile />
        {mayVouch && (
          <label class="choice">
            <input type="checkbox" name="verified" value="yes" checked={typed['verified'] === 'yes'} />
            <span>I have checked every number and address in it: people can be asked there at once</span>
          </label>
        )}
        <p class="row">
          <button class="button" name="go" value="look">
            See what would happen
          </button>
        </p>
      </PostForm>
    </section>
  );
}

/** Shown by its script alone: without it the list is pasted. */
function FromFile() {
  return (
    <div
      hidden
      data-file-into="csv"
      data-taken="it stands in the field above. Nothing has been sent yet."
      data-large="more than a megabyte. Send it in parts."
      data-other="this is no text. Save the spreadsheet as CSV first."
    >
      <label for="file">Or take it from a file</label>
      <input id="file" type="file" accept=".csv,.tsv,.txt,text/csv" />
      <p role="status" />
      <script type="module" src={assetUrl('list-file.js')} />
    </div>
  );
}
