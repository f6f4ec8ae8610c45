import { NewPasswordField } from '../layout/new-password-field.js';
import type { SetUp } from '../../access/set-up.js';
import type { PasswordProblem } from '../../access/password-rule.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { QrCode } from './set-up-qr-code.js';
import { CodeField } from './sign-in-code-field.js';
import { GateForm, GatePage, Missing } from './sign-in-form.js';
import { signInText as t } from './sign-in-text.js';

interface SetUpPageProps {
  readonly frame: PageFrame;
  readonly setUp: SetUp;
  readonly token: string;
  readonly problem?: PasswordProblem | 'wrongCode';
}

/** One question at a time: the password, then the phone. */
export function SetUpPage({ frame, setUp, token, problem }: SetUpPageProps) {
  const { language } = frame;
  const title = t(language, 'setUpTitle', { name: setUp.name });
  const field = setUp.step === 'password' ? 'password' : 'code';
  return (
    <GatePage frame={frame} title={title}>
      {problem !== undefined && (
        <Missing title={t(language, 'problemTitle')} id={field}>
          {t(language, problem)}
        </Missing>
      )}
      <h1>{title}</h1>
      <p class="lead">{t(language, 'setUpLead', { email: setUp.email })}</p>
      {setUp.step === 'password' ? (
        <PasswordStep frame={frame} setUp={setUp} token={token} />
      ) : (
        <PhoneStep frame={frame} setUp={setUp} token={token} />
      )}
    </GatePage>
  );
}

function PasswordStep({ frame, setUp, token }: SetUpPageProps) {
  const { language } = frame;
  return (
    <>
      <h2>{t(language, 'step1')}</h2>
      <GateForm frame={frame} action={`/console/set-up/${token}/password`} button={t(language, 'show')}>
        <input type="hidden" autocomplete="username" value={setUp.email} />
        <NewPasswordField label={t(language, 'password')} hint={t(language, 'passwordHint')} />
      </GateForm>
    </>
  );
}

function PhoneStep({ frame, setUp, token }: SetUpPageProps) {
  const { language } = frame;
  return (
    <>
      <h2>{t(language, 'step2')}</h2>
      <p>{t(language, 'appLead')}</p>
      <QrCode text={setUp.enrolmentUrl} label={t(language, 'qrLabel')} />
      <p>
        {t(language, 'secret')}: <code translate={false}>{inFours(setUp.secret)}</code>
      </p>
      <GateForm frame={frame} action={`/console/set-up/${token}/code`} button={t(language, 'finish')}>
        <CodeField label={t(language, 'confirm')} />
      </GateForm>
    </>
  );
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}
