/** Letters that people write in more than one way, and phones too: one stands for all. Marks are gone already. */
const SAME: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  // Arabic and Urdu: yeh, kaf, heh and noon have a sign of their own in each, on keyboards as in old encodings.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ں: 'ن',
  ٱ: 'ا',
  /** Tatweel, which only makes a word longer. */
  ـ: '',
};
const ANY = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Takes letters apart, without accents, vowel signs, hamzas and marks that cannot be seen; of like letters one is left. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cs}]/gu, '')
    .replace(ANY, (letter) => SAME[letter] ?? letter);
}
