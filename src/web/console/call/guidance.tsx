import { Fragment } from 'preact';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { HelpLineWords } from '../../layout/help-line.js';
import { helpLines } from '../../layout/help-lines.js';
import { CHECKING, DISTRESS } from './call-script.js';

/** One press away while somebody talks. */
export function Guidance({ frame }: { readonly frame: PageFrame }) {
  return (
    <div class="no-print">
      <details>
        <summary>If they are in distress</summary>
        <Distress frame={frame} />
      </details>
      <details>
        <summary>When you ring out to check</summary>
        <Checking />
      </details>
    </div>
  );
}

export function Distress({ frame }: { readonly frame: PageFrame }) {
  return (
    <>
      <ul>
        {DISTRESS.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {helpLines(frame, null).map((line) => (
          <Fragment key={line.number}>
            <HelpLineWords line={line} language="en" />
            <br />
          </Fragment>
        ))}
      </p>
    </>
  );
}

export function Checking() {
  return (
    <ul>
      {CHECKING.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
