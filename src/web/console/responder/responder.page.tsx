import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { StatusMark } from '../marks/mark.js';
import { Problems, type FormProblem } from '../marks/problems.js';
import { PostForm } from '../marks/post-form.js';
import { capacityWords, presenceWords } from '../people/person-words.js';
import { listWords } from '../words/time-words.js';
import { languageWords, roleWords } from '../words/value-words.js';
import { AskedLately } from './asked-lately.js';
import { Away, Duties } from './away.js';
import { HowAsked } from './how-asked.js';
import { Reach } from './reach.js';
import { accountWords } from './responder-words.js';
import type { ResponderView } from './responder.view.js';

export interface ResponderPageProps {
  readonly desk: Desk;
  readonly view: ResponderView;
  /** Why the last press did nothing. */
  readonly problems: readonly FormProblem[];
  /** The days of a break that could not be kept. */
  readonly typed?: TypedForm;
}

/** One person: how they are reached, what they take on, when they are away, and when they were asked. Nobody is scored. */
export function ResponderPage({ desk, view, problems, typed }: ResponderPageProps) {
  const { person, now, leave } = view;
  const away = leave.find(({ from, to }) => from <= now && now < to) ?? null;
  const presence = presenceWords({ status: person.status, awayUntil: away?.to ?? null }, now);
  return (
    <ConsolePage {...desk} title="Person" here="people">
      <p>
        <a href={localHref(desk.frame, '/console/people')}>All people</a>
      </p>
      <h1>{person.name}</h1>
      <Problems problems={problems} />
      <p class="meta">
        <span>{regionLabel(person.regionCode, 'en')}</span>
        {presence !== null && <StatusMark status={presence} />}
      </p>
      <div class="sides">
        <div>
          <Reach desk={desk} view={view} />
          <TakesOn desk={desk} view={view} />
        </div>
        <div>
          <Away desk={desk} view={view} {...(typed === undefined ? {} : { typed })} />
          <Duties view={view} />
          <AskedLately desk={desk} view={view} />
        </div>
      </div>
      <More desk={desk} view={view} />
    </ConsolePage>
  );
}

function TakesOn({
  desk,
  view: { person, groups, mayChange, account, welcome, now },
}: Pick<ResponderPageProps, 'desk' | 'view'>) {
  const places = person.conflictFacilityCodes.length;
  return (
    <section>
      <h2>What they take on</h2>
      <dl class="facts">
        <Fact name="Could">
          {person.roles.map(roleWords).join(', ') || 'Nothing said: paged as a coordinator alone'}
        </Fact>
        <Fact name="Groups">
          {groups.length === 0
            ? 'None'
            : groups.map(({ id, name }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={localHref(desk.frame, `/console/groups/${id}`)}>{name}</a>
                </>
              ))}
        </Fact>
        <Fact name="How often">{capacityWords(person)}</Fact>
        <Fact name="How">
          <HowAsked desk={desk} person={person} mayChange={mayChange} />
        </Fact>
        {person.notOnBankHolidays && <Fact name="Bank holidays">No turn in a rota</Fact>}
        <Fact name="Written to in">{languageWords(person.language)}</Fact>
        <Fact name="Not asked for">
          {places === 0 ? 'No place' : places === 1 ? 'One place' : `${String(places)} places`}
          {mayChange && (
            <>
              {' '}
              <a href={localHref(desk.frame, `/console/people/${person.id}/places`)}>Open</a>
            </>
          )}
        </Fact>
        {welcome !== null && (
          <Fact name="Welcomed">
            <At at={welcome.at} now={now} />
            {welcome.by.length > 0 && `, vouched for by ${listWords(welcome.by)}`}
          </Fact>
        )}
        {account !== null && <Fact name="Account">{accountWords(account)}</Fact>}
      </dl>
      {mayChange && (
        <p>
          <a class="button plain small" href={localHref(desk.frame, `/console/people/${person.id}/edit`)}>
            Change
          </a>
        </p>
      )}
    </section>
  );
}

/** What is seldom done stands last. */
function More({ desk, view: { person, mayChange, mayExport, mayErase } }: Pick<ResponderPageProps, 'desk' | 'view'>) {
  const base = `/console/people/${person.id}` as const;
  if (!mayChange && !mayExport) return null;
  return (
    <section>
      <h2>Leaving, and what we hold</h2>
      {mayChange && (
        <p>
          <a href={localHref(desk.frame, `${base}/leaving`)}>
            {person.status === 'left' ? 'Take out of the list' : 'They leave the network'}
          </a>
        </p>
      )}
      {mayExport && (
        <PostForm frame={desk.frame} action={`${base}/export`}>
          <p>Everything that we hold about them, as a file to give to them. The log says that you took it.</p>
          <button class="button plain small">Take the file</button>
        </PostForm>
      )}
      {mayErase && (
        <p>
          <a href={localHref(desk.frame, `${base}/erase`)}>They ask to be forgotten</a>
        </p>
      )}
    </section>
  );
}
