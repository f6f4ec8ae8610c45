import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { PasskeyForm } from '../../layout/passkey-form.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { AccessTabs } from './access-tabs.js';
import type { AccountView, SessionRow } from './account.view.js';
import { NewDevices } from './new-devices.js';

interface AccountPageProps {
  readonly desk: Desk;
  readonly view: AccountView;
  readonly admin: boolean;
}

/** A person's own ways in: where they are signed in, and their passkeys. */
export function AccountPage({ desk, view, admin }: AccountPageProps) {
  const others = view.sessions.filter((session) => !session.here);
  return (
    <ConsolePage {...desk} title="Your sign-in">
      <h1>Your sign-in</h1>
      <AccessTabs desk={desk} here="account" admin={admin} />
      <Missing problem={view.problem} />
      <Recovery desk={desk} view={view} />
      <NewDevices desk={desk} view={view} />
      <h2>Where you are signed in</h2>
      <p class="soft">A sign-in ends after two hours without a look, and after twelve hours in any case.</p>
      <ul class="rows" role="list">
        {view.sessions.map((session) => (
          <li key={session.id}>
            <SessionLine desk={desk} session={session} now={view.now} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <PostForm frame={desk.frame} action="/console/account/sessions/end">
          <p>
            <button class="button plain">Sign out everywhere but here</button>
          </p>
        </PostForm>
      )}
      <p>
        <a href={localHref(desk.frame, '/console/account/password')}>Choose a new password</a>
      </p>
      <h2>Passkeys</h2>
      <p>
        With a passkey you sign in by your finger, your face or a PIN, without password and code. It works on this site
        alone, so that nobody can coax it out of you.
      </p>
      <Passkeys desk={desk} view={view} />
    </ConsolePage>
  );
}

function Recovery({ desk, view: { recovery, now } }: Omit<AccountPageProps, 'admin'>) {
  if (recovery === null) return null;
  return (
    <PostForm frame={desk.frame} action="/console/account/recovery/withdraw" class="ill">
      <h2>Somebody asked that you begin anew</h2>
      <p>
        {recovery.askedBy} said <At at={recovery.at} now={now} /> that you lost your phone or password. When a second
        person agrees, your password, your app and your passkeys stop working. If you did not ask for it, end it, and
        ring an admin.
      </p>
      <button class="button">I did not lose anything: end it</button>
    </PostForm>
  );
}

interface SessionLineProps {
  readonly desk: Desk;
  readonly session: SessionRow;
  readonly now: Date;
}

function SessionLine({ desk, session, now }: SessionLineProps) {
  const device = session.device ?? 'A browser that does not say what it is';
  return (
    <div>
      <p>
        <b>{device}</b>
        {session.here && ', here'}
      </p>
      <p class="small soft">
        Signed in <At at={session.signedInAt} now={now} />, last seen <At at={session.lastSeenAt} now={now} />.
      </p>
      {!session.here && (
        <PostForm frame={desk.frame} action="/console/account/sessions/end">
          <button class="as-link" name="session" value={session.id} aria-label={`Sign out ${device}`}>
            Sign out there
          </button>
        </PostForm>
      )}
    </div>
  );
}

function Passkeys({ desk, view: { passkeys, offer, now } }: Omit<AccountPageProps, 'admin'>) {
  return (
    <>
      {passkeys.length === 0 && <p>You have none yet.</p>}
      <ul class="rows" role="list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <p>
              <b>{passkey.name}</b>
            </p>
            <p class="small soft">
              Made <At at={passkey.createdAt} now={now} />,{' '}
              {passkey.lastUsedAt === null ? (
                'not used yet.'
              ) : (
                <>
                  last used <At at={passkey.lastUsedAt} now={now} />.
                </>
              )}
            </p>
            <PostForm frame={desk.frame} action="/console/account/passkeys/remove">
              <button class="as-link" name="passkey" value={passkey.id} aria-label={`Remove ${passkey.name}`}>
                Remove
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
      {offer !== null && (
        <>
          <noscript>
            <p>To make one, this page needs JavaScript. Everything else works without.</p>
          </noscript>
          <PasskeyForm
            frame={desk.frame}
            action={localHref(desk.frame, '/console/account/passkeys')}
            kind="make"
            options={offer}
            button="Make a passkey on this device"
            failed="Your device did not make a passkey. Nothing has changed; you can try again."
          >
            <label for="name">What you call it</label>
            <input id="name" name="name" maxLength={60} required value="" autocomplete="off" />
            <p class="hint">Such as “My phone”. Only you see it.</p>
          </PasskeyForm>
        </>
      )}
    </>
  );
}
