import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import type { ColleagueView } from './access.view.js';
import { RightsFields } from './rights-fields.js';
import { ROLE_WORDS, regionsWords, STATUS_WORDS } from './role-words.js';

interface ColleaguePageProps {
  readonly desk: Desk;
  readonly view: ColleagueView;
  /** What was typed and refused; null: as it is kept. */
  readonly typed: TypedForm | null;
  readonly problem: string | null;
}

/** One person who signs in: what they may do, and how they are let in again. */
export function ColleaguePage({ desk, view, typed, problem }: ColleaguePageProps) {
  const { user, mayChange, own } = view;
  return (
    <ConsolePage {...desk} title="Somebody who can sign in">
      <p>
        <a href={localHref(desk.frame, '/console/access')}>Everybody who can sign in</a>
      </p>
      <h1>{user.name}</h1>
      <Missing problem={problem} />
      <p>
        {ROLE_WORDS[user.role]}, {regionsWords(user.regionCodes)}. {STATUS_WORDS[user.status]}.
        {mayChange && (
          <>
            <br />
            <bdi>{user.email}</bdi>
          </>
        )}
      </p>
      {own ? (
        <p>
          This is you. <a href={localHref(desk.frame, '/console/account')}>Your own sign-in</a>
        </p>
      ) : (
        <LetIn desk={desk} view={view} />
      )}
      {mayChange && <Change desk={desk} view={view} typed={typed} />}
    </ConsolePage>
  );
}

function LetIn({ desk, view }: { readonly desk: Desk; readonly view: ColleagueView }) {
  const path = `/console/access/${view.user.id}` as const;
  const { user, recovery, now, mayChange } = view;
  if (user.status === 'invited') {
    return mayChange ? (
      <PostForm frame={desk.frame} action={`${path}/invite`}>
        <p>The first link works for three days. A new one ends it.</p>
        <button class="button plain">Make a new set-up link</button>
      </PostForm>
    ) : null;
  }
  if (user.status === 'disabled') return null;
  if (recovery === null) {
    return (
      <PostForm frame={desk.frame} action={`${path}/recovery`}>
        <h2>Lost phone or password</h2>
        <p>
          Speak to {user.name} first, in person or by a number that you know, never by one from a message. Then ask; a
          second person has to agree within a day. Until then nothing changes.
        </p>
        <button class="button plain">Ask to let {user.name} in again</button>
      </PostForm>
    );
  }
  return <Waiting desk={desk} view={view} recovery={recovery} now={now} />;
}

interface WaitingProps {
  readonly desk: Desk;
  readonly view: ColleagueView;
  readonly recovery: NonNullable<ColleagueView['recovery']>;
  readonly now: Date;
}

function Waiting({ desk, view: { user }, recovery, now }: WaitingProps) {
  const path = `/console/access/${user.id}` as const;
  return (
    <>
      <h2>To be let in again</h2>
      <p>
        {recovery.askedByMe ? 'You' : recovery.askedBy} asked for it <At at={recovery.at} now={now} />.{' '}
        {recovery.askedByMe && 'Somebody else has to agree.'}
      </p>
      {!recovery.askedByMe && (
        <PostForm frame={desk.frame} action={`${path}/recovery/agree`}>
          <p>
            Speak to {user.name} yourself before you agree. Their password, app and passkeys stop working at once, they
            are signed out everywhere, and you are shown a link to hand to them.
          </p>
          <button class="button grave">I have spoken to {user.name}: let them in again</button>
        </PostForm>
      )}
      <PostForm frame={desk.frame} action={`${path}/recovery/withdraw`}>
        <button class="as-link">End it: nothing was lost</button>
      </PostForm>
    </>
  );
}

function Change({ desk, view: { user, own }, typed }: Omit<ColleaguePageProps, 'problem'>) {
  const path = `/console/access/${user.id}` as const;
  const kept = { name: user.name, role: user.role, regionCodes: user.regionCodes };
  return (
    <>
      <h2>What they may do</h2>
      <PostForm frame={desk.frame} action={path}>
        <RightsFields typed={typed ?? kept} />
        <button class="button">Keep it</button>
      </PostForm>
      {!own && user.status !== 'invited' && (
        <PostForm frame={desk.frame} action={`${path}/${user.status === 'active' ? 'disable' : 'enable'}`}>
          <h2>{user.status === 'active' ? 'Take away the sign-in' : 'Give back the sign-in'}</h2>
          <p>
            {user.status === 'active'
              ? 'They are signed out everywhere at once, and their keys stop. The name stays in the log. It can be given back.'
              : 'Password, app and passkeys work again as they did.'}
          </p>
          <button class={user.status === 'active' ? 'button grave' : 'button plain'}>
            {user.status === 'active' ? `Disable ${user.name}` : `Enable ${user.name}`}
          </button>
        </PostForm>
      )}
    </>
  );
}
