import type { Translated } from '../../layout/translate.js';
import type { receiptEn } from './receipt.en.js';

/** Machine draft, not yet read by a speaker. */
export const receiptRo: Translated<typeof receiptEn> = {
  receivedTitle: 'Codul dumneavoastră',
  thanks: 'Vă mulțumim. Am primit sesizarea.',
  reachedUs: 'A ajuns la noi {day}, la ora {time}.',
  codeHeading: 'Codul dumneavoastră: vă rugăm să îl păstrați acum',
  codeWhy:
    'Este singura cale înapoi la sesizare. Nu îl putem căuta pentru dumneavoastră. Păstrați-l doar pentru dumneavoastră.',
  paper:
    'Scrieți-l pe hârtie sau tipăriți această pagină. Dacă altcineva se uită în telefonul dumneavoastră, hârtia este mai sigură decât o poză.',
  last: 'Scrieți ultimele patru cifre, ca să știm că îl aveți',
  saved: 'L-am păstrat',
  cannotKeep: 'Nu îl pot păstra',
  cannotKeepMore: 'Dacă nu puteți păstra codul, sesizarea contează oricum. Doar că nu ați putea citi răspunsul nostru.',
  notYet: 'Nu sunt chiar acelea',
  notYetMore: '<a>Iată codul încă o dată.</a> Ultimele patru cifre sunt la sfârșitul lui. Nu este nicio grabă.',
  nextHeading: 'Ce urmează',
  next1: '{time}, sesizarea este păstrată',
  next1More: 'Puteți arăta altora numărul de referință: {reference}. Nu deschide nimic.',
  next2: 'Sunt chemate persoanele de serviciu',
  next2More: 'La orice oră. Dacă nu răspunde nimeni, sunt chemate următoarele.',
  next2Later: 'Așteaptă să fie citită',
  next2LaterMore: 'Au sosit foarte multe sesizări. Oamenii le citesc una după alta.',
  next3Later: 'Cineva o citește, mai târziu decât de obicei',
  next3: 'Până la {time}, cineva ar trebui să o fi citit',
  next3More:
    'Puteți citi răspunsul nostru pe acest site, cu codul dumneavoastră. Dacă ați lăsat o cale de contact, cineva o poate folosi.',
  next4: 'Verificăm',
  next4More:
    'Înainte de a fi siguri, nu spunem nimănui în afara persoanelor de serviciu. Nimic nu este făcut public înainte ca familia să fie anunțată și întrebată.',
  addHeading: 'Dacă aflați mai multe',
  add: 'Reveniți cu codul și scrieți-ne. Fără el, trimiteți altă sesizare și scrieți în ea numărul de referință {reference}.',

  savedTitle: 'Păstrat',
  savedHeading: 'Bine. Aveți codul.',
  savedLead: 'De acum acest site nu îl mai arată nimănui. Puteți închide această pagină.',
  notKeptHeading: 'Este în regulă',
  notKeptLead: 'Sesizarea contează la fel. De acum acest site nu mai arată codul nimănui.',
  toReceipt: 'Vedeți cum stau lucrurile, cu codul dumneavoastră',
  toHelp: 'Ajutor și primii pași după un deces',

  goneHeading: 'Nu este niciun cod de arătat aici',
  goneLead:
    'După trimiterea unei sesizări, această pagină îi arată codul timp de o jumătate de oră, numai pe acel telefon sau calculator.',
  goneSent:
    'Dacă tocmai ați trimis o sesizare, este păstrată. Poate că browserul nu a păstrat codul pentru că refuză cookie-urile. Mergeți înapoi la pagina unde ați apăsat „Sunt de acord, trimiteți”, permiteți cookie-urile pentru acest site și apăsați din nou: primiți același cod și nu apare a doua sesizare.',
  goneSaved: 'Dacă v-ați păstrat codul, puteți vedea cum stă sesizarea.',

  comeBackTitle: 'Sesizarea dumneavoastră',
  comeBackHeading: 'Reveniți cu codul dumneavoastră',
  codeLabel: 'Codul dumneavoastră, șaisprezece cifre',
  codeMore: 'Spațiile nu contează.',
  look: 'Vedeți cum stau lucrurile',
  wrongTitle: 'Nu am găsit nimic cu acest cod',
  wrong:
    '<a>Vă rugăm să priviți fiecare cifră și să îl scrieți din nou.</a> Nu putem căuta un cod pentru dumneavoastră.',
  wrongElse: 'Dacă codul s-a pierdut, sesizarea contează oricum. Dacă vreți să adăugați ceva, trimiteți altă sesizare.',
  reference: 'Număr de referință {reference}. Primit {day}, la ora {time}.',
  notShown: 'Ce ați scris nu este arătat aici, ca să nu poată citi cine v-ar găsi codul.',
  'status.reported': 'Avem sesizarea dumneavoastră',
  'status.reported.more':
    'Persoanele de serviciu au fost chemate. Cineva o va citi de îndată ce una dintre ele răspunde.',
  'status.triage': 'Sesizarea este la cineva de serviciu',
  'status.triage.more': 'O citește și începe să verifice. Nimănui altcuiva nu i s-a spus.',
  'status.verified': 'Am verificat ce ne-ați spus',
  'status.verified.more':
    'Acum rugăm oameni să ajute. Nimic nu este făcut public înainte ca familia să fie anunțată și întrebată.',
  'status.responding': 'Oamenii ajută',
  'status.responding.more': 'Nimic nu este făcut public înainte ca familia să fie anunțată și întrebată.',
  'status.stood_down': 'Primul ajutor a fost dat',
  'status.stood_down.more': 'Deocamdată nu mai este chemat nimeni. Sesizarea este păstrată.',
  'status.closed': 'Partea noastră s-a încheiat',
  'status.closed.more': 'Dacă se întâmplă ceva nou, vă rugăm să trimiteți altă sesizare.',
  'status.dismissed': 'Am cercetat și deocamdată nu mai facem nimic',
  'status.dismissed.more': 'Dacă știți mai multe, vă rugăm să trimiteți altă sesizare. Este citită din nou.',
  closeNow: 'Închideți deocamdată',
};
