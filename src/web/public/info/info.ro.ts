import type { Translated } from '../../layout/translate.js';
import type { infoEn } from './info.en.js';

/** Machine draft, not yet read by a speaker. */
export const infoRo: Translated<typeof infoEn> = {
  homeTitle: 'O rețea care răspunde',
  homeHeading: 'Când cineva moare în detenție',
  homeLead:
    'Vigil este o rețea de oameni din tot Regatul Unit care răspund când cineva moare într-o închisoare, o celulă de poliție, un centru de detenție pentru imigranți sau un spital închis.',
  homeMore:
    'Cineva de serviciu citește fiecare sesizare și o verifică. Apoi sunt rugați oameni din regiune: să stea alături de familie, dacă aceasta dorește, să găsească un avocat, să aibă grijă de cei din celulele vecine.',
  homeReport: 'Spuneți-ne despre un deces',
  homeReceipt: 'Reveniți cu codul dumneavoastră',
  homeHelp: 'Ajutor și primii pași după un deces',
  homeJoin: 'Oferiți-vă ajutorul',
  homeNot:
    'Suntem voluntari: nu poliția, nu închisoarea, nu guvernul. Nimic nu este făcut public înainte ca familia să fie anunțată și întrebată.',

  helpTitle: 'Ajutor',
  helpHeading: 'Ajutor și primii pași',
  helpLead: 'Nu trebuie să faceți toate acestea și aproape nimic astăzi.',
  helpDanger: 'Dacă o viață este în pericol în acest moment',
  helpDangerMore:
    'Sunați la {number}. Pentru cineva dinăuntru, sunați și la locul respectiv și cereți persoana responsabilă, iar la închisoare directorul de serviciu (duty governor). Nu trebuie să spuneți cine sunteți.',
  helpFirst: 'În primele zile',
  first1: 'Întrebați cine este persoana de contact și notați numele, numărul și ce s-a spus.',
  first2:
    'Păstrați scrisori, felicitări, plicuri și evidențe ale apelurilor și banilor. Fotografiați-le; nu schimbați nimic.',
  first3:
    'Scrieți ce vă amintiți, cu date, cât este proaspăt. Nu la un telefon din închisoare și nu într-o scrisoare către închisoare: amândouă pot fi aflate de alții.',
  first4:
    'Dacă credința cere înmormântarea curând sau aveți nevoie de interpret, spuneți din timp biroului judecătorului-anchetator (coroner) sau procurorului din Scoția (procurator fiscal).',
  first5: 'Nu trebuie să vorbiți cu presa. Nu trebuie să semnați nimic ce nu înțelegeți.',
  first6: 'Gândiți-vă cine le spune copiilor și când.',
  helpCountry: 'Unde s-a întâmplat',
  helpStamp:
    'Alcătuit din pagini publice ({month}). Niciun avocat nu a citit încă. Dacă ceva de aici este greșit sau s-a schimbat, vă rugăm să ne spuneți.',
  helpUnchecked: 'Numerele sunt cele date de fiecare serviciu. Nu am sunat încă noi înșine la toate.',
  england_and_wales: 'Anglia și Țara Galilor',
  england: 'Anglia',
  wales: 'Țara Galilor',
  scotland: 'Scoția',
  northern_ireland: 'Irlanda de Nord',

  privacyTitle: 'Ce păstrăm',
  privacyHeading: 'Ce păstrăm și cât timp',
  privacyLead: 'Cât se poate de puțin. Această pagină spune ce face programul astăzi.',
  notKept: 'Ce nu păstrăm niciodată',
  notKept1:
    'Adresa dumneavoastră de rețea. Păstrăm cel mult o zi o formă a ei care nu poate fi întoarsă: ne spune că două sesizări au venit din aceeași rețea, niciodată din care, ca nimeni să nu poată inunda formularul.',
  notKept2:
    'Răspunsurile netrimise. Sunt în pagina din fața dumneavoastră, sigilate, și nicăieri altundeva. După o zi pagina nu mai poate fi trimisă. Rămâne la noi numai dacă puneți formularul deoparte: sigilat, timp de șapte zile.',
  notKept3:
    'Codul dumneavoastră. Păstrăm o amprentă a lui care nu poate fi întoarsă. De aceea nu îl putem căuta pentru dumneavoastră.',
  notKept4:
    'Nimic pentru reclame, statistici de vizitatori sau alte companii: aceste pagini nu încarcă nimic din altă parte și nu au nevoie de scripturi.',
  keptHeading: 'Ce păstrăm când trimiteți o sesizare',
  kept1:
    'Ce ați scris, în sesizare și după ea, și cum vă putem contacta dacă ne-ați spus: sigilat, ca o bază de date copiată să nu îl dezvăluie. Persoanele de serviciu îl pot deschide.',
  kept2: 'Ce ați ales din liste, locul și timpul: ca să se găsească sesizările despre același deces.',
  kept3: 'Un jurnal cu ce au făcut persoanele de serviciu și când. Nu conține niciun cuvânt scris de dumneavoastră.',
  kept4:
    'Dacă vă oferiți să ajutați: cum să vă spunem, cum vă găsim, regiunea, ce ne-ați spus și că ați fost de acord. Se șterge după șapte zile dacă nu se confirmă niciun număr sau nicio adresă și la treizeci de zile după ce am hotărât. Dacă sunteți primit, numele și numărul stau în lista celor pe care îi întrebăm.',
  kept5:
    'Dacă puneți formularul deoparte: ceea ce ați răspuns până atunci, sigilat, timp de șapte zile și în nicio copie de siguranță. Se șterge de îndată ce îl trimiteți sau îl aruncați. Nimeni nu îl citește.',
  kept6:
    'Pozele și documentele pe care le trimiteți: așa cum au venit, iar dintr-o poză și o copie fără loc, oră și aparat. Ambele sunt sigilate. Cei de serviciu văd copia.',
  kept7:
    'Dacă doriți să aflați că vă așteaptă un mesaj: numărul sau adresa, sigilate, până când le retrageți sau vă încheiați codul. SMS-ul sau e-mailul nu spune nimic altceva.',
  cookieHeading: 'Un singur cookie',
  cookie:
    'Se pune când trimiteți o sesizare, ca să vă arate codul. Este sigilat și dispare după o jumătate de oră sau de îndată ce apăsați „L-am păstrat”.',
  textsHeading: 'Ce pleacă de pe acest site',
  texts:
    'SMS-urile și e-mailurile către voluntari conțin o regiune și un cod, niciodată cuvintele dumneavoastră, niciodată un nume. <a>Vedeți textele exacte</a>',
  howLong: 'Cât timp',
  howLongMore:
    'Ce ați scris, cum puteți fi contactat și căsuța de mesaje se șterg la nouăzeci de zile după închiderea incidentului; notițele celor de serviciu, după un an. Se păstrează mai mult numai cât timp are nevoie de ele o anchetă, o plângere sau o instanță, iar cineva verifică asta în fiecare an. Ce se poate număra rămâne, fără cuvintele dumneavoastră. Copiile de siguranță le pot păstra încă cel mult treizeci și cinci de zile.',
  yours: 'Ce puteți cere',
  yoursMore:
    'Ca ceva să fie corectat sau șters, trimiteți altă sesizare, scrieți în ea numărul de referință și spuneți ce doriți. O citește un om. Vă puteți plânge și la autoritatea pentru protecția datelor (Information Commissioner’s Office), ico.org.uk.',

  textTitle: 'Ce scriem prin SMS',
  textHeading: 'Ce scriem prin SMS și ce nu vom scrie niciodată',
  textLead:
    'SMS-urile merg la voluntari și coordonatori care le-au cerut și și-au confirmat numărul. Iată cum sună, cuvânt cu cuvânt, în engleză:',
  textNever: 'Un SMS de la noi niciodată',
  never1: 'nu numește pe nimeni și niciun loc mai mic decât o regiune',
  never2: 'nu spune ce s-a întâmplat',
  never3: 'nu cere o parolă, un cod al dumneavoastră, bani sau un nume',
  never4: 'nu vă cere să dați ceva mai departe, să veniți la o adresă sau să vă grăbiți',
  never5: 'nu conține un link spre altceva decât {host}',
  textDoubt: 'Dacă aveți îndoieli',
  textDoubtMore:
    'Nu răspundeți și nu deschideți nimic. O alertă adevărată poate aștepta un minut: întrebați persoana care v-a adus în rețea.',
  textReporters: 'Nu trimitem SMS-uri celor care fac sesizări. Dacă ați lăsat un număr, v-ar putea suna un om.',
  sampleAlert: 'Cineva este rugat să ajute',
  sampleReminder: 'Încă niciun răspuns',
  sampleEnough: 'Vin destui oameni',
  sampleOver: 'S-a încheiat',
  sampleCorrection: 'Alerta a fost greșită',
  sampleDrill: 'Un exercițiu',
  sampleVerify: 'Confirmarea unui număr',
};
