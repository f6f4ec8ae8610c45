import { defineCatalogue } from '../../layout/translate.js';
import { feedCy } from './feed.cy.js';
import { feedEn } from './feed.en.js';

export const feedText = defineCatalogue(feedEn, feedCy);
