/**
 * MACHINE DRAFT. No Welsh speaker has read these texts yet; one must before anybody gets them. Above all `HWYRACH` (in
 * the north it often means “perhaps”) and `O BELL` for REMOTE, which is our proposal.
 *
 * Without â ê î ô û ŵ ŷ: one of them would make a text twice as dear. à è é ì ò ù are safe.
 */
export const smsCy = {
  // Pages
  triage: {
    text: "Vigil: adroddiad newydd, {region}. Cod {code}. Atebwch {code} IE i'w gymryd, NA i'w basio.",
    link: 'Manylion: {link}',
  },
  alert: {
    text: 'Vigil: rhybudd ar gyfer {region}. Cod {code}. Atebwch {code} IE, HWYRACH neu NA.',
    link: 'Manylion: {link}',
  },
  bundle: {
    text: 'Vigil: rhybuddion {region}: {codes}. Anfonwch god ac IE, HWYRACH neu NA. Y cyfan: {all} IE.',
    link: '{link}',
  },
  reminder: {
    text: 'Vigil: {region}, mae {code} yn aros am ateb. Atebwch {code} IE, HWYRACH neu NA. Mae NA yn iawn.',
    link: '{link}',
  },
  progress: {
    text: 'Vigil: {code}, dywedoch IE. Ydych chi ar y ffordd neu yno? Atebwch {code} IE, neu NA os na allwch mwyach. Heb ateb, gofynnwn i rywun arall.',
  },
  drill: {
    text: "Vigil YMARFER, nid rhybudd: {region}. Cod {code}. Atebwch {code} IE i ddangos bod hyn yn gweithio. Arhoswch lle'r ydych.",
  },
  // Over
  'stand-down-enough': {
    text: 'Vigil: {region}, cod {code}: mae digon o bobl yn dod. Nid oes angen i chi wneud dim. Diolch. Dim angen ateb.',
  },
  'triage-taken': { text: 'Vigil: mae cydweithiwr wedi cymryd {code}. Nid oes angen i chi wneud dim. Diolch.' },
  'stand-down-over': {
    text: 'Vigil: {region}, mae cod {code} ar ben. Gallwch stopio yma. Dim angen ateb. Diolch am fod yno.',
  },
  correction: {
    text: 'Vigil: CYWIRIAD, {region}, cod {code}. Roedd y rhybudd yn anghywir. Stopiwch nawr.',
    link: 'Manylion: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: "Vigil: {code} IE wedi cyrraedd, diolch. Rydym yn dibynnu arnoch. Methu wedi'r cyfan? {code} NA.",
    link: 'Pwy arall: {link}',
  },
  'got-yes-enough': {
    text: "Vigil: {code} IE wedi cyrraedd, diolch. Mae digon o bobl yn dod eisoes, felly arhoswch lle'r ydych.",
  },
  'got-later': {
    text: 'Vigil: {code} HWYRACH wedi cyrraedd, diolch. Gofynnwn i eraill am y tro. Pan allwch: {code} IE.',
    link: 'Manylion: {link}',
  },
  'got-remote': {
    text: 'Vigil: {code} O BELL wedi cyrraedd, diolch. Bydd cydlynydd yn cysylltu.',
    link: 'Manylion: {link}',
  },
  'got-no': {
    text: "Vigil: {code} NA wedi cyrraedd. Diolch am ddweud; gallwn ofyn i'r nesaf. Nid oes angen i chi wneud dim.",
  },
  'got-help': {
    text: "Vigil: {code} HELP wedi cyrraedd. Mae'r cydlynwyr wedi cael galwad. Mewn perygl? Ffoniwch 999.",
    link: 'Manylion: {link}',
  },
  'got-words': {
    text: "Vigil: mae eich geiriau wedi'u cadw gyda {code}. Dim IE na NA eto. Atebwch {code} IE, HWYRACH neu NA.",
  },
  'triage-yours': { text: 'Vigil: mae {code} yn eich dwylo chi nawr, diolch.', link: 'Manylion: {link}' },
  'triage-passed': { text: "Vigil: mae {code} wedi'i basio i'r cydlynydd nesaf. Diolch." },
  'got-drill': { text: "Vigil YMARFER: {code} wedi cyrraedd. Mae'n gweithio. Diolch." },
  // When we cannot tell
  'wrong-code': {
    text: 'Vigil: nid ydym yn adnabod y cod hwnnw. Nid oes dim wedi newid. Gwiriwch y 4 nod yn ein neges olaf ac anfonwch eto gydag IE, HWYRACH neu NA.',
  },
  'closed-code': { text: 'Vigil: mae {code} ar ben eisoes. Nid oes angen i chi wneud dim. Diolch.' },
  'several-open': {
    text: 'Vigil: mae sawl rhybudd ar agor i chi: {codes}. Nid oes dim wedi newid. Anfonwch y cod hefyd, fel {code} IE.',
  },
  // The number itself
  stopped: {
    text: "Vigil: dim mwy o negeseuon testun i'r rhif hwn. Mae'r ffyrdd eraill yn parhau. I'w cael eto, atebwch START.",
  },
  started: {
    text: "Vigil: bydd negeseuon testun i'r rhif hwn eto, o'r rhybudd nesaf. Ni anfonir hen rai. I'w gorffen, atebwch STOP.",
  },
  'contact-check': { text: 'Vigil: cadarnhewch sut rydym yn eich cyrraedd. Munud yn unig.', link: '{link}' },
  'join-welcome': {
    text: 'Vigil: croeso, a diolch. O hyn ymlaen gallwn ofyn i chi drwy neges ar gyfer {region}. Mae NA yn iawn bob tro. I orffen, atebwch STOP.',
  },
  'join-declined': {
    text: 'Vigil: diolch am gynnig helpu. Ni allwn ei dderbyn nawr. Nid oes angen i chi wneud dim. Caiff yr hyn a ddywedoch ei ddileu o fewn 30 diwrnod.',
  },
  'mailbox-notice': {
    text: "Vigil: mae neges i chi. Gallwch ei darllen ar ein gwefan, gyda'ch cod. I atal y negeseuon testun hyn, atebwch STOP.",
    link: '{link}',
  },
  verify: {
    text: "Vigil: mae {pin} yn cadarnhau'r rhif hwn. Teipiwch ef o fewn 15 munud lle gofynnoch amdano. Ni ofynnwn byth amdano drwy neges na galwad.",
  },
  test: { text: 'Vigil: prawf. Does dim wedi digwydd. Dim angen ateb.' },
} as const;
