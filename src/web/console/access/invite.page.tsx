import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { RightsFields } from './rights-fields.js';

interface InvitePageProps {
  readonly desk: Desk;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** Invites somebody who will sign in. */
export function InvitePage({ desk, typed, problem }: InvitePageProps) {
  const email = typed['email'];
  return (
    <ConsolePage {...desk} title="Invite somebody">
      <p>
        <a href={localHref(desk.frame, '/console/access')}>Everybody who can sign in</a>
      </p>
      <h1>Invite somebody</h1>
      <p>
        You get a link to hand to them. It works once, for three days; with it they choose a password and an app for
        codes.
      </p>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action="/console/access/invite">
        <div class="field">
          <label for="email">E-mail address, with which they sign in</label>
          <input
            id="email"
            name="email"
            type="email"
            maxLength={254}
            required
            autocomplete="off"
            value={typeof email === 'string' ? email : ''}
          />
        </div>
        <RightsFields typed={typed} />
        <button class="button">Invite</button>
      </PostForm>
    </ConsolePage>
  );
}
