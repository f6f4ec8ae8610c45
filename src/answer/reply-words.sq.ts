/** Machine draft, not yet read by a speaker. */
import { type ReplyLanguage, spelled } from './reply-meaning.js';

/**
 * What people write in Albanian. A small list on purpose: whatever it does not know is kept, and we ask.
 *
 * `po` is yes and the sign of what is going on (“po mendohem”, “I am thinking”), so it counts only where nothing else is said.
 * `s’mund`, `s’vij` are written as one word, as two, and without the apostrophe. Welsh `ia` and `na` are small words here.
 */
export const repliesSq: ReplyLanguage = {
  words: {
    yes: spelled('po po, po sigurisht, sigurisht, sigurisht që po, patjetër, po patjetër, posi'),
    soft_yes: spelled('mirë, në rregull, dakord, okej'),
    bare_yes: spelled('po'),
    moving: spelled('rrugës, jam rrugës, jemi rrugës, në rrugë, jam në rrugë, jemi në rrugë'),
    come: spelled('po vij, do vij, do të vij, mund të vij, po vijmë, do vijmë, do të vijmë, mund të vijmë'),
    coming: spelled('vij, vij tani, vijmë'),
    no: spelled('jo, jo jo, jo faleminderit, fatkeqësisht, fatkeqësisht jo, sigurisht që jo, besoj se jo, refuzoj'),
    cannot: spelled(
      'nuk mund, nuk mundem, nuk mund të vij, nuk mundem të vij, nuk mund të ndihmoj, nuk mundem më, nuk vij, nuk do vij,',
      'nuk do të vij, s mund, s mundem, s mund të vij, s mundem të vij, s vij, s do vij, smund, smundem, smund të vij,',
      'smundem të vij, svij, nuk jam i lirë, nuk jam e lirë, nuk kam kohë, s kam kohë, skam kohë, jo tani, tani jo,',
      'jo sot, sot jo, jo kësaj radhe, e pamundur',
    ),
    not: spelled(
      'nuk, s ka, ska, s ka problem, ska problem, nuk ka problem, nuk e di, s e di, nuk jam i sigurt, nuk jam e sigurt,',
      'nuk kuptoj, nuk kam nevojë për ndihmë, s kam nevojë për ndihmë, skam nevojë për ndihmë, jo më vonë se, pse jo, mos,',
      'pa, askush, asgjë, kurrë, as',
    ),
    later: spelled('më vonë, pak më vonë, jo ende, ende jo, akoma jo, pas pune, pas punës, më vonë sot'),
    time: spelled(
      'nesër, pasnesër, sonte, mbrëmje, në mbrëmje, mëngjes, në mëngjes, pasdite, në mesditë, natën, orë, ora, orësh,',
      'disa orë, ditë, javë, javën tjetër, fundjavë, të hënën, të martën, të mërkurën, të enjten, të premten,',
      'të shtunën, të dielën',
    ),
    hour: spelled('një orë, pas një ore'),
    minutes: spelled('minutë, minuta, minutash, gjysmë ore, një çerek ore'),
    remote: spelled('nga larg, ndihmoj nga larg, mund të ndihmoj nga larg, në distancë'),
    soft_remote: spelled('nga shtëpia, me telefon, në telefon'),
    help: spelled('ndihmë'),
    danger: spelled(
      'kam nevojë për ndihmë, kemi nevojë për ndihmë, më ndihmoni, ndihmomëni, në rrezik, jam në rrezik, rrezik',
    ),
    offer: spelled('mund të ndihmoj, dua të ndihmoj, ndihmoj, si mund të ndihmoj'),
    but: spelled('por, mirëpo, vetëm'),
    receipt: spelled('e pashë, pashë, e mora, e lexova, kuptova'),
    doubt: spelled(
      'ndoshta, mbase, kushedi, besoj, nëse, përpiqem, do përpiqem, do të përpiqem, shpresoj, varet, shoh, do shoh,',
      'do të shoh, mendohem, po mendohem, të vij, a të vij, a mund të vij, dikush tjetër, numër i gabuar, tha, thotë,',
      'po ose jo, po më vonë ose jo, po më vonë jo, ose jo, ose po',
    ),
    person: spelled(
      'ai, ajo, ata, ato, ti, ju, kush, dikush, nëna, babai, gruaja, burri, shoku, shoqja, vëllai, motra, djali, vajza',
    ),
    able: spelled('mund, mundem, i lirë, e lirë, jam i lirë, jam e lirë'),
    thanks: spelled('faleminderit, shumë faleminderit'),
    polite: spelled(
      'ju lutem, të lutem, përshëndetje, tungjatjeta, mirëdita, mirëmbrëma, mirëmëngjes, më falni, më vjen keq, kodi, kod,',
      'përgjigje, përgjigjuni, mirupafshim',
    ),
    small: spelled(
      'unë, ne, jam, jemi, është, të, i, e, dhe, edhe, do, na, se, si, nga, me, tani, këtu, atje, kam, ia, ja, për, një, që',
    ),
  },
  elsewhere: spelled('për, për në, drejt, nga'),
  clock: spelled('ora, orën, në, pas, rreth, para, deri'),
};
