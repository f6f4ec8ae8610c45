import type { ComponentChildren } from 'preact';
import type { BriefDoor } from '../../../answer/brief-door.js';
import type { BriefWay } from '../../../answer/brief-way.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { Phone } from '../../layout/phone.js';
import { briefText as t } from './brief-text.js';
import { BriefCodeForm } from './brief-code-form.js';
import { DoorProblemNotice, type TypedProblem } from './door-problem.js';
import { BriefSendForm } from './brief-send-form.js';

export type DoorProblem = TypedProblem | 'noWay';

export interface BriefDoorProps {
  readonly frame: PublicFrame;
  readonly door: BriefDoor;
  readonly token: string;
  readonly problem: DoorProblem | null;
}

/** What somebody sees who only has the link: where a code would go, masked, and nothing of what it opens. */
export function BriefDoorPage({ frame, door, token, problem }: BriefDoorProps) {
  const { language } = frame;
  const typing = door.code === 'live';
  return (
    <PublicPage frame={frame} title={t(language, 'title', { code: door.link.code })}>
      {problem !== null && problem !== 'noWay' && <DoorProblemNotice frame={frame} problem={problem} typing={typing} />}
      <h1>{t(language, typing ? 'typeHeading' : 'doorHeading')}</h1>
      {!typing && <p>{t(language, 'why')}</p>}
      {door.way === null ? (
        <NoWay frame={frame} dutyPhone={door.link.dutyPhone} />
      ) : (
        <Ways frame={frame} door={door} way={door.way} token={token} problem={problem} />
      )}
      <p>
        {t.rich(language, 'orSignIn', {
          a: (children: ComponentChildren) => <a href={localHref(frame, '/console/sign-in')}>{children}</a>,
        })}
      </p>
      <p>
        <a href={localHref(frame, `/r/${token}`)}>{t(language, 'back')}</a>
      </p>
    </PublicPage>
  );
}

function Ways({ frame, door, way, token, problem }: BriefDoorProps & { readonly way: BriefWay }) {
  const { language } = frame;
  const where = masked(frame, way);
  const path = `/r/${token}/brief` as const;
  const send = <BriefSendForm frame={frame} path={path} from={door.mayAskFrom} again={door.code === 'live'} />;
  if (door.code !== 'live') {
    return (
      <>
        {door.code === 'spent' && problem === null && <p class="notice">{t(language, 'spentNotice')}</p>}
        <p>{t.rich(language, 'weSend', { where })}</p>
        {send}
      </>
    );
  }
  return (
    <>
      <p>{t.rich(language, 'weSent', { where })}</p>
      <BriefCodeForm
        frame={frame}
        path={path}
        wrong={problem === 'notSix' || problem === 'wrong'}
        press={t(language, 'open')}
      />
      <h2>{t(language, 'nothingCame')}</h2>
      {send}
    </>
  );
}

/** A number by its last digits, read out well; an address by its first letter. */
function masked({ language }: PublicFrame, { channel, mask }: BriefWay): ComponentChildren {
  const shown = (
    <b class="keep" dir="ltr" translate={false}>
      {channel === 'sms' ? mask.replaceAll(/\D/g, '') : mask}
    </b>
  );
  return t.rich(language, channel === 'sms' ? 'yourNumber' : 'yourAddress', { shown });
}

function NoWay({ frame, dutyPhone }: { readonly frame: PublicFrame; readonly dutyPhone: string | null }) {
  if (dutyPhone === null) return <p class="notice">{t(frame.language, 'noWayNoPhone')}</p>;
  const phone = <Phone number={dutyPhone} />;
  return <p class="notice">{t.rich(frame.language, 'noWay', { phone })}</p>;
}
