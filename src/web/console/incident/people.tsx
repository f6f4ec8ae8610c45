import { counted } from '../words/time-words.js';
import { channelWords, reasonWords, roleWords } from '../words/value-words.js';
import { type AskedPerson, byResult, type NotAsked, usedChannels } from './people.view.js';
import { PersonRow } from './person-row.js';

interface PeopleProps {
  readonly asked: readonly AskedPerson[];
  readonly notAsked: readonly NotAsked[];
  readonly now: Date;
}

/** Who was asked, by which way and when, and what came of it: the result first. */
export function People({ asked, notAsked, now }: PeopleProps) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">Who was asked, and what came of it</h2>
      {asked.length === 0 ? <p>Nobody has been asked yet.</p> : <Matrix asked={asked} now={now} />}
      <NotAskedList notAsked={notAsked} />
    </section>
  );
}

function Matrix({ asked, now }: Omit<PeopleProps, 'notAsked'>) {
  const channels = usedChannels(asked);
  return (
    <table class="stack" role="table">
      <caption class="away">
        {counted(asked.length, 'person', 'people')} asked: the result, then each way with its time
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Person', 'Result', ...channels.map(channelWords)].map((words) => (
            <th key={words} role="columnheader" scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {byResult(asked).map((person) => (
          <PersonRow key={person.alertId} person={person} channels={channels} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function NotAskedList({ notAsked }: Pick<PeopleProps, 'notAsked'>) {
  if (notAsked.length === 0) return null;
  return (
    <>
      <h3>Not asked, and why</h3>
      <ul>
        {notAsked.map(({ name, roles, reason, step }) => (
          <li key={name}>
            {name}
            {roles.length > 0 && `, ${roles.map(roleWords).join(', ').toLowerCase()}`}: {reasonWords(reason)}{' '}
            <span class="soft">(step {step})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
