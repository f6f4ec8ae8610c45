import type { ComponentChildren } from 'preact';
import { inWorkLanguage, localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import type { Problem } from '../../platform/http/problem.js';
import { SignOut } from './console-header.js';
import { errorsText as t, errorTitle } from './errors-text.js';

export interface ErrorProps {
  readonly problem: Problem;
  readonly frame: PublicFrame;
}

/** What happened and what to do now. */
export function ErrorAdvice({ problem, frame }: ErrorProps): ComponentChildren {
  const { language } = frame;
  switch (errorTitle(problem)) {
    case 'title403form':
      return <p class="lead">{t(language, 'lead403form')}</p>;
    case 'title403':
      return frame.person === null ? (
        <NotYours problem={problem} frame={frame} />
      ) : (
        <SignedIn problem={problem} frame={frame} />
      );
    case 'title404':
      return <NotHere frame={frame} />;
    case 'title404link':
      return <OldLink frame={frame} />;
    case 'title405':
      return <p class="lead">{t(language, 'lead405')}</p>;
    case 'title409':
      return <Sentences lead={t(language, 'lead409')} detail={problem.detail} />;
    case 'title413':
      return <p class="lead">{t(language, 'lead413')}</p>;
    case 'title429':
      return <TooMany problem={problem} frame={frame} />;
    case 'title503':
      return <Sentences lead={t(language, 'try500')} detail={problem.detail} />;
    case 'title500':
      return <Broken frame={frame} />;
    default:
      return <Sentences lead={t(language, 'lead400')} detail={problem.detail} />;
  }
}

/** The reason comes from the rooms below, which speak English. */
function Sentences({ lead, detail }: { readonly lead: string; readonly detail: string }) {
  return (
    <>
      <p class="lead" lang="en" dir="ltr">
        {detail}
      </p>
      <p>{lead}</p>
    </>
  );
}

function NotYours({ problem, frame: { language } }: ErrorProps) {
  return <Sentences lead={t(language, 'lead403')} detail={problem.detail} />;
}

const MAY = { viewer: 'may403viewer', responder: 'may403responder' } as const;

/** What this account may do instead, and the way out of it. */
function SignedIn({ problem, frame }: ErrorProps) {
  const { language, person } = frame;
  const role = person?.role;
  return (
    <>
      {role === 'viewer' || role === 'responder' ? (
        <>
          <p class="lead">{t(language, MAY[role])}</p>
          <p>{t(language, 'lead403')}</p>
        </>
      ) : (
        <NotYours problem={problem} frame={frame} />
      )}
      <p class="soft">{t(language, 'signedIn403', { name: person?.name ?? '' })}</p>
      <SignOut frame={inWorkLanguage(frame)} kind="button" />
    </>
  );
}

function OldLink({ frame }: { readonly frame: PublicFrame }) {
  return (
    <>
      <p class="lead">{t(frame.language, 'lead404link')}</p>
      <p>
        <a href={localHref(frame, '/console/sign-in')}>{t(frame.language, 'toSignIn')}</a>
      </p>
    </>
  );
}

function NotHere({ frame }: { readonly frame: PublicFrame }) {
  const { language } = frame;
  return (
    <>
      <p class="lead">{t(language, 'lead404')}</p>
      <p>{t(language, 'links404')}</p>
      <h2>{t(language, 'lookingFor')}</h2>
      <ul class="rows" role="list">
        <li>
          <a href={localHref(frame, '/report')}>{t(language, 'toReport')}</a>
        </li>
        <li>
          <a href={localHref(frame, '/receipt')}>{t(language, 'toReceipt')}</a>
        </li>
      </ul>
    </>
  );
}

function TooMany({ problem, frame }: ErrorProps) {
  const { language } = frame;
  const minutes = Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 60) / 60));
  return (
    <>
      <p class="lead">{t(language, 'lead429', { when: t(language, 'again', { minutes }) })}</p>
      <p>{t(language, 'else429')}</p>
    </>
  );
}

function Broken({ frame }: { readonly frame: PublicFrame }) {
  const { language } = frame;
  return (
    <>
      <p class="lead">{t(language, 'lead500')}</p>
      <p>{t(language, 'try500')}</p>
      <p class="soft">
        {t.rich(language, 'reference', {
          reference: (
            <code dir="ltr" translate={false} key="reference">
              {frame.requestId}
            </code>
          ),
        })}
      </p>
    </>
  );
}
