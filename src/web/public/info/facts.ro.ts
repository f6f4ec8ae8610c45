import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsRo: Translated<typeof factsEn> = {
  coroner:
    'Un judecător-anchetator (coroner) trebuie să cerceteze fiecare deces în detenția statului, oricare ar fi cauza.',
  ppo: 'După un deces în închisoare sau într-un centru de detenție pentru imigranți anchetează avocatul poporului pentru închisori (Prisons and Probation Ombudsman). Persoana lui de legătură cu familia scrie în cel mult patru săptămâni sau după înmormântare, dacă este mai devreme. Puteți pune întrebările dumneavoastră.',
  iopc: 'După un deces în custodia poliției sau după aceasta intervine un birou independent (Independent Office for Police Conduct).',
  hospital:
    'După decesul cuiva reținut în spital, întrebați biroul judecătorului-anchetator (coroner) dacă a fost anunțat.',
  fiscal:
    'Cercetează procurorul din Scoția (procurator fiscal). După un deces în detenție legală are loc, cu puține excepții, o anchetă publică (fatal accident inquiry), și când persoana a murit la spital.',
  charter: 'Parchetul (Crown Office) are o cartă pentru familii: spune ce li se comunică și când.',
  booklet: 'Families Outside are o broșură pentru familii după un deces în detenție.',
  governor:
    'După un deces în închisoare, directorul trebuie să anunțe imediat judecătorul-anchetator (coroner) și, dacă se poate, ruda cea mai apropiată.',
  ombudsman:
    'Anchetează avocatul poporului (Prisoner Ombudsman). Are loc o anchetă judiciară a decesului (inquest), iar rudele apropiate primesc timp să participe.',
};
