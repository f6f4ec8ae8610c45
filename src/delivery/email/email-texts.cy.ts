/**
 * MACHINE DRAFT. No Welsh speaker has read these e-mails yet; one must before anybody gets them. Each of them says so
 * itself. Above all HWYRACH (in the north it often means “perhaps”).
 */
const asked = 'Anfonwyd am i chi gynnig cael eich galw yn y rhanbarth hwn.';
const wasAsked = 'Anfonwyd am i ni ofyn i chi ynghylch y rhybudd hwn.';
const answered = 'Anfonwyd am i chi ateb.';
const coordinator = 'Anfonwyd am eich bod yn cydlynu gyda ni.';

export const emailCy = {
  // Pages
  triage: {
    subject: 'Vigil: adroddiad newydd, {region}, cod {code}',
    title: 'Adroddiad newydd, {region}',
    lead: '{name}, mae adroddiad wedi cyrraedd. Allwch chi ei gymryd? Eich cod yw *{code}*.',
    page: 'answer',
    byText: "anfonwch *{code} IE* i'w gymryd, neu *NA* i'w basio, i'r rhif sy'n anfon negeseuon testun atoch.",
    after: "Mae ei basio yn ateb da. Gallwn ofyn i'r cydlynydd nesaf ar unwaith.",
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: rhybudd ar gyfer {region}, cod {code}',
    title: 'Rhybudd ar gyfer {region}',
    lead: '{name}, allwch chi helpu? Eich cod yw *{code}*.',
    leadOnDuty: '{name}, rydych ar y rota. Allwch chi helpu? Eich cod yw *{code}*.',
    page: 'answer',
    byText: "anfonwch *{code} IE*, *HWYRACH* neu *NA* i'r rhif sy'n anfon negeseuon testun atoch.",
    after: "Mae na yn ateb da. Gallwn ofyn i'r person nesaf ar unwaith.",
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}, mae cod {code} yn aros am ateb',
    title: '{region}: rydym yn aros am ateb',
    lead: '{name}, nid ydym wedi clywed gennych eto. Allwch chi helpu? Eich cod yw *{code}*.',
    page: 'answer',
    byText: "anfonwch *{code} IE*, *HWYRACH* neu *NA* i'r rhif sy'n anfon negeseuon testun atoch.",
    after: "Mae na yn ateb da. Gallwn ofyn i'r person nesaf ar unwaith.",
    reason: asked,
  },
  progress: {
    subject: 'Vigil: ydych chi ar y ffordd? Cod {code}',
    title: 'Ydych chi ar y ffordd?',
    lead: '{name}, dywedoch ie i *{code}*. Ydych chi ar y ffordd neu yno?',
    page: 'answer',
    byText: "anfonwch *{code} IE*, neu *NA* os na allwch mwyach, i'r rhif sy'n anfon negeseuon testun atoch.",
    after: 'Heb ateb, gofynnwn i rywun arall.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil YMARFER, nid rhybudd: {region}, cod {code}',
    title: 'Ymarfer, nid rhybudd: {region}',
    lead: "{name}, rydym yn profi ein bod yn eich cyrraedd, dim mwy. Eich cod yw *{code}*. Arhoswch lle'r ydych.",
    byText: "anfonwch *{code} IE* i'r rhif sy'n anfon negeseuon testun atoch, i ddangos bod hyn yn gweithio.",
    reason: 'Anfonwyd am eich bod yn cymryd rhan mewn ymarferion.',
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}, cod {code}, mae digon o bobl yn dod',
    title: 'Mae digon o bobl yn dod',
    lead: '{name}, {region}, cod *{code}*: nid oes angen i chi wneud dim. Diolch. Dim angen ateb.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: mae {code} wedi ei gymryd',
    title: 'Mae cydweithiwr wedi ei gymryd',
    lead: '{name}, mae cydweithiwr wedi cymryd *{code}*. Nid oes angen i chi wneud dim. Diolch.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}, mae cod {code} ar ben',
    title: '{region}: mae ar ben',
    lead: '{name}, mae *{code}* ar ben. Gallwch stopio yma. Dim angen ateb. Diolch am fod yno.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: CYWIRIAD, {region}, cod {code}',
    title: 'Cywiriad, {region}',
    lead: '{name}, roedd y rhybudd *{code}* yn anghywir. Stopiwch nawr.',
    page: 'read',
    after: "Mae'n ddrwg gennym. Diolch am fod yn barod.",
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code} IE wedi cyrraedd',
    title: 'Diolch. Rydym yn dibynnu arnoch',
    lead: "{name}, mae eich IE i *{code}* wedi cyrraedd. Mae faint o rai eraill sy'n dod ar eich tudalen eich hun.",
    page: 'read',
    byText: "os na allwch wedi'r cyfan, anfonwch *{code} NA* i'r rhif sy'n anfon negeseuon testun atoch.",
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code} IE wedi cyrraedd, mae digon o bobl yn dod',
    title: 'Diolch. Mae digon o bobl yn dod',
    lead: "{name}, mae eich IE i *{code}* wedi cyrraedd. Mae digon o bobl yn dod eisoes, felly arhoswch lle'r ydych.",
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code} HWYRACH wedi cyrraedd',
    title: 'Diolch. Rydym wedi nodi hwyrach',
    lead: '{name}, mae eich HWYRACH i *{code}* wedi cyrraedd. Gofynnwn i eraill am y tro. Pan allwch, dywedwch ar eich tudalen.',
    page: 'answer',
    byText: "anfonwch *{code} IE* i'r rhif sy'n anfon negeseuon testun atoch.",
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code} O BELL wedi cyrraedd',
    title: 'Diolch. Bydd cydlynydd yn cysylltu',
    lead: '{name}, mae eich O BELL i *{code}* wedi cyrraedd.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code} NA wedi cyrraedd',
    title: 'Diolch am ddweud',
    lead: "{name}, mae eich NA i *{code}* wedi cyrraedd. Gallwn ofyn i'r nesaf. Nid oes angen i chi wneud dim.",
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code} HELP wedi cyrraedd',
    title: "Mae'r cydlynwyr wedi cael galwad",
    lead: '{name}, mae eich HELP i *{code}* wedi cyrraedd. Mewn perygl? Ffoniwch *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: mae {code} yn eich dwylo chi nawr',
    title: 'Mae yn eich dwylo chi nawr',
    lead: '{name}, mae *{code}* yn eich dwylo chi nawr. Diolch.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: "Vigil: mae {code} wedi'i basio",
    title: "Mae wedi'i basio",
    lead: "{name}, mae *{code}* wedi'i basio i'r cydlynydd nesaf. Diolch.",
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil YMARFER: {code} wedi cyrraedd',
    title: "Mae'n gweithio",
    lead: "{name}, mae eich ateb i'r ymarfer *{code}* wedi cyrraedd. Diolch.",
    reason: 'Anfonwyd am eich bod yn cymryd rhan mewn ymarferion.',
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: cadarnhewch sut rydym yn eich cyrraedd',
    title: 'Cadarnhewch sut rydym yn eich cyrraedd',
    lead: '{name}, nid ydym yn siŵr a ydym yn dal i’ch cyrraedd drwy un o’ch rhifau neu gyfeiriadau. Allwch chi ei gadarnhau? Munud yn unig.',
    page: 'confirm',
    after: 'Nid oes brys. Os oes gennych rif neu gyfeiriad arall nawr, rhowch wybod i’ch cydlynydd.',
    reason: 'Anfonwyd am i chi gynnig helpu.',
  },
  'duty-on': {
    subject: 'Vigil: rydych ar ddyletswydd nawr',
    title: 'Rydych ar ddyletswydd nawr',
    lead: "{name}, rydych ar ddyletswydd dros {region} o hyn ymlaen. Nid oes dim i'w wneud oni bai ein bod yn gofyn i chi.",
    leadOnDuty:
      "{name}, rydych ar ddyletswydd dros {region} o hyn ymlaen. Nid oes dim i'w wneud oni bai ein bod yn gofyn i chi.",
    after: 'Os na allwch fod, rhowch wybod i’ch cydlynydd ar unwaith: rhaid gofyn i rywun arall.',
    reason: 'Anfonwyd am eich bod ar y rota.',
  },
  'duty-off': {
    subject: 'Vigil: nid ydych ar ddyletswydd mwyach',
    title: 'Nid ydych ar ddyletswydd mwyach',
    lead: '{name}, mae eich dyletswydd dros {region} ar ben. Diolch am fod yno.',
    reason: 'Anfonwyd am eich bod ar y rota.',
  },
  'tasks-due': {
    subject: 'Vigil: mae tasgau i’w gwneud',
    title: 'Mae tasgau i’w gwneud',
    lead: '{name}, mae rhywbeth yr ymgymeroch ag ef i’w wneud nawr. Beth ydyw, ac i bwy, yn y consol o dan Tasks.',
    after: 'Os na allwch, rhowch ef i gydweithiwr yno, neu dywedwch nad oes ei angen.',
    reason: 'Anfonwyd am eich bod yn cydlynu gyda ni.',
  },
  'week-warning': {
    subject: 'Vigil: mae angen sylw ar y rota, {region}',
    title: 'Mae angen sylw ar rota’r wythnos nesaf',
    lead: '{name}, cyn diwedd yr wythnos nesaf mae gan rota yn {region} amser heb neb ar ddyletswydd, neu rywun ar ddyletswydd na allwn ei gyrraedd.',
    after: 'Mae’r log yn y consol yn dweud pa rota a phryd.',
    reason: 'Anfonwyd am eich bod yn cydlynu gyda ni.',
  },
  'maintenance-on': {
    subject: 'Vigil: mae {region} mewn modd cynnal a chadw',
    title: 'Mae {region} mewn modd cynnal a chadw',
    lead: '{name}, ni elwir ar neb ar gyfer {region} nes i’r modd cynnal a chadw ddod i ben. Yna â’r hyn sy’n aros, ohono’i hun.',
    after: 'Mae pob tudalen o’r consol yn dweud mewn coch tan pryd, a phwy a’i gosododd. Gellir ei orffen yno.',
    reason: 'Anfonwyd am eich bod yn cydlynu gyda ni.',
  },
  'maintenance-off': {
    subject: 'Vigil: gelwir ar {region} eto',
    title: 'Gelwir ar {region} eto',
    lead: '{name}, mae modd cynnal a chadw {region} ar ben. Â’r hyn a ddaliwyd yn ôl yn ei flaen.',
    reason: 'Anfonwyd am eich bod yn cydlynu gyda ni.',
  },
  'join-welcome': {
    subject: 'Vigil: croeso, a diolch',
    title: 'Croeso, a diolch',
    lead: '{name}, o hyn ymlaen gallwn ofyn i chi ar gyfer {region}, drwy’r ffyrdd a roesoch i ni, ac nid yn eich oriau tawel oni bai na all aros.',
    after:
      'Bob tro mae Na yn ateb iawn, ac nid oes neb yn cyfrif. Bydd cydlynydd yn cysylltu i ddangos sut mae’n gweithio. I gymryd seibiant, neu i adael, dywedwch wrth unrhyw gydlynydd.',
    reason: 'Anfonwyd am i chi gynnig ymuno â ni.',
  },
  'join-declined': {
    subject: 'Vigil: diolch am eich cynnig',
    title: 'Diolch am eich cynnig',
    lead: '{name}, diolch am gynnig helpu. Ni allwn ei dderbyn nawr.',
    after: 'Nid oes angen i chi wneud dim. Caiff yr hyn a ddywedoch ei ddileu o fewn 30 diwrnod.',
    reason: 'Anfonwyd am i chi gynnig ymuno â ni.',
  },
  'mailbox-notice': {
    subject: 'Vigil: mae neges i chi',
    title: 'Mae neges i chi',
    lead: '{name}, mae rhywun wedi ysgrifennu atoch. Gallwch ei darllen ar ein gwefan, gyda’ch cod.',
    page: 'mailbox',
    after:
      'Ni ddywedwn ragor yma, fel na all neb arall ei ddarllen. I glywed dim mwy, dywedwch hynny ar y dudalen honno.',
    reason: 'Anfonwyd am i chi ofyn am gael gwybod.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: mewngofnodi ar ddyfais newydd',
    title: 'Mewngofnodi ar ddyfais newydd',
    lead: '{name}, mewngofnododd rhywun fel chi ar {time} (amser y Deyrnas Unedig), â dyfais nad oeddem wedi’i gweld o’r blaen: {device}.',
    page: 'account',
    after:
      'Ai chi oedd yno? Dywedwch hynny yno, ac nid oes angen dim mwy. Os nad chi oedd yno, dywedwch hynny yno ar unwaith: daw pob mewngofnodiad arall i ben, a byddwch yn dewis cyfrinair newydd.',
    reason: 'Anfonwyd am eich bod yn mewngofnodi i Vigil.',
  },
  verify: {
    subject: 'Vigil: cadarnhewch y cyfeiriad hwn',
    title: 'Cadarnhewch y cyfeiriad hwn',
    lead: "{name}, mae *{code}* yn cadarnhau'r cyfeiriad hwn. Teipiwch ef o fewn 15 munud lle gofynnoch amdano.",
    after: 'Os nad chi oedd hynny, peidiwch â gwneud dim.',
    reason: "Anfonwyd am i'r cyfeiriad hwn gael ei deipio ar un o'n tudalennau.",
  },
  test: {
    subject: 'Vigil: prawf, does dim wedi digwydd',
    title: 'Prawf yw hwn',
    lead: '{name}, does dim wedi digwydd. Nid oes angen i chi wneud dim.',
    reason: 'Anfonwyd am eich bod wedi gofyn am brawf.',
  },
} as const;
