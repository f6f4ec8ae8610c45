import type { ConfigData } from 'html-validate';

/** What valid means for our pages. */
export const pageRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer closes empty elements; in a form a button without a type sends it.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'submit', 'checkbox'] }],
    // `role="list"` keeps a list a list for VoiceOver when its bullets are gone.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    'tel-non-breaking': 'off',
  },
};
