import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { Mark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { Problems } from '../marks/problems.js';
import { ChangeFields } from './change-form.js';
import type { ChangeView } from './change.view.js';
import { Differences } from './duty-differences.js';
import { changeWords, crewWords } from './rota-words.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: ChangeView;
}

/** One shift: who has it, what would be different, and only then the press that does it. */
export function ChangePage({ desk, view }: PageProps) {
  const { rota, period, times, people, typed, problems, week, groupName } = view;
  const title = period === null ? 'Change one shift' : `Change ${times.span(period)}`;
  return (
    <ConsolePage {...desk} title="Change one shift" here="rotas">
      <p>
        <a href={localHref(desk.frame, `/console/rotas/${rota.id}?week=${week}`)}>{rota.name}</a>
      </p>
      <h1>{title}</h1>
      <Problems problems={problems} />
      <Present view={view} />
      <Preview desk={desk} view={view} />
      <section>
        <h2>{view.preview === null ? 'What should change?' : 'Something else?'}</h2>
        <ChangeFields desk={desk} rotaId={rota.id} people={people} typed={typed} />
        <p class="small soft">
          {groupName === null
            ? 'Somebody who is not in the list? Put them into the order of the rota first.'
            : `Somebody who is not in the list? Put them into the group ${groupName} first.`}
        </p>
      </section>
    </ConsolePage>
  );
}

function Present({ view: { present, times, crew, preview } }: Pick<PageProps, 'view'>) {
  if (preview !== null || present.length === 0) return null;
  return (
    <section>
      <h2>As it is</h2>
      <ul class="rows" role="list">
        {present.map(({ from, to, responderIds }) => (
          <li key={from.toISOString()}>
            <p>
              {times.span({ from, to })}:{' '}
              {responderIds.length === 0 ? <Mark shape="bad">nobody</Mark> : crewWords(responderIds, crew.nameOf)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Preview({ desk, view: { preview, crew, times, rota } }: PageProps) {
  if (preview === null) return null;
  const { wanted, differences, concerns } = preview;
  const { kind, responderId, insteadOfId, from, to } = wanted;
  const words = changeWords({
    kind,
    who: crew.nameOf(responderId),
    insteadOf: insteadOfId === null ? null : crew.nameOf(insteadOfId),
  });
  if (differences.length === 0) {
    return (
      <div class="notice">
        <h2>This would change nothing</h2>
        <p>{words}: who is on duty at that time stays the same. Choose another time or person.</p>
        <Concerns concerns={concerns} />
      </div>
    );
  }
  return (
    <section>
      <h2>{words}</h2>
      <Differences differences={differences} times={times} crew={crew} />
      <Concerns concerns={concerns} />
      <PostForm frame={desk.frame} action={`/console/rotas/${rota.id}/overrides`}>
        <input type="hidden" name="from" value={from.toISOString()} />
        <input type="hidden" name="to" value={to.toISOString()} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="responderId" value={responderId} />
        {insteadOfId !== null && <input type="hidden" name="insteadOfId" value={insteadOfId} />}
        <p class="row">
          <button class="button">Change it</button>
          <span class="small soft">Who comes on and goes off is told by e-mail. It can be undone.</span>
        </p>
      </PostForm>
    </section>
  );
}

function Concerns({ concerns }: { readonly concerns: readonly string[] }) {
  if (concerns.length === 0) return null;
  return (
    <div class="notice lit">
      <h2>Before you do</h2>
      <ul>
        {concerns.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
