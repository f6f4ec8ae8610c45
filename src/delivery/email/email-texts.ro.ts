/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { emailEn } from './email-texts.en.js';

const coordinator = 'Trimis pentru că sunteți coordonator alături de noi.';
const asked = 'Trimis pentru că v-ați oferit să ajutați în această regiune.';
const wasAsked = 'Trimis pentru că v-am rugat să ajutați la această alertă.';
const answered = 'Trimis pentru că ne-ați răspuns.';
const drills = 'Trimis pentru că luați parte la exerciții.';
const byText = 'trimiteți prin SMS *{code} DA*, *MAI TARZIU* sau *NU* la numărul care vă scrie.';
const noIsGood = '„Nu” este un răspuns bun. Așa putem ruga imediat următoarea persoană.';
const dutyOn = '{name}, de acum sunteți de serviciu, {region}. Nu este nimic de făcut până nu vă rugăm.';

export const emailRo: Translated<typeof emailEn, 'page'> = {
  // Pages
  triage: {
    subject: 'Vigil: sesizare nouă, {region}, cod {code}',
    title: 'Sesizare nouă, {region}',
    lead: '{name}, a venit o sesizare. O puteți prelua? Codul dumneavoastră este *{code}*.',
    page: 'answer',
    byText:
      'trimiteți prin SMS *{code} DA* ca s-o preluați, sau *NU* ca s-o dați mai departe, la numărul care vă scrie.',
    after: 'A o da mai departe este un răspuns bun. Așa putem ruga imediat următorul coordonator.',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: alertă, {region}, cod {code}',
    title: 'Alertă, {region}',
    lead: '{name}, puteți ajuta? Codul dumneavoastră este *{code}*.',
    leadOnDuty: '{name}, sunteți în grafic. Puteți ajuta? Codul dumneavoastră este *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}, cod {code}, așteptăm răspuns',
    title: '{region}: așteptăm răspuns',
    lead: '{name}, nu avem încă un răspuns de la dumneavoastră. Puteți ajuta? Codul este *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  progress: {
    subject: 'Vigil: sunteți pe drum? Cod {code}',
    title: 'Sunteți pe drum?',
    lead: '{name}, ați spus da la *{code}*. Sunteți pe drum sau acolo?',
    page: 'answer',
    byText: 'trimiteți prin SMS *{code} DA*, sau *NU* dacă nu mai puteți, la numărul care vă scrie.',
    after: 'Fără răspuns, rugăm pe altcineva.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil EXERCIȚIU, nu e alertă: {region}, cod {code}',
    title: 'Exercițiu, nu alertă: {region}',
    lead: '{name}, verificăm doar dacă ajungem la dumneavoastră. Codul este *{code}*. Rămâneți unde sunteți.',
    byText: 'trimiteți prin SMS *{code} DA* la numărul care vă scrie, ca să se vadă că funcționează.',
    reason: drills,
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}, cod {code}, vin destui oameni',
    title: 'Vin destui oameni',
    lead: '{name}, {region}, cod *{code}*: nu trebuie să faceți nimic. Vă mulțumim. Nu este nevoie de răspuns.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} a fost preluat',
    title: 'A preluat un coleg',
    lead: '{name}, *{code}* a fost preluat de un coleg. Nu trebuie să faceți nimic. Vă mulțumim.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}, cod {code}, s-a încheiat',
    title: '{region}: s-a încheiat',
    lead: '{name}, *{code}* s-a încheiat. Vă puteți opri. Nu este nevoie de răspuns. Vă mulțumim că ați fost acolo.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: CORECȚIE, {region}, cod {code}',
    title: 'Corecție, {region}',
    lead: '{name}, alerta *{code}* a fost greșită. Vă rugăm să vă opriți.',
    page: 'read',
    after: 'Ne pare rău. Vă mulțumim că ați fost gata.',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code} DA primit',
    title: 'Vă mulțumim. Ne bazăm pe dumneavoastră',
    lead: '{name}, avem un DA de la dumneavoastră la *{code}*. Câți mai vin se vede pe pagina dumneavoastră.',
    page: 'read',
    byText: 'dacă totuși nu puteți, trimiteți *{code} NU* la numărul care vă scrie.',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code} DA primit, vin destui oameni',
    title: 'Vă mulțumim. Vin destui oameni',
    lead: '{name}, avem un DA de la dumneavoastră la *{code}*. Vin deja destui oameni, deci rămâneți unde sunteți.',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code} MAI TARZIU primit',
    title: 'Vă mulțumim. Am notat: mai târziu',
    lead: '{name}, avem MAI TARZIU de la dumneavoastră la *{code}*. Acum îi rugăm pe alții. Când puteți, spuneți pe pagina dumneavoastră.',
    page: 'answer',
    byText: 'trimiteți *{code} DA* la numărul care vă scrie.',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code} DE LA DISTANTA primit',
    title: 'Vă mulțumim. Vă va contacta un coordonator',
    lead: '{name}, avem DE LA DISTANTA de la dumneavoastră la *{code}*.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code} NU primit',
    title: 'Vă mulțumim că ne-ați spus',
    lead: '{name}, avem un NU de la dumneavoastră la *{code}*. Putem ruga acum următoarea persoană. Nu trebuie să faceți nimic.',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code} AJUTOR primit',
    title: 'Coordonatorii au fost chemați',
    lead: '{name}, avem AJUTOR de la dumneavoastră la *{code}*. În pericol? Sunați la *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} este acum la dumneavoastră',
    title: 'Este acum la dumneavoastră',
    lead: '{name}, *{code}* este acum la dumneavoastră. Vă mulțumim.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} trece mai departe',
    title: 'Trece mai departe',
    lead: '{name}, *{code}* trece la următorul coordonator. Vă mulțumim.',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil EXERCIȚIU: {code} primit',
    title: 'Funcționează',
    lead: '{name}, răspunsul dumneavoastră la exercițiul *{code}* a ajuns. Vă mulțumim.',
    reason: drills,
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: sunteți acum de serviciu',
    title: 'Sunteți acum de serviciu',
    lead: dutyOn,
    leadOnDuty: dutyOn,
    after: 'Dacă nu puteți, spuneți imediat coordonatorului: trebuie rugat altcineva.',
    reason: 'Trimis pentru că sunteți în grafic.',
  },
  'duty-off': {
    subject: 'Vigil: serviciul dumneavoastră s-a încheiat',
    title: 'Serviciul dumneavoastră s-a încheiat',
    lead: '{name}, serviciul dumneavoastră, {region}, s-a încheiat. Vă mulțumim că ați fost acolo.',
    reason: 'Trimis pentru că ați fost în grafic.',
  },
  'tasks-due': {
    subject: 'Vigil: sunt sarcini de făcut',
    title: 'Sunt sarcini de făcut',
    lead: '{name}, a venit timpul pentru ceva ce ați preluat. Ce este și pentru ce caz scrie în consolă, la Tasks.',
    after: 'Dacă nu puteți, dați-o acolo unui coleg sau spuneți că nu este nevoie.',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: graficul cere atenție, {region}',
    title: 'Graficul săptămânii viitoare cere atenție',
    lead: '{name}, {region}: până la sfârșitul săptămânii viitoare un grafic are un timp fără nimeni de serviciu, sau cu cineva la care nu ajungem.',
    after: 'Care grafic și când scrie în jurnalul consolei.',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} în mod de întreținere',
    title: '{region} în mod de întreținere',
    lead: '{name}, {region}: nimeni nu este chemat până se încheie modul de întreținere. Ce așteaptă pleacă apoi singur.',
    after: 'Până când, și cine l-a pus, scrie cu roșu pe fiecare pagină a consolei. Acolo se poate încheia.',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} cheamă din nou',
    title: '{region} cheamă din nou',
    lead: '{name}, modul de întreținere s-a încheiat, {region}. Ce era oprit merge mai departe.',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: vă rugăm confirmați cum vă contactăm',
    title: 'Vă rugăm confirmați cum vă contactăm',
    lead: '{name}, nu știm sigur dacă mai ajungem la dumneavoastră printr-unul din numere sau adrese. Îl puteți confirma? Durează un minut.',
    page: 'confirm',
    after: 'Nu e nicio grabă. Dacă aveți acum alt număr sau altă adresă, spuneți coordonatorului.',
    reason: 'Trimis pentru că v-ați oferit să ajutați.',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: bun venit și vă mulțumim',
    title: 'Bun venit și vă mulțumim',
    lead: '{name}, de acum vă putem ruga să ajutați, {region}, pe căile pe care ni le-ați dat, și nu în orele de liniște, decât dacă nu poate aștepta.',
    after:
      'De fiecare dată, „Nu” este un răspuns bun, și nimeni nu numără. Vă va contacta un coordonator ca să arate cum funcționează. Pentru o pauză, sau ca să plecați, spuneți oricărui coordonator.',
    reason: 'Trimis pentru că v-ați oferit să ni vă alăturați.',
  },
  'join-declined': {
    subject: 'Vigil: vă mulțumim că v-ați oferit',
    title: 'Vă mulțumim că v-ați oferit',
    lead: '{name}, vă mulțumim că v-ați oferit să ajutați. Acum nu putem accepta.',
    after: 'Nu trebuie să faceți nimic. Ce ne-ați spus se șterge în 30 de zile.',
    reason: 'Trimis pentru că v-ați oferit să ni vă alăturați.',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: aveți un mesaj',
    title: 'Aveți un mesaj',
    lead: '{name}, cineva v-a scris. Puteți citi pe site-ul nostru, cu codul dumneavoastră.',
    page: 'mailbox',
    after:
      'Nu spunem mai mult aici, ca nimeni altcineva să nu poată citi. Dacă nu mai doriți astfel de anunțuri, spuneți-o pe acea pagină.',
    reason: 'Trimis pentru că ați cerut să fiți anunțat.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: conectare de pe un dispozitiv nou',
    title: 'Conectare de pe un dispozitiv nou',
    lead: '{name}, cineva s-a conectat în numele dumneavoastră la {time} (ora Regatului Unit), de pe un dispozitiv pe care nu îl mai văzusem: {device}.',
    page: 'account',
    after:
      'Ați fost dumneavoastră? Spuneți acolo și nu mai este nevoie de nimic. Dacă nu, spuneți acolo imediat: toate celelalte conectări se încheie și alegeți o parolă nouă.',
    reason: 'Trimis pentru că vă conectați la Vigil.',
  },
  verify: {
    subject: 'Vigil: confirmați această adresă',
    title: 'Confirmați această adresă',
    lead: '{name}, *{code}* confirmă această adresă. Scrieți-l în 15 minute pe pagina unde ați cerut.',
    after: 'Dacă nu ați cerut dumneavoastră, nu faceți nimic.',
    reason: 'Trimis pentru că această adresă a fost scrisă pe o pagină a noastră.',
  },
  test: {
    subject: 'Vigil: test, nu s-a întâmplat nimic',
    title: 'Acesta este un test',
    lead: '{name}, nu s-a întâmplat nimic. Nu trebuie să faceți nimic.',
    reason: 'Trimis pentru că ați cerut un test.',
  },
};
