import { localHref } from '../../../platform/http/page-frame.js';
import { At } from '../marks/at.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { counted, lengthWords } from '../words/time-words.js';
import { channelDetail, channelHealthWords, channelsWords, timersFail, timersWords } from './engine-words.js';
import type { ChannelHealth, EngineHealth } from './tonight.view.js';

interface StopProps {
  readonly desk: Desk;
  readonly engine: EngineHealth;
}

/** One press, since whoever needs it has no time; what is in red on every page then takes it back. */
export function StopTexts({ desk, engine }: StopProps) {
  if (engine.channels.some(({ channel, state }) => channel === 'sms' && state === 'stopped')) return null;
  return (
    <PostForm frame={desk.frame} action="/console/sending/stop">
      <p class="row">
        <button class="button grave small">Stop all texts</button>
      </p>
      <p class="small">
        At once, everywhere, with your name in the log. Texts then wait; calls and e-mail go on. The same press lets
        them leave again.
      </p>
    </PostForm>
  );
}

interface EngineProps {
  readonly engine: EngineHealth;
  readonly now: Date;
}

function FailingChannel({ channel, now }: { readonly channel: ChannelHealth; readonly now: Date }) {
  const { failure } = channel;
  return (
    <div class="ill" role="alert">
      <h2>
        <Mark shape="bad">
          {channelsWords(channel.channel)} {channel.channel === 'email' ? 'does not leave' : 'do not leave'}
        </Mark>
      </h2>
      <p>
        {failure !== null && (
          <>
            Since <At at={failure.since} now={now} />: {failure.why}.{' '}
          </>
        )}
        {counted(channel.waiting, 'message')} wait and will follow by themselves. {failure?.instead}{' '}
        {failure !== null && failure.operatorToldAt !== null ? (
          <>
            The operator was told at <At at={failure.operatorToldAt} now={now} />; you need do nothing.
          </>
        ) : (
          'Ring the operator; nothing else is needed here.'
        )}
      </p>
    </div>
  );
}

function LateTimers({ engine }: EngineProps) {
  const { overdue, lateBySeconds, checkedAt } = engine.timers;
  return (
    <div class="ill" role="alert">
      <h2>
        <Mark shape="bad">Steps do not start by themselves</Mark>
      </h2>
      <p>
        {checkedAt === null
          ? 'No worker has looked at the plans. '
          : `${counted(overdue, 'step')} should have started, the oldest ${lengthWords(lateBySeconds * 1000)} ago. `}
        Open each incident and start its next step by hand, and ring the operator.
      </p>
    </div>
  );
}

/** For those who keep the network. */
export function ToQueues({ desk }: Pick<StopProps, 'desk'>) {
  return <a href={localHref(desk.frame, '/console/queues')}>Look at the queues</a>;
}

/** Red, and only when something fails: what, since when, what happens instead, who knows, what to do. */
export function Ill({ desk, engine, now }: EngineProps & Pick<StopProps, 'desk'>) {
  return (
    <>
      {engine.channels.map((channel) =>
        channel.state === 'failing' ? <FailingChannel key={channel.channel} channel={channel} now={now} /> : null,
      )}
      {timersFail(engine.timers) && <LateTimers engine={engine} now={now} />}
      {desk.keepsQueues === true && isIll(engine) && (
        <p>
          <ToQueues desk={desk} />
        </p>
      )}
    </>
  );
}

function isIll({ channels, timers }: EngineHealth): boolean {
  return timersFail(timers) || channels.some(({ state }) => state === 'failing');
}

/** How the machine is, calmly. */
export function Engine({ engine, now }: EngineProps) {
  const { timers } = engine;
  return (
    <section aria-labelledby="engine">
      <h2 id="engine">The engine</h2>
      <dl class="facts">
        {engine.channels.map((channel) => (
          <div key={channel.channel}>
            <dt>{channelsWords(channel.channel)}</dt>
            <dd>
              <StatusMark status={channelHealthWords(channel)} />{' '}
              {channel.pausedUntil !== null && (
                <>
                  until <At at={channel.pausedUntil} now={now} />{' '}
                </>
              )}
              <span class="soft">
                {channelDetail(channel)}
                {channel.lastLeavesAt !== null && (
                  <>
                    , the last leaves about <At at={channel.lastLeavesAt} now={now} />
                  </>
                )}
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt>Timers</dt>
          <dd>
            <StatusMark status={timersWords(timers)} />{' '}
            {timers.checkedAt !== null && (
              <span class="soft">
                checked <At at={timers.checkedAt} now={now} />
              </span>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
