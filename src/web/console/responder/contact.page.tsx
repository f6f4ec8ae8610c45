import type { ContactMethodRecord } from '../../../directory/responder-record.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { TextField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { channelWords } from '../words/value-words.js';

/** What the last press did. */
export type ContactNews =
  | { readonly did: 'code'; readonly until: Date }
  | { readonly did: 'link'; readonly link: string; readonly until: Date; readonly sentBy: string | null }
  | null;

interface ContactProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly person: { readonly id: string; readonly name: string };
  readonly method: ContactMethodRecord;
  readonly news: ContactNews;
  readonly problems: readonly FormProblem[];
}

const SENDING: Readonly<Record<string, string>> = {
  sms: 'Text six digits to it',
  voice: 'Ring it and read out six digits',
  email: 'Send six digits to it',
};

/** One number or address: its owner shows by six digits that it reaches them. */
export function ContactPage({ desk, now, person, method, news, problems }: ContactProps) {
  const back = `/console/people/${person.id}` as const;
  const path = `${back}/contacts/${method.id}` as const;
  return (
    <ConsolePage {...desk} title="Confirm a number or address" here="people">
      <p>
        <a href={localHref(desk.frame, back)}>{person.name}</a>
      </p>
      <h1>
        {channelWords(method.channel)} <bdi class="mono">{method.address}</bdi>
      </h1>
      <Problems problems={problems} />
      <News news={news} now={now} />
      <p>
        {method.verifiedAt === null ? (
          'Not confirmed: nobody is asked here.'
        ) : (
          <>
            Confirmed <At at={method.verifiedAt} now={now} />. Digits that arrive show that it works still.
          </>
        )}
      </p>
      <h2>While you speak with them</h2>
      <PostForm frame={desk.frame} action={`${path}/code`}>
        <button class={news === null ? 'button' : 'button plain'}>
          {SENDING[method.channel] ?? 'Send six digits'}
        </button>
      </PostForm>
      <PostForm frame={desk.frame} action={`${path}/confirm`} class="narrow">
        <TextField name="code" label="The six digits that they read out to you" typed={{}} keys="numeric" max={40} />
        <button class={news?.did === 'code' ? 'button' : 'button plain'}>Confirm</button>
      </PostForm>
      <h2>Or by themselves</h2>
      <PostForm frame={desk.frame} action={`${path}/link`}>
        <p>
          A link to a page of ours on which they ask for the digits and type them. It is sent to them where they have
          another confirmed way, and is shown to you once, to pass on.
        </p>
        <button class="button plain">Make the link</button>
      </PostForm>
    </ConsolePage>
  );
}

const SENT_BY: Readonly<Record<string, string>> = { sms: 'by text', voice: 'by a call', email: 'by e-mail' };

function News({ news, now }: { readonly news: ContactNews; readonly now: Date }) {
  if (news === null) return null;
  if (news.did === 'code') {
    return (
      <p class="notice" role="status">
        On their way. The digits work once, until <At at={news.until} now={now} />.
      </p>
    );
  }
  return (
    <div class="notice" role="status">
      <p>
        {news.sentBy === null
          ? 'They have no other confirmed way: pass it on.'
          : `Sent to them ${SENT_BY[news.sentBy] ?? ''}.`}{' '}
        It works until <At at={news.until} now={now} />.
      </p>
      <p>
        <bdi class="mono">{news.link}</bdi>
      </p>
    </div>
  );
}
