import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { CodeField } from './sign-in-code-field.js';
import { GateForm, GatePage, Missing } from './sign-in-form.js';
import { signInText as t } from './sign-in-text.js';

interface SignInCodePageProps {
  readonly frame: PageFrame;
  readonly refused?: boolean;
  readonly next: string;
}

/** Second step: the code of the authenticator app. */
export function SignInCodePage({ frame, refused = false, next }: SignInCodePageProps) {
  const { language } = frame;
  return (
    <GatePage frame={frame} title={t(language, 'codeTitle')}>
      {refused && (
        <Missing title={t(language, 'refusedTitle')} id="code">
          {t(language, 'codeRefused')}
        </Missing>
      )}
      <h1>{t(language, 'codeTitle')}</h1>
      <GateForm frame={frame} action="/console/sign-in/code" next={next} button={t(language, 'signIn')}>
        <CodeField label={t(language, 'codeLabel')} hint={t(language, 'codeHint')} />
      </GateForm>
      <p>
        <a href={localHref(frame, '/console/sign-in')}>{t(language, 'other')}</a>
      </p>
    </GatePage>
  );
}
