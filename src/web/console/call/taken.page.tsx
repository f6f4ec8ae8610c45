import type { TakenReport } from '../../../intake/read-taken-down.service.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { spokenCode } from './spoken-code.js';

interface TakenProps {
  readonly desk: Desk;
  readonly taken: TakenReport;
  /** The person wants the code: it is on the screen only when somebody asked for it. */
  readonly withCode: boolean;
}

/** After a call: the reference to read out, and the code for whoever wants to come back. */
export function TakenPage({ desk, taken, withCode }: TakenProps) {
  const { reference, receiptCode } = taken;
  return (
    <ConsolePage {...desk} title="Kept" here="report">
      <h1>Kept. Coordinators are being called.</h1>
      <p class="lead said spoken">
        “Your report is kept. Its reference is <b class="mono keep">{Array.from(reference).join(' ')}</b>. You may show
        it to others. It opens nothing.”
      </p>
      {withCode ? (
        <Code code={receiptCode} />
      ) : (
        <PostForm frame={desk.frame} action={`/console/report/taken/${reference}`}>
          <p class="said spoken">
            “Would you like a code? With it you can see how things stand, and read what we write to you. Without it you
            can still ring.”
          </p>
          <p class="row">
            <button class="button" name="show" value="code">
              Show the code, to read it out
            </button>
          </p>
          <p class="hint">Only you can see it, for half an hour. Do not write it down.</p>
        </PostForm>
      )}
      <p>
        <a href={localHref(desk.frame, incidentPath(reference))}>To the incident</a>, or{' '}
        <a href={localHref(desk.frame, '/console/report')}>take another report</a>. If it is in a region that is not
        yours, its own coordinators have it.
      </p>
    </ConsolePage>
  );
}

function Code({ code }: { readonly code: string }) {
  return (
    <section aria-labelledby="code">
      <h2 id="code">The code, in four groups</h2>
      <p>Read one group, wait until they have written it, then the next. At the end let them read it back.</p>
      <ol class="groups">
        {spokenCode(code).map(({ digits, words }, index) => (
          <li key={index}>
            <b class="mono">{digits}</b> {words}
          </li>
        ))}
      </ol>
      <p class="said spoken">
        “Keep it on paper, and to yourself. We cannot look it up for you. On our page, press: I already have a code.”
      </p>
    </section>
  );
}
