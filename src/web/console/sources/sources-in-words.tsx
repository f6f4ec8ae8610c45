import { Mark } from '../marks/mark.js';
import { areEnough, sourceSentences } from './source-words.js';
import type { SourcesView } from './source.view.js';

/** “2 independent sources: …”, and what does not count, or not yet. */
export function SourcesInWords({ sources }: { readonly sources: SourcesView }) {
  const [first, ...others] = sourceSentences(sources);
  if (first === undefined) return null;
  return (
    <>
      <p>
        <Mark shape={areEnough(sources) ? 'yes' : 'wait'}>{first}</Mark>
      </p>
      {others.map((words) => (
        <p key={words} class="small soft">
          {words}
        </p>
      ))}
    </>
  );
}
