import { defineCatalogue } from '../layout/translate.js';
import { signInCy } from './sign-in.cy.js';
import { signInEn } from './sign-in.en.js';

export const signInText = defineCatalogue(signInEn, signInCy);
