import { Differences } from './duty-differences.js';
import type { EditPreview, EditView } from './edit.view.js';
import { gapWords } from './rota-words.js';

interface PreviewProps {
  readonly view: EditView;
  readonly preview: EditPreview;
}

/** What would be different, and the press that keeps it. */
export function EditPreviewPart({ view, preview }: PreviewProps) {
  const { times, nameOf, typed, rota } = view;
  const { differences, gaps, until, seen } = preview;
  return (
    <section>
      <h2>
        {typed['gone'] === 'yes' ? 'Without it, until ' : 'What it would be like until '}
        {times.day(until)}
      </h2>
      {differences.length === 0 ? (
        <p>Nobody would be on duty at another time than now.</p>
      ) : (
        <Differences differences={differences} times={times} crew={{ nameOf }} />
      )}
      {gaps.length > 0 && (
        <div class="notice lit">
          <h2>Before you do</h2>
          <ul>
            {gapWords(gaps, times).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <input type="hidden" name="seen" value={seen} />
      {typed['gone'] === 'yes' && <input type="hidden" name="gone" value="yes" />}
      <p class="row">
        <button class="button" name="do" value="keep">
          {typed['gone'] === 'yes' ? 'Take it away' : rota === null ? 'Add the rota' : 'Keep it'}
        </button>
        <span class="small soft">What you change below is shown here before it is kept.</span>
      </p>
    </section>
  );
}
