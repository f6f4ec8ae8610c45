import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { Mark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { counted, lengthWords } from '../words/time-words.js';
import type { QueueRow, QueuesView } from './queues.view.js';

interface QueuesProps {
  readonly desk: Desk;
  readonly view: QueuesView;
}

const STORE = { redis: 'Redis', postgres: 'PostgreSQL' } as const;

/** The queues as an admin looks after them: ids and codes, and nothing of what the work is about. */
export function QueuesPage({ desk, view }: QueuesProps) {
  return (
    <ConsolePage {...desk} title="Queues" here="tonight">
      <p>
        <a href={localHref(desk.frame, '/console')}>Tonight</a>
      </p>
      <h1>Queues</h1>
      <p>
        They run on {STORE[view.backend]} and hold ids alone; what is still to be done stands in the database. What
        fails is tried again by itself, with longer and longer waits, and never given up.
      </p>
      {!view.reachable && (
        <div class="ill" role="alert">
          <h2>
            <Mark shape="bad">The queue is out of reach</Mark>
          </h2>
          <p>Nothing is lost: what is committed goes on when it comes back. Tell the operator.</p>
        </div>
      )}
      {view.queues.map((queue) => (
        <Queue key={queue.name} desk={desk} queue={queue} now={view.now} />
      ))}
    </ConsolePage>
  );
}

interface QueueProps {
  readonly desk: Desk;
  readonly queue: QueueRow;
  readonly now: Date;
}

function Queue({ desk, queue, now }: QueueProps) {
  const { name, counts, paused, unpublished, failed, oldestDueAt, nextDueAt } = queue;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        <bdi class="mono">{name}</bdi>
      </h2>
      {paused && (
        <p>
          <Mark shape="bad">Paused: nothing is taken out</Mark>
        </p>
      )}
      <dl class="facts">
        <Fact name="In the queue">
          {counts === null
            ? 'Not known'
            : `${many(counts.waiting)} waiting, ${many(counts.active)} being done, ${many(counts.delayed)} for later`}
        </Fact>
        {unpublished > 0 && <Fact name="Not in it yet">{many(unpublished)}</Fact>}
        {oldestDueAt !== null && (
          <Fact name="The oldest is due for">{lengthWords(Math.max(0, now.getTime() - oldestDueAt.getTime()))}</Fact>
        )}
        {nextDueAt !== null && (
          <Fact name="Next">
            <At at={nextDueAt} now={now} />
          </Fact>
        )}
        <Fact name="Failed">
          {failed === 0 ? <Mark shape="yes">None</Mark> : <Mark shape="bad">{many(failed)}</Mark>}
        </Fact>
      </dl>
      <Failures desk={desk} queue={queue} now={now} />
      <Schedules queue={queue} now={now} />
    </section>
  );
}

function Failures({ desk, queue: { name, failed, failures }, now }: QueueProps) {
  if (failures.length === 0) return null;
  const path = `/console/queues/${name}/retry` as const;
  return (
    <>
      <h3>What failed last</h3>
      <ul class="rows" role="list">
        {failures.map(({ id, fact, failures: tries, failedAt, failureCode, nextAt }) => (
          <li key={id}>
            <p>
              <bdi class="mono">{fact}</bdi>, number {id}
            </p>
            <p class="small soft">
              {counted(tries, 'failed try', 'failed tries')}, the last <At at={failedAt} now={now} />:{' '}
              <bdi class="mono">{failureCode}</bdi>. Again {nextAt <= now ? 'now' : <At at={nextAt} now={now} />}.
            </p>
            <PostForm frame={desk.frame} action={path}>
              <button class="as-link" name="id" value={id} aria-label={`Try number ${id} now`}>
                Try it now
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
      {failed > 1 && (
        <PostForm frame={desk.frame} action={path}>
          <p>
            <button class="button plain small" aria-label={`Try all ${many(failed)} of ${name} now`}>
              Try all {many(failed)} now
            </button>
          </p>
        </PostForm>
      )}
    </>
  );
}

function Schedules({ queue: { schedules }, now }: Pick<QueueProps, 'queue' | 'now'>) {
  if (schedules.length === 0) return null;
  return (
    <details>
      <summary>By the clock: {counted(schedules.length, 'schedule')}</summary>
      <ul class="rows" role="list">
        {schedules.map(({ fact, everyMs, nextAt }) => (
          <li key={fact}>
            <p>
              <bdi class="mono">{fact}</bdi> every {lengthWords(everyMs)}
            </p>
            <p class="small soft">
              {nextAt === null ? (
                'Has come to a halt.'
              ) : (
                <>
                  Last <At at={new Date(nextAt.getTime() - everyMs)} now={now} />, next <At at={nextAt} now={now} />.
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function many(count: number): string {
  return count.toLocaleString('en-GB');
}
