import { counted } from '../words/time-words.js';
import { reasonWords } from '../words/reason-words.js';
import { languageWords, roleWords } from '../words/value-words.js';
import type { PersonNotPaged, PersonToPage, ReleaseView } from './release.view.js';
import { wayWords } from './way-words.js';
import { StackTable } from '../../layout/stack-table.js';

/** Everybody who is paged at once, by name; and who is left out, and why. */
export function Who({ view: { people, notPaged } }: { readonly view: ReleaseView }) {
  return (
    <section aria-labelledby="who">
      <h2 id="who">Exactly who</h2>
      {people.length === 0 ? (
        <p>Nobody can be asked by the first step. The next step starts at once.</p>
      ) : (
        <StackTable
          caption={`${counted(people.length, 'person', 'people')}: when, how, and in which language`}
          columns={['Person', 'When, and how', 'Language']}
        >
          {people.map((person, index) => (
            <Row key={index} person={person} />
          ))}
        </StackTable>
      )}
      <NotPaged people={notPaged} />
    </section>
  );
}

function Row({ person }: { readonly person: PersonToPage }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {person.name} <small>{person.roles.map(roleWords).join(', ')}</small>
      </th>
      <td role="cell" data-label="When, and how">
        <span>{wayWords(person)}</span>
      </td>
      <td role="cell" data-label="Language">
        <span>{languageWords(person.language)}</span>
      </td>
    </tr>
  );
}

function NotPaged({ people }: { readonly people: readonly PersonNotPaged[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>Not paged, and why</h3>
      <ul>
        {people.map(({ name, roles, reason }, index) => (
          <li key={index}>
            {name}
            {roles.length > 0 && `, ${roles.map(roleWords).join(', ').toLowerCase()}`}: {reasonWords(reason)}
          </li>
        ))}
      </ul>
    </>
  );
}
