/** What the search says while somebody types, in a browser with scripts. */
export const placeSearchEn = {
  hits: '{count, plural, =0 {No place begins like that. You can press Search, or write it below.} one {One place. Choose it with the arrow keys.} other {# places. Choose with the arrow keys.}}',
  chosen: 'Chosen: {name}',
} as const;
