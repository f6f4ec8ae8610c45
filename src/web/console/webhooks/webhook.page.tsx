import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { Delivery, Webhook } from '../../../webhook/webhook.js';
import { ConsolePage } from '../../layout/page.js';
import { StackTable } from '../../layout/stack-table.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { StatusMark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { counted } from '../words/time-words.js';
import { WebhookFields } from './webhook-fields.js';
import { deliveryWords, failureWords, webhookWords } from './webhook-words.js';

interface WebhookPageProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly webhook: Webhook;
  /** Newest first. */
  readonly deliveries: readonly Delivery[];
  /** The id before which older ones begin; null at the end. */
  readonly older: string | null;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
}

/** One of them: what it was told, whether that arrived, and how it is changed. */
export function WebhookPage({ desk, now, webhook, deliveries, older, typed, problems }: WebhookPageProps) {
  const path = `/console/access/webhooks/${webhook.id}` as const;
  return (
    <ConsolePage {...desk} title="Webhook">
      <p class="small">
        <a href={localHref(desk.frame, '/console/access/webhooks')}>All webhooks</a>
      </p>
      <h1 class="keep">{new URL(webhook.url).host}</h1>
      <p class="meta">
        <StatusMark status={webhookWords(webhook)} />
        {webhook.failingSince !== null && (
          <span class="soft">
            since <At at={webhook.failingSince} now={now} />
          </span>
        )}
      </p>
      <h2>What it was told</h2>
      {deliveries.length === 0 ? (
        <p>Nothing has happened for it yet.</p>
      ) : (
        <StackTable caption="Newest first; tried again for 72 hours" columns={['When', 'What', 'Result', 'Again']}>
          {deliveries.map((delivery) => (
            <Row key={delivery.id} desk={desk} now={now} path={path} delivery={delivery} />
          ))}
        </StackTable>
      )}
      {older !== null && (
        <p>
          <a href={`${localHref(desk.frame, path)}?after=${older}`}>Older</a>
        </p>
      )}
      <h2>Change it</h2>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} action={path} class="narrow">
        <WebhookFields typed={typed} />
        <p class="row">
          <button class="button plain">Keep it like this</button>
        </p>
      </PostForm>
      <h2>Its secret</h2>
      <PostForm frame={desk.frame} action={`${path}/rotate`}>
        <p>A new secret signs at once; the old one signs beside it for a day, so that nothing is missed.</p>
        <p class="row">
          <button class="button plain small">Make a new secret</button>
        </p>
      </PostForm>
      <h2>Remove it</h2>
      <PostForm frame={desk.frame} action={`${path}/remove`}>
        <p>It hears nothing more, and the list of what it was told goes too. The log stays.</p>
        <p class="row">
          <button class="button grave small">Remove the webhook</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}

interface RowProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly path: `/${string}`;
  readonly delivery: Delivery;
}

function Row({ desk, now, path, delivery }: RowProps) {
  const { id, kind, createdAt, attempts, status } = delivery;
  const why = failureWords(delivery);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <At at={createdAt} now={now} />
      </th>
      <td role="cell" data-label="What" class="mono">
        {kind}
      </td>
      <td role="cell" data-label="Result">
        <span>
          <StatusMark status={deliveryWords(delivery)} />{' '}
          <small>
            {counted(attempts, 'try', 'tries')}
            {why !== null && `; ${why}`}
          </small>
        </span>
      </td>
      <td role="cell" data-label="Again">
        {status !== 'waiting' && (
          <PostForm frame={desk.frame} action={`${path}/again`}>
            <button class="as-link" name="delivery" value={id} aria-label={`Send ${kind} again`}>
              Send it again
            </button>
          </PostForm>
        )}
      </td>
    </tr>
  );
}
