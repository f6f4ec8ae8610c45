/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { smsEn } from './sms-texts.en.js';

/** Without ă â î ș ț, as people text: one of them would make a text twice as dear. */
export const smsRo: Translated<typeof smsEn> = {
  // Pages
  triage: {
    text: 'Vigil: sesizare noua, {region}. Cod {code}. Raspundeti {code} DA (o preiau) sau NU (mai departe).',
    link: 'Detalii: {link}',
  },
  alert: {
    text: 'Vigil: alerta, {region}. Cod {code}. Raspundeti {code} DA, MAI TARZIU sau NU.',
    link: 'Detalii: {link}',
  },
  bundle: {
    text: 'Vigil: alerte, {region}: {codes}. Codul si DA, MAI TARZIU sau NU. Toate: {all} DA.',
    link: '{link}',
  },
  reminder: {
    text: 'Vigil: {region}, {code} asteapta raspuns. Raspundeti {code} DA, MAI TARZIU sau NU. Puteti spune NU.',
    link: '{link}',
  },
  progress: {
    text: 'Vigil: {code}, ati spus DA. Sunteti pe drum sau acolo? Raspundeti {code} DA, sau NU daca nu mai puteti. Fara raspuns, rugam pe altcineva.',
  },
  drill: {
    text: 'Vigil EXERCITIU, nu e alerta: {region}. Cod {code}. Raspundeti {code} DA ca sa arate ca functioneaza. Ramaneti unde sunteti.',
  },
  // Over
  'stand-down-enough': {
    text: 'Vigil: {region}, cod {code}: vin destui oameni. Nu trebuie sa faceti nimic si nici sa raspundeti. Va multumim.',
  },
  'triage-taken': { text: 'Vigil: {code} a fost preluat de un coleg. Nu trebuie sa faceti nimic. Va multumim.' },
  'stand-down-over': {
    text: 'Vigil: {region}, cod {code}: s-a incheiat. Va puteti opri. Nu trebuie sa raspundeti. Va multumim ca ati fost acolo.',
  },
  correction: {
    text: 'Vigil: CORECTIE, {region}, cod {code}. Alerta a fost gresita. Va rugam sa va opriti.',
    link: 'Detalii: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: 'Vigil: {code} DA primit, va multumim. Ne bazam pe dvs. Daca totusi nu puteti: {code} NU.',
    link: 'Cine mai vine: {link}',
  },
  'got-yes-enough': {
    text: 'Vigil: {code} DA primit, va multumim. Vin deja destui oameni, deci ramaneti unde sunteti.',
  },
  'got-later': {
    text: 'Vigil: {code} MAI TARZIU primit, va multumim. Acum ii rugam pe altii. Cand puteti: {code} DA.',
    link: 'Detalii: {link}',
  },
  'got-remote': {
    text: 'Vigil: {code} DE LA DISTANTA primit, va multumim. Va va contacta un coordonator.',
    link: 'Detalii: {link}',
  },
  'got-no': {
    text: 'Vigil: {code} NU primit. Multumim ca ne-ati spus; putem ruga urmatoarea persoana. Nu trebuie sa faceti nimic.',
  },
  'got-help': {
    text: 'Vigil: {code} AJUTOR primit. Coordonatorii au fost chemati. In pericol? Sunati la 999.',
    link: 'Detalii: {link}',
  },
  'got-words': {
    text: 'Vigil: cuvintele raman la {code}. Nu avem inca DA sau NU de la dvs. Raspundeti {code} DA, MAI TARZIU sau NU.',
  },
  'triage-yours': { text: 'Vigil: {code} este acum la dvs., va multumim.', link: 'Detalii: {link}' },
  'triage-passed': { text: 'Vigil: {code} trece la urmatorul coordonator. Va multumim.' },
  'got-drill': { text: 'Vigil EXERCITIU: {code} primit. Functioneaza. Va multumim.' },
  // When we cannot tell
  'wrong-code': {
    text: 'Vigil: nu cunoastem acel cod. Nimic nu s-a schimbat. Verificati cele 4 semne din ultimul nostru SMS si trimiteti iar cu DA, MAI TARZIU sau NU.',
  },
  'closed-code': { text: 'Vigil: {code} s-a incheiat deja. Nu trebuie sa faceti nimic. Va multumim.' },
  'several-open': {
    text: 'Vigil: aveti mai multe alerte deschise: {codes}. Nimic nu s-a schimbat. Trimiteti si codul, de ex. {code} DA.',
  },
  // The number itself
  stopped: {
    text: 'Vigil: nu mai trimitem SMS la acest numar. Celelalte cai raman. Ca sa primiti din nou, raspundeti START.',
  },
  started: {
    text: 'Vigil: acest numar primeste din nou SMS, de la urmatoarea alerta. Cele vechi nu se repeta. Ca sa opriti, raspundeti STOP.',
  },
  'contact-check': { text: 'Vigil: va rugam confirmati cum va contactam. Dureaza un minut.', link: '{link}' },
  'join-welcome': {
    text: 'Vigil: bun venit si va multumim. De acum va putem ruga prin SMS, {region}. Puteti spune oricand NU. Ca sa opriti: STOP.',
  },
  'join-declined': {
    text: 'Vigil: va multumim ca v-ati oferit. Acum nu putem accepta. Nu trebuie sa faceti nimic. Datele se sterg in 30 de zile.',
  },
  'mailbox-notice': {
    text: 'Vigil: aveti un mesaj. Il puteti citi pe site-ul nostru, cu codul dvs. Ca sa opriti, raspundeti STOP.',
    link: '{link}',
  },
  verify: {
    text: 'Vigil: {pin} confirma acest numar. Scrieti-l in 15 minute pe pagina unde ati cerut. Nu il cerem niciodata prin SMS sau apel.',
  },
  test: { text: 'Vigil: test. Nu s-a intamplat nimic. Nu trebuie sa raspundeti.' },
};
