import { capital } from '../console/words/value-words.js';
import type { SamplePerson } from './outbox.view.js';
import { StackTable } from '../layout/stack-table.js';

/** Those who can sign in to the sample system, with the code that a phone would show. */
export function SamplePeople({ people }: { readonly people: readonly SamplePerson[] }) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">Sign in as</h2>
      <p class="small soft">A code holds for half a minute; look again for the next.</p>
      <StackTable caption="People of the sample data, each with a code" columns={['Person', 'E-mail', 'Role', 'Code']}>
        {people.map((person) => (
          <tr key={person.email} role="row">
            <th role="rowheader" scope="row">
              {person.name}
            </th>
            <td role="cell" data-label="E-mail">
              <span class="mono">{person.email}</span>
            </td>
            <td role="cell" data-label="Role">
              <span>{capital(person.role)}</span>
            </td>
            <td role="cell" data-label="Code">
              <span>
                <b class="mono">{person.code}</b> <span class="small soft">for {person.secondsLeft} s more</span>
              </span>
            </td>
          </tr>
        ))}
      </StackTable>
    </section>
  );
}
