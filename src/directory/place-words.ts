/** What sort of place a text speaks of, when it says so. */
export type PlaceKind = 'prison' | 'removal' | 'holding' | 'police' | 'court' | 'hospital' | 'children' | 'approved';

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  prison: 'hmp hmyoi yoi prison prisons jail gaol young offender offenders institution carchar',
  removal: 'irc immigration removal detention mewnfudo',
  holding: 'sthf short term holding facility',
  police: 'police constabulary heddlu station custody suite cells cell',
  court: 'court courts llys',
  hospital: 'hospital ysbyty',
  children: 'childrens juvenile training justice',
  approved: 'approved premises hostel',
};

/** Words that tell no place from another. */
const FILLERS: ReadonlySet<string> = new Set(
  'the a an at in on of and or near by y yr yn centre center service services secure home unit'.split(' '),
);

const KINDS: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries(KIND_WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as PlaceKind])),
);

/** Texts that name no place. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'not known',
  'unknown',
  'dont know',
  'i dont know',
  'i do not know',
  'no idea',
  'not sure',
  'id rather not say',
  'prefer not to say',
  'ddim yn gwybod',
  'dwi ddim yn gwybod',
  'anhysbys',
]);

/** Lower case, without accents, apostrophes and punctuation: `Yarl’s Wood` → `yarls wood`. */
export function foldPlace(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface PlaceWords {
  /** The words that tell one place from another, in order. */
  readonly words: readonly string[];
  /** Null when the text does not say, or says two things. */
  readonly kind: PlaceKind | null;
}

/** `The prison in Leeds` → leeds, prison. */
export function placeWords(text: string): PlaceWords {
  const folded = foldPlace(text);
  if (SAYS_NOTHING.has(folded)) return { words: [], kind: null };
  const all = folded.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  const kinds = new Set(all.flatMap((word) => KINDS.get(word) ?? []));
  const [kind = null] = kinds;
  return { words: all.filter((word) => !KINDS.has(word)), kind: kinds.size === 1 ? kind : null };
}
