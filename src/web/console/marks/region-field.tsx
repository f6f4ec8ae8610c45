import { REGIONS } from '../../../directory/region-register.js';

/** Chooses one region of those where the person may act (empty: everywhere). Where there are several, none is assumed. */
export function RegionField({ regionCodes }: { readonly regionCodes: readonly string[] }) {
  const regions = REGIONS.filter(({ code }) => regionCodes.length === 0 || regionCodes.includes(code));
  return (
    <div class="field">
      <label for="region">Region</label>
      <select id="region" name="regionCode" required>
        {regions.length > 1 && <option value="">Choose a region</option>}
        {regions.map(({ code, label }) => (
          <option key={code} value={code}>
            {label.en}
          </option>
        ))}
      </select>
    </div>
  );
}
