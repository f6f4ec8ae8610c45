import { refusalOf, vouchesMissing } from '../../../directory/joining/decide-joining.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { OpenedJoin } from '../../../intake/join/read-joins.service.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { telHref } from '../../layout/help-lines.js';
import { ConsolePage } from '../../layout/page.js';
import { safeUrl } from '../../layout/safe-url.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { StatusMark } from '../marks/mark.js';
import { Missing } from '../marks/missing.js';
import { capital, channelWords, languageWords, roleWords } from '../words/value-words.js';
import { JoinDecisions, type SameHere } from './join-decisions.js';
import { joinStatusWords, vouchWords, wishWords } from './join-words.js';

export interface JoinPageView {
  readonly now: Date;
  readonly opened: OpenedJoin;
  readonly groupName: string | null;
  /** Who vouches. */
  readonly vouchers: readonly string[];
  /** The one who looks has vouched. */
  readonly mine: boolean;
  readonly same: readonly SameHere[];
  /** Why the last press did nothing. */
  readonly problem: string | null;
}

interface JoinProps {
  readonly desk: Desk;
  readonly view: JoinPageView;
}

/** One offer: what the person wrote, who vouches, and what may be done. */
export function JoinPage({ desk, view }: JoinProps) {
  const { now, opened, vouchers, problem } = view;
  const { request, details } = opened;
  const title = `An offer from ${regionLabel(request.regionCode, 'en')}`;
  return (
    <ConsolePage {...desk} title="Joining" here="people">
      <Missing problem={problem} />
      <h1>{details === null ? title : details.name}</h1>
      <p class="meta">
        <StatusMark status={joinStatusWords(request.status)} />
        <span>{regionLabel(request.regionCode, 'en')}</span>
        {request.confirmedAt !== null && (
          <span>
            confirmed <At at={request.confirmedAt} now={now} />
          </span>
        )}
      </p>
      {details === null ? (
        <p>{refusalOf('vouch', request)?.message ?? 'What was written cannot be opened with the present secret.'}</p>
      ) : (
        <Facts view={view} />
      )}
      <h2>Vouching</h2>
      <p>
        {vouchWords(request)} {vouchers.length > 0 && `So far: ${vouchers.join(', ')}.`}
      </p>
      {vouchesMissing(request) > 0 && (
        <p class="hint">
          Vouch only for somebody whom you have met or spoken to, or who is known to people you trust. It keeps out
          those who come to listen.
        </p>
      )}
      {request.responderId !== null && (
        <>
          <h2>In the list</h2>
          <p>
            <a href={localHref(desk.frame, `/console/people/${request.responderId}`)}>
              How they are reached, and what they take on
            </a>
          </p>
          <p class="hint">
            What makes a welcome: a call from somebody of their group, the group in their record, and a first drill
            before a first night.
          </p>
        </>
      )}
      {request.status === 'waiting' && <JoinDecisions desk={desk} view={view} />}
    </ConsolePage>
  );
}

function Facts({ view: { now, opened, groupName } }: { readonly view: JoinPageView }) {
  const { request, details, addresses } = opened;
  if (details === null) return null;
  return (
    <dl class="facts">
      <Fact name="Could">{request.roles.map(roleWords).join(', ')}</Fact>
      <Fact name="Group">{groupName ?? 'None, or not known yet'}</Fact>
      <Fact name="Wishes">{wishWords(details, now).join('. ')}.</Fact>
      <Fact name="Written to in">{languageWords(request.language)}</Fact>
      {details.languages !== null && (
        <Fact name="Also speaks">
          <span class="said" dir="auto">
            {details.languages}
          </span>
        </Fact>
      )}
      {request.contacts.map(({ channel, address, verifiedAt }) => (
        <Fact key={channel} name={capital(channelWords(channel))}>
          <Way full={channel === 'email' ? addresses.email : addresses.phone} masked={address} />{' '}
          {verifiedAt === null ? 'not confirmed' : 'confirmed'}
        </Fact>
      ))}
      <Fact name="Agreed">
        <At at={request.consentAt} now={now} />
      </Fact>
      {details.about !== null && (
        <Fact name="In their words">
          <span class="said" dir="auto">
            {details.about}
          </span>
        </Fact>
      )}
    </dl>
  );
}

/** In full where it was confirmed, so that whoever vouches can speak with the person first. */
function Way({ full, masked }: { readonly full: string | null; readonly masked: string }) {
  if (full === null) return <bdi class="mono">{masked}</bdi>;
  const href = safeUrl(full.includes('@') ? `mailto:${full}` : telHref(full));
  return (
    <a href={href}>
      <bdi>{full}</bdi>
    </a>
  );
}
