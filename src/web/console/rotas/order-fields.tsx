import { typedText } from '../marks/fields.js';
import type { EditView } from './edit.view.js';

/** The order of turns: moved by buttons, or by hand where scripts run. */
export function OrderFields({ view }: { readonly view: EditView }) {
  const { order, choices, typed, nobodyFound } = view;
  return (
    <fieldset>
      <legend>
        <h2 id="people" tabIndex={-1}>
          Order of turns
        </h2>
      </legend>
      <input type="hidden" name="p" value={order.map(({ value }) => value).join(',')} />
      {order.length === 0 && <p>Nobody is in it yet. Add the first below.</p>}
      {order.length > 0 && (
        <ol
          class="order rows"
          role="list"
          data-order="rota-edit"
          data-order-field="p"
          data-order-between=","
          data-order-press="turns-moved"
        >
          {order.map(({ value, words }, at) => (
            <Turn key={`${value} ${String(at)}`} at={at} id={value} name={words} last={order.length - 1} />
          ))}
        </ol>
      )}
      <label for="add">Add at the end</label>
      <div class="search">
        <select id="add" name="add">
          <option value="">Choose a person</option>
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <button class="button plain" name="do" value="add">
          Add
        </button>
      </div>
      <label for="find">Somebody else: name, number or e-mail</label>
      <div class="search">
        <input id="find" name="find" value={typedText(typed, 'find')} maxLength={120} autocomplete="off" />
        <button class="button plain" name="do" value="find">
          Search
        </button>
      </div>
      {nobodyFound && <p role="status">Nobody found. Try another part of the name.</p>}
      {typedText(typed, 'find') !== '' && !nobodyFound && (
        <p role="status">Whoever was found is in the list under “Add at the end”.</p>
      )}
    </fieldset>
  );
}

interface TurnProps {
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly last: number;
}

function Turn({ at, id, name, last }: TurnProps) {
  return (
    <li id={`turn-${String(at + 1)}`} data-key={id}>
      <p class="meta" data-grip>
        <span data-name>{name}</span>
        <button
          class="as-link small"
          name="do"
          value={`up-${String(at)}`}
          aria-label={`Move ${name} up`}
          disabled={at === 0}
        >
          Up
        </button>
        <button
          class="as-link small"
          name="do"
          value={`down-${String(at)}`}
          aria-label={`Move ${name} down`}
          disabled={at === last}
        >
          Down
        </button>
        <button
          class="as-link small"
          name="do"
          value={`out-${String(at)}`}
          aria-label={`Take ${name} out of the order`}
        >
          Take out
        </button>
      </p>
    </li>
  );
}
