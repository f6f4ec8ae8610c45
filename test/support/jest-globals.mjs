// What `import … from '@jest/globals'` gets (typescript-hooks.mjs). Files that several specs import are loaded once for all of
// them, so these names change with the spec that runs.
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest;

/** Called before a spec is loaded, with the words that collect its tests. */
export function speakFor(words) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } = words);
}
