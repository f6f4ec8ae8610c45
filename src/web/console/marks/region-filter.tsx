import { Choice } from './choice.js';

interface RegionFilterProps {
  /** The address of the page itself. */
  readonly action: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Null: all that are one's own. */
  readonly chosen: string | null;
}

/** A list of one region, or of all of one's own; by address, so that it can be kept as a link. */
export function RegionFilter({ action, regions, chosen }: RegionFilterProps) {
  return (
    <form method="get" action={action} class="filters">
      <Choice
        name="region"
        label="Region"
        any="All mine"
        chosen={chosen}
        options={regions.map(({ code, name }) => ({ value: code, words: name }))}
      />
      <button class="button plain">Show</button>
    </form>
  );
}
