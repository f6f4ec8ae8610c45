import type { HomeLanguage } from '../../kernel/language.js';

/**
 * What public text does not say, why, and what it says instead (domain.md R5, R15, R24). After Samaritans’ media
 * guidelines and their guidance on clusters, read in November 2026; the Welsh is a machine draft. Change it here alone.
 */
export const STYLE_RULES = [
  'method',
  'place_detail',
  'note',
  'suicide_words',
  'hype',
  'single_cause',
  'labels',
  'manner',
  'solution',
] as const;
export type StyleRule = (typeof STYLE_RULES)[number];

export interface StyleAdvice {
  readonly why: string;
  readonly instead: string;
}

export const ADVICE: Readonly<Record<StyleRule, StyleAdvice>> = {
  method: {
    why: 'A method that is named is copied by people in despair.',
    instead: 'Leave out how it happened. “The person died on …” is enough.',
  },
  place_detail: {
    why: 'A place finer than the establishment, or a thing in it, is part of a method, and tells who it was.',
    instead: 'Name the establishment at most, and only once the family has been told.',
  },
  note: {
    why: 'What somebody wrote before they died belongs to the family and the coroner.',
    instead: 'Leave it out, also that there is one.',
  },
  suicide_words: {
    why: 'It is no crime, and nothing that succeeds or fails.',
    instead: '“Died by suicide” or “took their own life”, and only where an inquest has found it.',
  },
  hype: {
    why: 'Words of contagion spread it, and say more than is known.',
    instead: 'Give the count, the period and where it comes from.',
  },
  single_cause: {
    why: 'There is hardly ever one cause, and only a coroner or a sheriff finds it.',
    instead: 'Say what is known to have happened, one thing beside the other, and who says so.',
  },
  labels: {
    why: 'It makes a person into a label.',
    instead: '“The person who died”, “people in prison”, “a person with …”.',
  },
  manner: {
    why: 'It is a category of the authorities, and often disputed.',
    instead: 'Say who says it: “described by the authorities as …”.',
  },
  solution: {
    why: 'It makes death look like a way out.',
    instead: 'Say that the person is missed, and where there is help.',
  },
};

/** Regular expressions, without regard to case, between word boundaries. */
export const WORDS: Readonly<Record<HomeLanguage, Readonly<Record<StyleRule, readonly string[]>>>> = {
  en: {
    method: [
      'hang(?:ed|ing)',
      'hung (?:him|her|them|my|your)sel(?:f|ves)',
      'nooses?',
      'ligatures?',
      'overdos(?:e|es|ed|ing)',
      '(?:slit|cut|slashed) (?:his|her|their) (?:own )?(?:wrists?|throat|neck|arms?)',
      'strangl\\w+|suffocat\\w+|asphyxiat\\w+',
      'jump(?:ed|ing) (?:off|from)',
      'poison(?:ed|ing)?',
      '(?:shot|stabbed|burn(?:t|ed)|drowned) (?:him|her|them)sel(?:f|ves)',
      'set (?:him|her|them)sel(?:f|ves) (?:on fire|alight)',
      '(?:bed ?sheets?|shoe ?laces?|razor blades?|plastic bags?)',
    ],
    place_detail: [
      '(?:in|inside|outside|from|of) (?:his|her|their|a|the|an? \\w+) cell(?! block)(?<!police cell)',
      'cell (?:number |no\\.? ?)?[a-z]?\\d+',
      '[a-z0-9] ?-?wing|(?:on|of) the wing|wing [a-z0-9]',
      '(?:house ?block|landing|spur|unit) (?:\\d+|[a-z])',
      'segregation (?:unit|block|cell)s?|care and separation unit',
      'cell (?:bars?|window|door|mate’s bed)',
    ],
    note: ['(?:suicide|goodbye|farewell|last|final) (?:note|letter|message)s?', 'left (?:behind )?a (?:note|letter)'],
    suicide_words: [
      'commit(?:s|ted|ting)? suicide',
      '(?:successful|unsuccessful|failed|completed) suicides?(?: attempts?)?',
      'suicide (?:victim|bid)s?',
    ],
    hype: [
      'epidemics?',
      'spates?',
      'clusters?',
      'copy-?cats?',
      '(?:a |the )?(?:wave|rash|string|outbreak) of (?:deaths?|suicides?)',
      '(?:suicide|death) (?:capital|hot ?spots?|trap|prison)',
      'sky-?rocket\\w*',
    ],
    single_cause: [
      'died because',
      'drove (?:him|her|them) to',
      'push(?:ed)? (?:him|her|them) over the edge',
      'took (?:his|her|their) (?:own )?(?:life|lives) (?:because|over|due to|after)',
      'the (?:only )?(?:reason|cause) (?:why )?(?:he|she|they) (?:died|took)',
      '(?:killed|murdered) by (?:neglect|the (?:state|system|prison|police|home office))',
    ],
    labels: [
      'offenders?|ex-?offenders?',
      'inmates?',
      'convicts?',
      'criminals?',
      'illegal (?:im)?migrants?|illegals',
      'addicts?|junkies?|alcoholics?|schizophrenics?|lunatics?|mental patients?',
      'the deceased',
    ],
    manner: ['(?<!as “?)self-inflicted', '(?<!as “?)natural causes'],
    solution: ['(?:now )?at peace', 'found peace', 'no longer suffering', 'escaped? (?:his|her|their) pain'],
  },
  cy: {
    method: ['(?:c|g|ch|ngh)rog(?:i|odd|wyd)', 'g?orddos', 'tagu|tagodd', 'gwenwyn(?:o|odd)'],
    place_detail: ['yn ei (?:g|ch)ell', 'cell (?:rhif )?\\d+', 'adain [a-z0-9]', 'uned (?:wahanu|arwahanu)'],
    note: ['(?:nodyn|llythyr) (?:hunanladdiad|ffarwel|olaf)', 'gadawodd (?:nodyn|lythyr)'],
    suicide_words: ['g?(?:cyf|yf)lawn(?:i|odd) hunanladdiad', 'hunanladdiad (?:llwyddiannus|aflwyddiannus)'],
    hype: ['epidemig', '(?:c|g|ch)lwstwr', 'ton o (?:farwolaethau|hunanladdiadau)'],
    single_cause: ['bu farw oherwydd', 'gyrr(?:odd|wyd) (?:ef|hi|nhw) i'],
    labels: ['(?:t|d|th|nh)roseddw(?:r|yr)', 'yr ymadawedig'],
    manner: ['(?<!fel “?)hunanachosedig', '(?<!fel “?)achosion naturiol'],
    solution: ['mewn heddwch', 'wedi cael heddwch'],
  },
};

/** Whoever reads of it is told where there is somebody to talk to. */
export const OWN_LIFE: Readonly<Record<HomeLanguage, string>> = {
  en: 'suicides?|suicidal|own li(?:fe|ves)|self-inflicted|self-harm(?:ed)?',
  cy: 'hunanladdiad(?:au)?|ei fywyd ei hun|ei bywyd ei hun|hunan-niwed',
};
export const HELP_GIVEN = '116 ?123|samaritans|samariaid';
