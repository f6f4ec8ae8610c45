import type { CeremonyOptions } from '../../access/passkeys/passkey-ceremony.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { PasskeyForm } from '../layout/passkey-form.js';
import { GateForm, GatePage, Missing } from './sign-in-form.js';
import { signInText as t } from './sign-in-text.js';

/** Why the person is here again. */
export type SignInNotice = 'refused' | 'passkeyRefused' | 'ready' | 'signedOut' | 'startAgain';

interface SignInPageProps {
  readonly frame: PageFrame;
  readonly notice?: SignInNotice;
  readonly email?: string;
  readonly next: string;
  /** What the device is asked for. */
  readonly passkey: CeremonyOptions;
}

/** First step: e-mail and password. Says the same for every mistake. */
export function SignInPage({ frame, notice, email = '', next, passkey }: SignInPageProps) {
  const { language } = frame;
  return (
    <GatePage frame={frame} title={t(language, 'title')}>
      {notice === 'refused' && (
        <Missing title={t(language, 'refusedTitle')} id="email">
          {t(language, 'refused')}
        </Missing>
      )}
      {notice !== undefined && notice !== 'refused' && <p class="notice">{t(language, notice)}</p>}
      <h1>{t(language, 'title')}</h1>
      <GateForm frame={frame} action="/console/sign-in" next={next} button={t(language, 'go')}>
        <label for="email">{t(language, 'email')}</label>
        <input id="email" name="email" type="email" autocomplete="username" required maxLength={254} value={email} />
        <label for="password">{t(language, 'password')}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required maxLength={256} />
      </GateForm>
      <PasskeyForm
        frame={frame}
        action={localHref(frame, '/console/sign-in/passkey')}
        kind="prove"
        options={passkey}
        button={t(language, 'byPasskey')}
        failed={t(language, 'passkeyFailed')}
      >
        <input type="hidden" name="next" value={next} />
      </PasskeyForm>
    </GatePage>
  );
}
