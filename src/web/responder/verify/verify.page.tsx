import type { ComponentChildren } from 'preact';
import type { ContactDoor } from '../../../delivery/verification/contact-door.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { BriefCodeForm } from '../brief/brief-code-form.js';
import { DoorProblemNotice, type TypedProblem } from '../brief/door-problem.js';
import { BriefSendForm } from '../brief/brief-send-form.js';
import { briefText } from '../brief/brief-text.js';
import { verifyText as t } from './verify-text.js';

export interface VerifyPageProps {
  readonly frame: PublicFrame;
  readonly door: ContactDoor;
  readonly token: string;
  readonly problem: TypedProblem | null;
}

/** The owner of a number or address confirms it: a code is sent there, and typed here. Opening it changes nothing. */
export function VerifyPage({ frame, door, token, problem }: VerifyPageProps) {
  const { language } = frame;
  const typing = door.code === 'live';
  return (
    <PublicPage frame={frame} title={t(language, 'title')}>
      {problem !== null && <DoorProblemNotice frame={frame} problem={problem} typing={typing} />}
      {door.confirmed ? (
        <>
          <h1>{t(language, 'done')}</h1>
          <p>{t.rich(language, 'doneMore', { where: where(frame, door) })}</p>
        </>
      ) : (
        <>
          <h1>{t(language, 'heading')}</h1>
          <p>{t(language, 'why')}</p>
          {door.reachable ? (
            <Ways frame={frame} door={door} token={token} problem={problem} />
          ) : (
            <p class="notice">{t.rich(language, 'stopped', { where: where(frame, door) })}</p>
          )}
          <p>{t(language, 'notYours')}</p>
        </>
      )}
    </PublicPage>
  );
}

function Ways({ frame, door, token, problem }: VerifyPageProps) {
  const { language } = frame;
  const path = `/r/${token}/verify` as const;
  const typing = door.code === 'live';
  const send = <BriefSendForm frame={frame} path={path} from={door.mayAskFrom} again={typing} />;
  if (!typing) {
    return (
      <>
        <p>{t.rich(language, 'weSend', { where: where(frame, door) })}</p>
        {send}
      </>
    );
  }
  return (
    <>
      <p>{t.rich(language, 'weSent', { where: where(frame, door) })}</p>
      <BriefCodeForm
        frame={frame}
        path={path}
        wrong={problem === 'notSix' || problem === 'wrong'}
        press={t(language, 'confirm')}
      />
      <h2>{briefText(language, 'nothingCame')}</h2>
      {send}
    </>
  );
}

/** A number by its last digits, an address by its first letter. */
function where({ language }: PublicFrame, { channel, mask }: ContactDoor): ComponentChildren {
  const shown = (
    <b class="keep" dir="ltr" translate={false}>
      {channel === 'email' ? mask : mask.replaceAll(/\D/g, '')}
    </b>
  );
  return t.rich(language, `where.${channel}`, { shown });
}
