/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { voiceEn } from './voice-texts.en.js';

const pressIfYouCan = 'Apăsați 1 dacă puteți veni, 2 pentru mai târziu, 0 dacă nu puteți.';
const comeKeys = {
  '1': 'Vă mulțumim. Ați apăsat 1: puteți veni.',
  '2': 'Vă mulțumim. Ați apăsat 2: mai târziu. Acum îi rugăm pe alții.',
  '0': 'Vă mulțumim. Ați apăsat 0: nu puteți veni. Rugăm următoarea persoană.',
};

export const voiceRo: Translated<typeof voiceEn> = {
  texts: {
    triage: {
      say: 'Aici Vigil. Sesizare nouă, {region}. Codul dumneavoastră este {code}. Apăsați 1 ca să o preluați, 0 ca să o dați mai departe.',
      keys: {
        '1': 'Vă mulțumim. Ați apăsat 1: este acum la dumneavoastră.',
        '0': 'Vă mulțumim. Ați apăsat 0: trece la următorul coordonator.',
      },
    },
    alert: { say: `Aici Vigil. Alertă, {region}. Codul dumneavoastră este {code}. ${pressIfYouCan}`, keys: comeKeys },
    reminder: {
      say: `Aici Vigil. {region}. Codul dumneavoastră este {code}. Încă așteptăm un răspuns. ${pressIfYouCan} Puteți spune și nu.`,
      keys: comeKeys,
    },
    progress: {
      say: 'Aici Vigil. Codul dumneavoastră este {code}. Ați spus da. Sunteți pe drum sau acolo? Apăsați 1 dacă da, 0 dacă nu mai puteți. Fără răspuns, rugăm pe altcineva.',
      keys: {
        '1': 'Vă mulțumim. Ați apăsat 1: sunteți pe drum sau acolo.',
        '0': 'Vă mulțumim. Ați apăsat 0: nu mai puteți. Rugăm următoarea persoană.',
      },
    },
    drill: {
      say: 'Aici Vigil. Acesta este un exercițiu, nu o alertă. {region}. Codul dumneavoastră este {code}. Apăsați 1 ca să se vadă că funcționează. Rămâneți unde sunteți.',
      keys: { '1': 'Vă mulțumim. Ați apăsat 1. Funcționează.' },
    },
    'stand-down-enough': {
      say: 'Aici Vigil. {region}, cod {code}. Vin destui oameni. Nu trebuie să faceți nimic. Vă mulțumim.',
    },
    'triage-taken': {
      say: 'Aici Vigil. Codul {code} a fost preluat de un coleg. Nu trebuie să faceți nimic. Vă mulțumim.',
    },
    'stand-down-over': {
      say: 'Aici Vigil. {region}, cod {code}. S-a încheiat. Vă puteți opri. Vă mulțumim că ați fost acolo.',
    },
    correction: {
      say: 'Aici Vigil. Corecție, {region}, cod {code}. Alerta a fost greșită. Vă rugăm să vă opriți.',
    },
    verify: {
      say: 'Aici Vigil. {code}. Încă o dată: {code}. Acesta confirmă numărul dumneavoastră. Scrieți-l în 15 minute pe pagina unde ați cerut. Nu îl cerem niciodată prin mesaj sau apel.',
    },
    test: { say: 'Aici Vigil. Acesta este un test. Nu s-a întâmplat nimic. Nu trebuie să faceți nimic. Vă mulțumim.' },
  },
  common: {
    otherKey:
      'Această tastă nu este una dintre ele. Nimic nu s-a schimbat. Puteți răspunde și prin mesaj sau pe pagina dumneavoastră.',
    noKey: 'Nu am auzit nicio tastă. Nimic nu s-a schimbat. Puteți răspunde și prin mesaj sau pe pagina dumneavoastră.',
    over: 'S-a încheiat deja. Nu trebuie să faceți nimic. Vă mulțumim.',
  },
};
