import { ROLES } from '../../../access/role.js';
import { REGIONS } from '../../../directory/region-register.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ROLE_MEANS, ROLE_WORDS } from './role-words.js';

/** Name, role and regions, as the forms of people and of keys have them. */
export function RightsFields({ typed }: { readonly typed: TypedForm }) {
  const regions = [typed['regionCodes'] ?? []].flat();
  const name = typed['name'];
  return (
    <>
      <div class="field">
        <label for="name">Name</label>
        <input id="name" name="name" maxLength={120} required value={typeof name === 'string' ? name : ''} />
      </div>
      <fieldset>
        <legend>Role</legend>
        {ROLES.map((role) => (
          <label class="choice" key={role}>
            <input type="radio" name="role" value={role} required checked={typed['role'] === role} />
            <span>
              {ROLE_WORDS[role]}: {ROLE_MEANS[role]}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Regions</legend>
        <p class="hint">None ticked: all regions.</p>
        {REGIONS.map(({ code, label }) => (
          <label class="choice" key={code}>
            <input type="checkbox" name="regionCodes" value={code} checked={regions.includes(code)} />
            <span>{label.en}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
