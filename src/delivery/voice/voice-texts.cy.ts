/** MACHINE DRAFT. No Welsh speaker has read, or heard, these sentences yet; one must before anybody is called. */
const pressIfYouCan = 'Gwasgwch 1 os gallwch ddod, 2 am hwyrach, 0 os na allwch.';
const comeKeys = {
  '1': 'Diolch. Fe wasgoch 1: gallwch ddod.',
  '2': 'Diolch. Fe wasgoch 2: hwyrach. Gofynnwn i eraill am y tro.',
  '0': "Diolch. Fe wasgoch 0: ni allwch ddod. Gofynnwn i'r person nesaf.",
} as const;

export const voiceCy = {
  texts: {
    triage: {
      say: "Dyma Vigil. Adroddiad newydd, {region}. Eich cod yw {code}. Gwasgwch 1 i'w gymryd, 0 i'w basio.",
      keys: {
        '1': 'Diolch. Fe wasgoch 1: mae yn eich dwylo chi nawr.',
        '0': "Diolch. Fe wasgoch 0: mae wedi'i basio i'r cydlynydd nesaf.",
      },
    },
    alert: { say: `Dyma Vigil. Rhybudd ar gyfer {region}. Eich cod yw {code}. ${pressIfYouCan}`, keys: comeKeys },
    reminder: {
      say: `Dyma Vigil. {region}. Eich cod yw {code}. Rydym yn aros am ateb. ${pressIfYouCan} Mae na yn iawn.`,
      keys: comeKeys,
    },
    progress: {
      say: 'Dyma Vigil. Eich cod yw {code}. Dywedoch ie. Ydych chi ar y ffordd neu yno? Gwasgwch 1 os ydych, 0 os na allwch mwyach. Heb ateb, gofynnwn i rywun arall.',
      keys: {
        '1': 'Diolch. Fe wasgoch 1: rydych ar y ffordd neu yno.',
        '0': "Diolch. Fe wasgoch 0: ni allwch mwyach. Gofynnwn i'r person nesaf.",
      },
    },
    drill: {
      say: "Dyma Vigil. Ymarfer yw hwn, nid rhybudd. {region}. Eich cod yw {code}. Gwasgwch 1 i ddangos bod hyn yn gweithio. Arhoswch lle'r ydych.",
      keys: { '1': "Diolch. Fe wasgoch 1. Mae'n gweithio." },
    },
    'stand-down-enough': {
      say: 'Dyma Vigil. {region}, cod {code}. Mae digon o bobl yn dod. Nid oes angen i chi wneud dim. Diolch.',
    },
    'triage-taken': {
      say: 'Dyma Vigil. Mae cydweithiwr wedi cymryd cod {code}. Nid oes angen i chi wneud dim. Diolch.',
    },
    'stand-down-over': {
      say: 'Dyma Vigil. {region}, mae cod {code} ar ben. Gallwch stopio yma. Diolch am fod yno.',
    },
    correction: {
      say: 'Dyma Vigil. Cywiriad, {region}, cod {code}. Roedd y rhybudd yn anghywir. Stopiwch nawr.',
    },
    verify: {
      say: "Dyma Vigil. {code}. Eto: {code}. Mae'n cadarnhau eich rhif. Teipiwch ef o fewn 15 munud lle gofynnoch amdano. Ni ofynnwn byth amdano drwy neges na galwad.",
    },
    test: { say: 'Dyma Vigil. Prawf yw hwn. Does dim wedi digwydd. Nid oes angen i chi wneud dim. Diolch.' },
  },
  common: {
    otherKey:
      'Nid yw honno yn un ohonynt. Nid oes dim wedi newid. Gallwch ateb drwy neges destun neu ar eich tudalen hefyd.',
    noKey: 'Ni chlywsom yr un. Nid oes dim wedi newid. Gallwch ateb drwy neges destun neu ar eich tudalen hefyd.',
    over: 'Mae ar ben eisoes. Nid oes angen i chi wneud dim. Diolch.',
  },
} as const;
