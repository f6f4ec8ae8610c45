import type { Translated } from '../../layout/translate.js';
import type { mailboxEn } from './mailbox.en.js';

/** Machine draft, not yet read by a speaker. */
export const mailboxRo: Translated<typeof mailboxEn> = {
  before: 'Ați mai fost aici: {day}, {time}.',
  messagesHeading: 'Mesaje',
  none: 'Încă nu v-a scris nimeni. Când cineva o face, puteți citi aici cu codul dumneavoastră.',
  emptied: 'Ce ne-ați spus și ce s-a scris aici a fost șters la {day}, așa cum am promis. Rămâne doar numărul.',
  fromOnDuty: 'De la {name}, de serviciu',
  fromTeam: 'De la cineva de serviciu',
  fromYou: 'De la dumneavoastră',
  kept: 'Primit. Nu mai este arătat.',
  sent: 'Avem ce ați scris. Persoanele de serviciu pot vedea că este aici.',
  writeHeading: 'Scrieți-ne sau adăugați ceva',
  writeHint:
    'Vă rugăm să nu numiți alți oameni aflați acolo în detenție. Dacă vreți să vă opriți aici, este și aceasta în regulă.',
  send: 'Trimiteți',
  problemTitle: 'Netrimis încă',
  empty: '<a>Încă nu este nimic în el.</a> Scrieți mai întâi ceva sau închideți această pagină.',
  too_long:
    '<a>Are mai mult de {most, number} de litere.</a> Trimiteți-l în două părți. Nimic nu s-a pierdut: este încă mai jos.',
  too_many:
    '<a>Ați scris de multe ori astăzi.</a> Avem totul. Vă rugăm să așteptați până mâine și să păstrați o copie a textului de mai jos.',
  noticeHeading: 'Doriți să vă anunțăm când există un mesaj?',
  noticeMore: 'Nu este nevoie. Dacă doriți, trimitem câteva cuvinte și nimic despre raportul dumneavoastră:',
  noticeSays: '„Aveți un mesaj. Îl puteți citi pe site-ul nostru, cu codul dumneavoastră.”',
  noticeLabel: 'Numărul dumneavoastră de mobil sau o adresă de e-mail',
  noticeHint:
    'Numai dacă nu îl citește nimeni care nu ați vrea să vă întrebe despre asta. Este păstrat criptat, nu este folosit la nimic altceva și nu mai este arătat aici.',
  noticeAsk: 'Anunțați-mă acolo',
  'noticeOn.sms':
    'Da: printr-un SMS la numărul pe care l-ați dat. Ziua și cu câteva minute mai târziu, ca nimeni să nu poată ști cine a scris și când.',
  'noticeOn.email':
    'Da: prin e-mail la adresa pe care ați dat-o. Ziua și cu câteva minute mai târziu, ca nimeni să nu poată ști cine a scris și când.',
  noticeStop: 'Nu mă mai anunțați și ștergeți datele',
  noticeNotYet: 'Încă nu a fost păstrat',
  'notice.no_address':
    '<a>Nu putem trimite acolo.</a> Dați un număr de mobil, ca 07700 900123, sau o adresă de e-mail, ca {email}.',
  'notice.taken':
    '<a>Nu o putem folosi pe aceasta:</a> mai multe rapoarte o folosesc deja. Dați alta sau reveniți aici din când în când.',
  codeHeading: 'Codul dumneavoastră',
  codeMore:
    'Dacă este posibil să îl fi văzut altcineva, îl puteți anula. Sesizarea rămâne la noi; această pagină se închide definitiv.',
  endCode: 'Anulați codul meu',
  endTitle: 'Anularea codului',
  endHeading: 'Anulați codul?',
  endMore:
    'Nimeni nu mai poate deschide cu el această pagină, nici dumneavoastră. Sesizarea rămâne la noi și mergem mai departe. Nu putem reveni asupra acestui lucru.',
  endSure: 'Anulați definitiv',
  keepIt: 'Păstrați-l',
  endedTitle: 'Codul este anulat',
  endedHeading: 'Codul dumneavoastră nu mai deschide nimic',
  endedLead: 'Sesizarea rămâne la noi și contează la fel.',
  expiredTitle: 'Vă rugăm să scrieți codul încă o dată',
  expired:
    'Pagina a fost deschisă o jumătate de oră și se închide singură. <a>Scrieți codul</a> și continuați de unde ați rămas.',
  expiredKept: 'Ce ați scris este păstrat până atunci.',
};
