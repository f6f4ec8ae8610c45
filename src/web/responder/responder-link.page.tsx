import type { ComponentChildren } from 'preact';
import type { AlertLinkView } from '../../answer/alert-link-view.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { EMERGENCY_NUMBER } from '../layout/help-lines.js';
import { PublicPage } from '../layout/page.js';
import { Phone } from '../layout/phone.js';
import { AnswerForm, type AnswerProblem } from './answer-form.js';
import { linkHeading } from './link-heading.js';
import { responderText, type ResponderKey } from './responder-text.js';
import { WhoComes } from './who-comes.js';

export interface ResponderLinkProps {
  readonly frame: PublicFrame;
  readonly view: AlertLinkView;
  readonly token: string;
  /** What could not be taken, and the words that were typed. */
  readonly problem: AnswerProblem | null;
  readonly note: string;
}

const bold = (children: ComponentChildren) => <b>{children}</b>;

/** The page behind an alert's link. Opening it changes nothing, so a mail scanner may. */
export function ResponderLinkPage({ frame, view, token, problem, note }: ResponderLinkProps) {
  const { language } = frame;
  const { heading, lead } = linkHeading(view);
  const title = responderText(language, view.kind === 'triage' ? 'titleTriage' : 'title', { code: view.code });
  const asks = heading === 'ask' || heading === 'askTriage';
  return (
    <PublicPage frame={frame} title={title}>
      {problem !== null && <Problem problem={problem} frame={frame} />}
      {heading === 'ask' && <p class="soft">{responderText(language, `why.${view.role ?? 'any'}`)}</p>}
      <h1>{responderText(language, heading, { region: view.regionLabel[language] })}</h1>
      {lead !== null && <Lead of={lead} frame={frame} />}
      {asks && <p>{responderText(language, view.kind === 'triage' ? 'triageMore' : 'checked')}</p>}
      {heading === 'ask' && <SomeoneYouKnow view={view} frame={frame} />}
      {(view.state === 'open' || view.state === 'enough') && <WhoComes view={view} language={language} />}
      {view.kind === 'alert' && view.state !== 'corrected' && <ToBrief frame={frame} view={view} token={token} />}
      {heading === 'triageYours' && <ToConsole frame={frame} />}
      {view.canAnswer && (
        <AnswerForm frame={frame} view={view} token={token} note={note} open={problem === 'noteLong'} />
      )}
      {view.canAnswer && view.kind === 'alert' && <WhatFor frame={frame} />}
      {heading === 'over' && <p>{responderText(language, 'overRest')}</p>}
      {heading === 'corrected' && <p>{responderText(language, 'correctedSorry')}</p>}
    </PublicPage>
  );
}

function Lead({ of, frame }: { readonly of: ResponderKey; readonly frame: PublicFrame }) {
  const number = <Phone number={EMERGENCY_NUMBER} />;
  return <p class="lead">{responderText.rich(frame.language, of, { number })}</p>;
}

function Problem({ problem, frame }: { readonly problem: AnswerProblem; readonly frame: PublicFrame }) {
  const target = problem === 'noteLong' ? '#note' : '#answer';
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{responderText(frame.language, 'unread')}</h2>
      <p>
        {responderText.rich(frame.language, problem, {
          a: (children: ComponentChildren) => <a href={target}>{children}</a>,
        })}
      </p>
    </div>
  );
}

function SomeoneYouKnow({ view, frame }: { readonly view: AlertLinkView; readonly frame: PublicFrame }) {
  const { dutyPhone } = view;
  if (dutyPhone === null) {
    return <p class="notice">{responderText.rich(frame.language, 'someoneYouKnowNoPhone', { b: bold })}</p>;
  }
  const phone = <Phone number={dutyPhone} />;
  return <p class="notice">{responderText.rich(frame.language, 'someoneYouKnow', { b: bold, phone })}</p>;
}

function WhatFor({ frame }: { readonly frame: PublicFrame }) {
  const { language } = frame;
  return (
    <>
      <h2>{responderText(language, 'whatFor')}</h2>
      <ul>
        <li>{responderText(language, 'for1')}</li>
        <li>{responderText(language, 'for2')}</li>
        <li>{responderText.rich(language, 'for3', { b: bold })}</li>
      </ul>
    </>
  );
}

/** Names stand on the next page, which asks for a code first. */
function ToBrief({ frame, view, token }: Pick<ResponderLinkProps, 'frame' | 'view' | 'token'>) {
  return (
    <p>
      {responderText.rich(frame.language, view.state === 'over' ? 'seeWhoCame' : 'seeWho', {
        a: (children: ComponentChildren) => <a href={localHref(frame, `/r/${token}/brief`)}>{children}</a>,
        s: (children: ComponentChildren) => <span class="soft">{children}</span>,
      })}
    </p>
  );
}

function ToConsole({ frame }: { readonly frame: PublicFrame }) {
  return (
    <p class="row">
      <a class="button" href={localHref(frame, '/console')}>
        {responderText(frame.language, 'toConsole')}
      </a>
    </p>
  );
}
