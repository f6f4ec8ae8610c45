import type { ApiKey } from '../../../access/api-keys.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { AccessTabs } from './access-tabs.js';
import { RightsFields } from './rights-fields.js';
import { ROLE_WORDS, regionsWords } from './role-words.js';

interface KeysPageProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly keys: readonly ApiKey[];
  /** The id after which more begin; null at the end. */
  readonly more: string | null;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** Keys of the API, and a new one. */
export function KeysPage({ desk, now, keys, more, typed, problem }: KeysPageProps) {
  const email = typed['userEmail'];
  return (
    <ConsolePage {...desk} title="Keys of programs">
      <h1>Keys of programs</h1>
      <AccessTabs desk={desk} here="keys" admin />
      {keys.length === 0 && <p>There are none yet. A program needs one to use the API.</p>}
      <ul class="rows" role="list">
        {keys.map((key) => (
          <li key={key.id}>
            <Key desk={desk} apiKey={key} now={now} />
          </li>
        ))}
      </ul>
      {more !== null && (
        <p>
          <a href={localHref(desk.frame, `/console/access/keys?after=${more}`)}>More keys</a>
        </p>
      )}
      <h2>A new key</h2>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action="/console/access/keys">
        <RightsFields typed={typed} />
        <div class="field">
          <label for="userEmail">Whose key it is: the e-mail address with which they sign in (may be left empty)</label>
          <p class="hint">
            Two keys of one person never count as two coordinators. A key of nobody is a person of its own.
          </p>
          <input
            id="userEmail"
            name="userEmail"
            type="email"
            maxLength={254}
            autocomplete="off"
            value={typeof email === 'string' ? email : ''}
          />
        </div>
        <button class="button">Make the key</button>
      </PostForm>
    </ConsolePage>
  );
}

function Key({ desk, apiKey, now }: { readonly desk: Desk; readonly apiKey: ApiKey; readonly now: Date }) {
  const { id, name, role, regionCodes, createdAt, lastUsedAt, revokedAt } = apiKey;
  return (
    <div>
      <p>
        <b>{name}</b>
        {revokedAt !== null && (
          <>
            , withdrawn <At at={revokedAt} now={now} />
          </>
        )}
      </p>
      <p class="small soft">
        {ROLE_WORDS[role]}, {regionsWords(regionCodes)}. Made <At at={createdAt} now={now} />,{' '}
        {lastUsedAt === null ? (
          'never used.'
        ) : (
          <>
            last used <At at={lastUsedAt} now={now} />.
          </>
        )}
      </p>
      {revokedAt === null && (
        <PostForm frame={desk.frame} action="/console/access/keys/revoke">
          <button class="as-link" name="key" value={id} aria-label={`Withdraw ${name}, at once and for good`}>
            Withdraw it, at once and for good
          </button>
        </PostForm>
      )}
    </div>
  );
}
