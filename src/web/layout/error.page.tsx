import type { ComponentChildren } from 'preact';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import type { Problem } from '../../platform/http/problem.js';
import { errorsCy } from './errors.cy.js';
import { errorsEn } from './errors.en.js';
import { ConsolePage, PublicPage } from './page.js';
import { defineCatalogue } from './translate.js';

const t = defineCatalogue(errorsEn, errorsCy);

type TitleKey = Extract<keyof typeof errorsEn, `title${string}`>;

const TITLES: Readonly<Record<number, TitleKey>> = {
  403: 'title403',
  404: 'title404',
  405: 'title405',
  409: 'title409',
  413: 'title413',
  429: 'title429',
  503: 'title503',
};

function titleKey(problem: Problem): TitleKey {
  if (problem.code === 'form_expired') return 'title403form';
  return TITLES[problem.status] ?? (problem.status < 500 ? 'title400' : 'title500');
}

interface ErrorPageProps {
  readonly problem: Problem;
  readonly frame: PageFrame;
}

/** Says calmly what happened and what to do; nothing typed is repeated, nothing of the inside is shown. */
export function ErrorPage({ problem, frame }: ErrorPageProps) {
  const title = t(frame.language, titleKey(problem));
  const content = (
    <>
      <h1>{title}</h1>
      <Advice problem={problem} frame={frame} />
    </>
  );
  if (/^\/console(\/|$)/.test(frame.path)) {
    return (
      <ConsolePage frame={frame} title={title} person={null} watch>
        {content}
      </ConsolePage>
    );
  }
  return (
    <PublicPage frame={frame} title={title} exit={/^\/(report|receipt)(\/|$)/.test(frame.path)}>
      {content}
    </PublicPage>
  );
}

function Advice({ problem, frame }: ErrorPageProps): ComponentChildren {
  const { language } = frame;
  switch (titleKey(problem)) {
    case 'title403form':
      return <p class="lead">{t(language, 'lead403form')}</p>;
    case 'title403':
      return <Sentences lead={t(language, 'lead403')} detail={problem.detail} />;
    case 'title404':
      return <NotHere frame={frame} />;
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
      <p class="lead" lang="en">
        {detail}
      </p>
      <p>{lead}</p>
    </>
  );
}

function NotHere({ frame }: { readonly frame: PageFrame }) {
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
        <li>
          <a href={localHref(frame, '/join')}>{t(language, 'toJoin')}</a>
        </li>
      </ul>
    </>
  );
}

function TooMany({ problem, frame }: ErrorPageProps) {
  const { language } = frame;
  const minutes = Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 60) / 60));
  return (
    <>
      <p class="lead">{t(language, 'lead429', { when: t(language, 'again', { minutes }) })}</p>
      <p>{t(language, 'else429')}</p>
    </>
  );
}

function Broken({ frame }: { readonly frame: PageFrame }) {
  const { language } = frame;
  return (
    <>
      <p class="lead">{t(language, 'lead500')}</p>
      <p>{t(language, 'try500')}</p>
      <p class="soft">
        {t.rich(language, 'reference', {
          reference: (
            <code translate={false} key="reference">
              {frame.requestId}
            </code>
          ),
        })}
      </p>
    </>
  );
}
