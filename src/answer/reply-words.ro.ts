/** Machine draft, not yet read by a speaker. */
import { type ReplyLanguage, spelled } from './reply-meaning.js';

/**
 * What people write in Romanian. A small list on purpose: whatever it does not know is kept, and we ask.
 *
 * `da-mi` (“give me”) is no yes. `n-am`, `n-o` are negations whose hyphen parts them. Welsh `ia` (“yes”), here “take”, and
 * `na` (“no”) are small words.
 */
export const repliesRo: ReplyLanguage = {
  words: {
    yes: spelled('da, da da, desigur, bineînțeles, da sigur, sigur că da, confirm'),
    soft_yes: spelled('sigur, bine, e bine, în regulă, de acord, okei'),
    moving: spelled('pe drum, sunt pe drum, suntem pe drum'),
    come: spelled('pot veni, pot să vin, pot ajunge, voi veni, am să vin, o să vin, putem veni, contați pe mine'),
    coming: spelled('vin, vin acum, venim, venim acum'),
    no: spelled('nu, nu nu, nu mulțumesc, din păcate, din păcate nu, refuz, nu cred, sigur că nu, bineînțeles că nu'),
    cannot: spelled(
      'nu pot, nu pot veni, nu pot să vin, nu pot ajuta, nu pot ajunge, nu mai pot, nu vin, nu ajung, nu reușesc,',
      'nu voi veni, nu o să vin, nu o să pot, n o să vin, n o să pot, nu acum, acum nu, nu azi, azi nu, nu astăzi,',
      'astăzi nu, nu de data asta, de data asta nu, nu sunt disponibil, nu sunt disponibilă, nu am cum, nu am timp,',
      'n am cum, n am timp, azi nu pot, azi nu pot veni, azi nu pot să vin, acum nu pot, acum nu pot veni,',
      'acum nu pot să vin, de data asta nu pot, de data asta nu pot veni, imposibil, din păcate nu pot',
    ),
    not: spelled(
      'nu știu, nu sunt sigur, nu sunt sigură, nu e problemă, nu e o problemă, nicio problemă, nu înțeleg, de ce nu,',
      'nu am nevoie de ajutor, n am nevoie de ajutor, nu e nevoie de ajutor, nu mai târziu de, n am, n o, n are, n avem,',
      'fără, niciodată, nimeni, nimic, nici',
    ),
    later: spelled(
      'mai târziu, ceva mai târziu, puțin mai târziu, încă nu, nu încă, după muncă, după serviciu, peste un timp',
    ),
    time: spelled(
      'mâine, poimâine, diseară, deseară, dimineață, după amiază, la prânz, noapte, la noapte, seara, ora, ore,',
      'câteva ore, zile, săptămână, săptămâna viitoare, luni, marți, miercuri, joi, vineri, sâmbătă, duminică',
    ),
    hour: spelled('o oră, într o oră'),
    minutes: spelled('minut, minute, jumătate de oră, o jumătate de oră, un sfert de oră'),
    remote: spelled('de la distanță, la distanță, ajut de la distanță, pot ajuta de la distanță'),
    soft_remote: spelled('de acasă, prin telefon, la telefon'),
    help: spelled('ajutor'),
    danger: spelled(
      'am nevoie de ajutor, avem nevoie de ajutor, ajutați mă, ajută mă, în pericol, sunt în pericol, pericol',
    ),
    offer: spelled('pot ajuta, pot să ajut, vreau să ajut, ajut, cum pot ajuta, cu ce pot ajuta, de ajutor'),
    but: spelled('dar, însă, doar, numai'),
    receipt: spelled('am văzut, am primit, am citit, am înțeles, înțeleg'),
    doubt: spelled(
      'poate, probabil, dacă, încerc, voi încerca, sper, depinde, vedem, văd, să văd, mă gândesc, cred, oare,',
      'altcineva, da mi, da ți, da sau nu, da mai târziu sau nu, da mai târziu nu, sau nu, sau da, număr greșit, a spus,',
      'zice, vin de, vin de la',
    ),
    person: spelled(
      'el, ea, ei, ele, tu, voi, dumneavoastră, cine, cineva, mama, tata, soția, soțul, prietenul, prietena, fratele, sora,',
      'fiul, fiica',
    ),
    able: spelled('pot, liber, liberă, disponibil, disponibilă'),
    thanks: spelled('mulțumesc, mulțumim, mulțumesc frumos, mersi'),
    polite: spelled(
      'vă rog, te rog, bună, bună ziua, bună seara, bună dimineața, salut, scuze, îmi pare rău, cod, codul, răspuns,',
      'răspundeți, la revedere, pe curând',
    ),
    small: spelled(
      'eu, noi, sunt, este, e, și, să, la, de, pe, în, din, cu, un, o, că, ce, am, aș, acum, acolo, aici, ia, na, fi, pentru,',
      'mai, mă, veni',
    ),
  },
  elsewhere: spelled('de, din, la, spre, către, acasă, cu'),
  clock: spelled('la, după, ora, înainte, până'),
};
