import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { PostForm } from '../marks/post-form.js';
import { channelWords } from '../words/value-words.js';
import { MessageLinks } from './message-links.js';
import type { OwnWay } from './own-ways.repository.js';

interface TestProps {
  readonly desk: Desk;
  readonly ways: readonly OwnWay[];
  /** Why the last press did nothing. */
  readonly problem: string | null;
}

/** Sends a test to the reader's own number or address. */
export function TestPage({ desk, ways, problem }: TestProps) {
  const usable = ways.filter((way) => way.usable);
  const others = ways.filter((way) => !way.usable);
  return (
    <ConsolePage {...desk} title="Send a test" here="log">
      <h1>Send a test</h1>
      <LogTabs frame={desk.frame} here="messages" />
      <MessageLinks frame={desk.frame} here="test" />
      <p>
        It goes to you, by the way that alerts go, and says: “Vigil: test. Nothing has happened.” What stops other
        messages stops it too.
      </p>
      {problem !== null && (
        <p class="ill" role="alert">
          {problem}
        </p>
      )}
      {usable.length === 0 ? (
        <p>
          You have no confirmed number or address yet. Add one to your own record among the{' '}
          <a href={localHref(desk.frame, '/console/people')}>people</a>, and confirm it there.
        </p>
      ) : (
        <PostForm frame={desk.frame} action="/console/messages/test">
          <fieldset>
            <legend>Where to</legend>
            <div class="choices">
              {usable.map(({ id, channel, address }, at) => (
                <label class="choice" key={id}>
                  <input type="radio" name="way" value={id} checked={at === 0} required />
                  <span>
                    {channelWords(channel)}, {address}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <button class="button">Send a test</button>
        </PostForm>
      )}
      {others.length > 0 && (
        <p class="small soft">
          Not used, since they are not confirmed, fail, or have ended texts:{' '}
          {others.map(({ channel, address }) => `${channelWords(channel)}, ${address}`).join('; ')}.
        </p>
      )}
    </ConsolePage>
  );
}
