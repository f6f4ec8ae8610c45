import { indexOf, type Entry, type FindableFacility } from './facility-index.js';
import { foldPlace, placeWords, type PlaceWords } from './place-words.js';
import { rememberedSlips, slips } from './word-slips.js';

/** Most places that a search gives; more would not be read. */
const MOST_RESULTS = 8;

/** How a place was found, best first. */
const RANK = { wholeName: 0, name: 1, beginning: 2, words: 3, around: 4, slips: 5, part: 6 } as const;

/** Longest question, in letters and in words; the rest is not looked at. */
const LONGEST_QUERY = { letters: 300, words: 12 } as const;

interface Question extends PlaceWords {
  readonly folded: string;
  readonly slips: (a: string, b: string) => number;
  readonly parts: boolean;
}

interface Found<F> {
  readonly entry: Entry<F>;
  readonly rank: number;
  /** Slips of the finger, to order places that were found alike. */
  readonly slips: number;
}

/** The places that a person may mean by `query`, best first, at most eight. The same question has the same answer. */
export function findFacilities<F extends FindableFacility>(register: readonly F[], query: string): readonly F[] {
  const found = search(register, query, { parts: true });
  const whole = found.filter(({ rank }) => rank < RANK.part);
  return (whole.length > 0 ? whole : found).slice(0, MOST_RESULTS).map(({ entry }) => entry.facility);
}

/**
 * The one place that a free text names beyond doubt (`Leeds prison`, `hmp pentonvile`), or null. Towns, regions and
 * beginnings of names do not decide.
 */
export function facilityNamed<F extends FindableFacility>(register: readonly F[], text: string): F | null {
  const { words, kind } = placeWords(text);
  const named = search(register, text, { parts: false }).filter(({ entry, rank }) => {
    if (rank <= RANK.name) return true;
    const agrees = kind === null || kind === entry.kind;
    return rank === RANK.slips && agrees && entry.names.some((name) => alike(words, name.split(' ')));
  });
  const best = named.filter(({ rank }) => rank === named[0]?.rank);
  return best.length === 1 ? (best[0]?.entry.facility ?? null) : null;
}

/** Two free texts that name the same place, slips of the finger aside. Texts that name none equal nothing. */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [placeWords(a), placeWords(b)];
  const kinds = one.kind === null || other.kind === null || one.kind === other.kind;
  return kinds && alike(one.words, other.words);
}

/**
 * A free text as a key: the words that tell the place from others, then its kind unless that is a prison. Null when the
 * text names no place; such a text equals no other.
 */
export function normalisePlace(text: string): string | null {
  const { words, kind } = placeWords(text);
  if (words.length === 0) return null;
  return [...words, ...(kind === null || kind === 'prison' ? [] : [kind])].join(' ');
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 0 &&
    a.length === b.length &&
    a.every((word) => b.some((other) => Number.isFinite(slips(word, other)))) &&
    b.every((word) => a.some((other) => Number.isFinite(slips(word, other))))
  );
}

/** `parts`: also places of which the question names only a part. */
function search<F extends FindableFacility>(
  register: readonly F[],
  query: string,
  { parts }: { readonly parts: boolean },
): readonly Found<F>[] {
  const text = query.slice(0, LONGEST_QUERY.letters);
  const { words, kind } = placeWords(text);
  const question = {
    folded: foldPlace(text),
    words: words.slice(0, LONGEST_QUERY.words),
    kind,
    slips: rememberedSlips(),
    parts,
  };
  return indexOf(register)
    .flatMap((entry) => match(entry, question) ?? [])
    .sort((a, b) => a.rank - b.rank || a.slips - b.slips || compare(a.entry, b.entry));
}

function compare(a: Entry<FindableFacility>, b: Entry<FindableFacility>): number {
  const [one, other] = [a.names[0] ?? '', b.names[0] ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.facility.code < b.facility.code ? -1 : 1;
}

function match<F>(entry: Entry<F>, question: Question): Found<F> | null {
  const { folded, words, kind } = question;
  const rank = (value: number, slipCount = 0) => ({ entry, rank: value, slips: slipCount });
  if (folded === entry.folded || folded === entry.code) return rank(RANK.wholeName);
  if (isPostcode(folded) && entry.postcode.startsWith(folded.replaceAll(' ', ''))) return rank(RANK.beginning);
  if (words.length === 0) return null;
  if (kind !== null && kind !== entry.kind) return namesPart(entry, question) ? rank(RANK.part) : null;
  const text = words.join(' ');
  if (entry.names.includes(text)) return rank(RANK.name);
  if (entry.names.some((name) => name.startsWith(text))) return rank(RANK.beginning);
  if (words.every((word) => begins(entry.nameWords, word))) return rank(RANK.words);
  if (words.every((word) => begins(entry.allWords, word))) return rank(RANK.around);
  const total = totalSlips(entry, question);
  if (Number.isFinite(total)) return rank(RANK.slips, total);
  return namesPart(entry, question) ? rank(RANK.part) : null;
}

function begins(candidates: readonly string[], word: string): boolean {
  return candidates.some((candidate) => candidate.startsWith(word));
}

/** Some word of the question is a word of the name; short ones (`hall`) say too little. */
function namesPart(entry: Entry<unknown>, { words, slips: between, parts }: Question): boolean {
  if (!parts) return false;
  return words.some((word) => word.length > 4 && entry.nameWords.some((name) => Number.isFinite(between(word, name))));
}

/** Infinite as soon as one word of the question has no match. */
function totalSlips(entry: Entry<unknown>, { words, slips: between }: Question): number {
  let total = 0;
  for (const word of words) {
    if (!begins(entry.allWords, word)) total += Math.min(...entry.allWords.map((other) => between(word, other)));
    if (!Number.isFinite(total)) break;
  }
  return total;
}

/** `ls12`, `ls12 2t`, `ls12 2tj`. */
function isPostcode(folded: string): boolean {
  return /^[a-z]{1,2}\d[a-z\d]? ?(\d[a-z]{0,2})?$/.test(folded);
}
