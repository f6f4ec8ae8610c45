import { NewPasswordField } from '../../layout/new-password-field.js';
import type { PasswordProblem } from '../../../access/password-rule.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { Problems } from '../marks/problems.js';
import { CodeField } from '../sign-in-code-field.js';

export type PasswordPageProblem = PasswordProblem | 'same' | 'wrongCode';

const PROBLEMS: Readonly<Record<PasswordPageProblem, string>> = {
  too_short: 'Take at least 12 characters.',
  too_long: 'Take at most 256 characters.',
  too_plain: 'Take more different characters.',
  is_own_address: 'Take something else than your own address.',
  same: 'This is the password you have. Take another one.',
  wrongCode: 'This code is wrong, or was used before. Wait for the next one.',
};

interface PasswordPageProps {
  readonly desk: Desk;
  /** The second factor was given too long ago. */
  readonly needsCode: boolean;
  /** They said just now that somebody else had signed in as them. */
  readonly after: boolean;
  readonly problem: PasswordPageProblem | null;
}

/** Another password. What was typed is never shown again. */
export function PasswordPage({ desk, needsCode, after, problem }: PasswordPageProps) {
  const field = problem === 'wrongCode' ? 'code' : 'password';
  return (
    <ConsolePage {...desk} title="Choose a new password">
      <p>
        <a href={localHref(desk.frame, '/console/account')}>Your sign-in</a>
      </p>
      <h1>Choose a new password</h1>
      <Problems problems={problem === null ? [] : [{ field, problem: PROBLEMS[problem] }]} />
      {after && <Ended />}
      <PostForm frame={desk.frame} action="/console/account/password">
        <NewPasswordField
          label="New password"
          hint="At least 12 characters. A few words that only you would put together are better than signs you cannot remember."
        />
        {needsCode && <CodeField label="The code from your app" hint="Six digits. Each code works once." />}
        <p>
          <button class="button">Keep this password</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}

function Ended() {
  return (
    <div class="notice">
      <p>
        Every other sign-in has ended, and each browser but this one counts as new. Admins see it in the log. Now choose
        a password that nobody else knows.
      </p>
      <p>
        Afterwards, look at your passkeys and remove what you do not know. If somebody may have your phone, ring an
        admin: two people can let you begin anew.
      </p>
    </div>
  );
}
