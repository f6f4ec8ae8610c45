import type { ComponentChildren } from 'preact';
import type { AlertLinkView, RoleCount } from '../../answer/alert-link-view.js';
import type { PageLanguage } from '../../kernel/language.js';
import { clockTime } from '../public/public-times.js';
import { LANGUAGE_FACTS } from '../layout/languages.js';
import { responderText } from './responder-text.js';

/** How many are coming, what is missing, who was asked: numbers only. */
export function WhoComes({ view, language }: { readonly view: AlertLinkView; readonly language: PageLanguage }) {
  const triage = view.kind === 'triage';
  const bold = (children: ComponentChildren) => <b>{children}</b>;
  const asked = responderText(language, triage ? 'askedTriage' : 'asked', {
    count: view.askedCount,
    time: clockTime(view.askedAt, language),
  });
  if (triage) return <p>{asked}</p>;
  return (
    <p>
      {responderText.rich(language, 'coming', { b: bold, count: view.coming })}{' '}
      {view.comingByRole.length > 0 && (
        <>{responderText(language, 'among', { roles: inWords(view.comingByRole, language) })} </>
      )}
      {view.missingRoles.length > 0 && view.state === 'open' && (
        <>{responderText.rich(language, 'missing', { b: bold, roles: inWords(view.missingRoles, language) })} </>
      )}
      {asked}
    </p>
  );
}

/** `2 from near by and 1 who knows the law`. */
export function inWords(roles: readonly RoleCount[], language: PageLanguage): string {
  const words = roles.map(({ role, count }) => responderText(language, `role.${role}`, { count }));
  return new Intl.ListFormat(LANGUAGE_FACTS[language].locale).format(words);
}
