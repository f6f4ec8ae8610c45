import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { Webhook } from '../../../webhook/webhook.js';
import { ConsolePage } from '../../layout/page.js';
import { AccessTabs } from '../access/access-tabs.js';
import type { Desk } from '../desk.js';
import { StatusMark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { regionName } from '../words/place-words.js';
import { WebhookFields } from './webhook-fields.js';
import { eventsWords, webhookWords } from './webhook-words.js';

interface WebhooksPageProps {
  readonly desk: Desk;
  readonly webhooks: readonly Webhook[];
  /** The id after which more begin; null at the end. */
  readonly more: string | null;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
}

/** Other systems that hear what happens, and one more. */
export function WebhooksPage({ desk, webhooks, more, typed, problems }: WebhooksPageProps) {
  return (
    <ConsolePage {...desk} title="Webhooks">
      <h1>Other systems that hear what happens</h1>
      <AccessTabs desk={desk} here="webhooks" admin />
      {webhooks.length === 0 && <p>There are none yet.</p>}
      <ul class="rows" role="list">
        {webhooks.map((webhook) => (
          <li key={webhook.id}>
            <p>
              <a href={localHref(desk.frame, `/console/access/webhooks/${webhook.id}`)}>{new URL(webhook.url).host}</a>
            </p>
            <p class="meta small">
              <StatusMark status={webhookWords(webhook)} />
              <span class="soft">
                Hears of {eventsWords(webhook.events)}, {regionName(webhook.regionCode) ?? 'all regions'}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {more !== null && (
        <p>
          <a href={localHref(desk.frame, `/console/access/webhooks?after=${more}`)}>More</a>
        </p>
      )}
      <h2>A new one</h2>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} action="/console/access/webhooks" class="narrow">
        <WebhookFields typed={typed} />
        <p class="row">
          <button class="button">Make it, and show its secret</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}
