import type { Desk } from '../desk.js';
import { counted } from '../words/time-words.js';
import { reasonWords } from '../words/reason-words.js';
import { channelWords, roleWords } from '../words/value-words.js';
import { AnswerByHand } from './answer-by-hand.js';
import { againOf } from './form-again.js';
import type { IncidentView } from './incident.view.js';
import { type AskedPerson, byResult, type NotAsked, usedChannels } from './people.view.js';
import { PersonRow } from './person-row.js';
import { WaitingTexts } from './waiting-texts.js';
import { StackTable } from '../../layout/stack-table.js';

interface PeopleProps {
  readonly desk: Desk;
  readonly view: IncidentView;
}

/** A phone shows no more at 3 a.m.; the log and the API hold everybody. */
const MOST_ROWS = 200;

/** Who was asked, by which way and when, and what came of it: the result first. */
export function People({ desk, view: { head, asked, notAsked, waitingTexts, again, now } }: PeopleProps) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">Who was asked, and what came of it</h2>
      {asked.length === 0 ? <p>Nobody has been asked yet.</p> : <Matrix asked={asked} now={now} />}
      <WaitingTexts desk={desk} incidentRef={head.ref} asked={asked} waiting={waitingTexts} now={now} />
      <AnswerByHand desk={desk} incidentRef={head.ref} asked={asked} again={againOf(again, 'answers')} />
      <NotAskedList notAsked={notAsked} />
    </section>
  );
}

function Matrix({ asked, now }: { readonly asked: readonly AskedPerson[]; readonly now: Date }) {
  const channels = usedChannels(asked);
  return (
    <>
      <StackTable
        caption={`${counted(asked.length, 'person', 'people')} asked: the result, then each way with its time`}
        columns={['Person', 'Result', ...channels.map(channelWords)]}
      >
        {byResult(asked)
          .slice(0, MOST_ROWS)
          .map((person) => (
            <PersonRow key={person.alertId} person={person} channels={channels} now={now} />
          ))}
      </StackTable>
      {asked.length > MOST_ROWS && (
        <p class="soft">
          The first {MOST_ROWS} are shown, those who matter now before the others;{' '}
          {counted(asked.length - MOST_ROWS, 'person', 'people')} more were asked.
        </p>
      )}
    </>
  );
}

function NotAskedList({ notAsked }: { readonly notAsked: readonly NotAsked[] }) {
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
