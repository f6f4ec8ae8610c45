import type { TypedForm } from '../../../platform/http/zod-form.js';
import { assetUrl } from '../../layout/asset-url.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, IncidentParts, IncidentStates } from '../incident/incident-heading.js';
import type { IncidentHead } from '../incident/incident.view.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { EVIDENCE_PARTS, EVIDENCE_PURPOSES } from './evidence.js';
import { PART_WORDS, PURPOSE_WORDS } from './evidence-words.js';

interface EvidencePageProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** What leaves, for whom, as a document to read and a file that proves it. */
export function EvidencePage({ desk, head, typed, problem }: EvidencePageProps) {
  return (
    <ConsolePage {...desk} title={`Evidence, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Write it out as evidence</h1>
      <IncidentStates head={head} />
      <IncidentParts desk={desk} head={head} here="evidence" />
      <p>
        Everything that was done, in order, with what proves that nothing was changed or left out since. Once it has
        left, nobody can take it back: ask the family first, and a lawyer where there is one. That you wrote it out
        stands in the log.
      </p>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'evidence')}>
        <Purposes typed={typed} />
        <Parts typed={typed} />
        <p class="hint">Make the document first: the file then also holds the entry that the document names.</p>
        <p class="row">
          <button class="button" name="as" value="pdf">
            The document (PDF)
          </button>
          <button class="button plain" name="as" value="json">
            The file that proves it (JSON)
          </button>
        </p>
      </PostForm>
      <HowToCheck />
    </ConsolePage>
  );
}

function Purposes({ typed }: { readonly typed: TypedForm }) {
  return (
    <fieldset>
      <legend>Who is it for?</legend>
      {EVIDENCE_PURPOSES.map((purpose) => (
        <div class="choice" key={purpose}>
          <input
            type="radio"
            id={`purpose-${purpose}`}
            name="purpose"
            value={purpose}
            required
            checked={typed['purpose'] === purpose}
          />
          <label for={`purpose-${purpose}`}>{PURPOSE_WORDS[purpose]}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Parts({ typed }: { readonly typed: TypedForm }) {
  const chosen = [typed['parts'] ?? []].flat();
  return (
    <fieldset>
      <legend>What may go along?</legend>
      <p class="hint">
        Without them it holds times, states and decisions, with people as “Coordinator 1” and “Responder 2”. How to
        reach a reporter or a responder is never in it.
      </p>
      {EVIDENCE_PARTS.map((part) => (
        <div class="choice" key={part}>
          <input type="checkbox" id={`part-${part}`} name="parts" value={part} checked={chosen.includes(part)} />
          <label for={`part-${part}`}>{PART_WORDS[part]}</label>
        </div>
      ))}
    </fieldset>
  );
}

function HowToCheck() {
  return (
    <section aria-labelledby="check">
      <h2 id="check">How whoever gets it can check it</h2>
      <p>
        Give them the file and{' '}
        <a href={assetUrl('vigil-verify.mjs')} download="vigil-verify.mjs">
          vigil-verify.mjs
        </a>
        , a small program without anything else. On any computer with Node.js:
      </p>
      <p class="mono">node vigil-verify.mjs FILE.json</p>
      <p>
        It says whether every entry is there, in its order and unchanged, and names the last one. The operator can find
        that entry in the log, which has a check of its own.
      </p>
    </section>
  );
}
