import type { PageFrame } from '../../platform/http/page-frame.js';
import { GateForm, GatePage, Missing } from './sign-in-form.js';
import { signInText as t } from './sign-in-text.js';

/** Why the person is here again. */
export type SignInNotice = 'refused' | 'ready' | 'signedOut' | 'startAgain';

interface SignInPageProps {
  readonly frame: PageFrame;
  readonly notice?: SignInNotice;
  readonly email?: string;
  readonly next: string;
}

/** First step: e-mail and password. Says the same for every mistake. */
export function SignInPage({ frame, notice, email = '', next }: SignInPageProps) {
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
    </GatePage>
  );
}
