import { Fragment } from 'preact';
import { HelpLineWords } from '../../layout/help-line.js';
import { helpLines } from '../../layout/help-lines.js';
import { CHECKING, DISTRESS } from './call-script.js';

/** One press away while somebody talks. */
export function Guidance() {
  return (
    <div class="no-print">
      <details>
        <summary>If they are in distress</summary>
        <Distress />
      </details>
      <details>
        <summary>When you ring out to check</summary>
        <Checking />
      </details>
    </div>
  );
}

export function Distress() {
  return (
    <>
      <ul>
        {DISTRESS.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {helpLines(null).map((line) => (
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
