/**
 * How the names of the months begin, in the languages of the public pages, without accents; enough to tell them apart. Arabic
 * has three sets of names in use: of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ion', 'sty', 'ian', 'يناير', 'كانون الثاني', 'جانفي', 'جنوري'],
  ['feb', 'chw', 'lut', 'fev', 'shk', 'فبراير', 'شباط', 'فيفري', 'فروري'],
  ['mar', 'maw', 'مارس', 'اذار', 'مارچ'],
  ['apr', 'ebr', 'kwi', 'abr', 'pri', 'ابريل', 'نيسان', 'افريل', 'اپريل'],
  ['may', 'mai', 'maj', 'مايو', 'ايار', 'ماي', 'مئي'],
  ['jun', 'meh', 'cze', 'iun', 'qer', 'يونيو', 'حزيران', 'جوان', 'جون'],
  ['jul', 'gor', 'lip', 'iul', 'kor', 'يوليو', 'تموز', 'جويلية', 'جولائي'],
  ['aug', 'aws', 'sie', 'ago', 'gus', 'اغسطس', 'اب', 'اوت', 'اگست'],
  ['sep', 'med', 'wrz', 'set', 'sht', 'سبتمبر', 'ايلول', 'ستمبر'],
  ['oct', 'hyd', 'paz', 'out', 'tet', 'اكتوبر', 'تشرين الاول'],
  ['nov', 'tac', 'lis', 'noi', 'nen', 'نوفمبر', 'تشرين الثاني', 'نومبر'],
  ['dec', 'rha', 'gru', 'dez', 'dhj', 'ديسمبر', 'كانون الاول', 'دسمبر'],
];

const MONTHS = BEGINNINGS.map((names) => names.map(plainLetters));

/** 1 to 12 for a name, whole or cut short after three letters; null for what is none. */
export function monthByName(typed: string): number | null {
  const name = plainLetters(typed);
  const found = MONTHS.findIndex((names) =>
    names.some((begin) => (begin.length < 3 ? name === begin : name.startsWith(begin))),
  );
  return found === -1 ? null : found + 1;
}

/** Small letters without accents, marks of direction and the variants of one Arabic letter. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
