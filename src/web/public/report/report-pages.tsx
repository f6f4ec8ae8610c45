import type { VNode } from 'preact';
import type { Question, Step } from '../../../intake/report-form.js';
import { CheckPage } from './check.page.js';
import { ChoicePage } from './choice.page.js';
import { ContactPage } from './contact.page.js';
import { DangerPage } from './danger.page.js';
import type { FormView } from './form-view.js';
import { PlacePage } from './place.page.js';
import { StartPage } from './start.page.js';
import { ToldPage } from './told.page.js';
import { WhenPage } from './when.page.js';

/** The page of a step. `checked`: the overview was seen before. */
export function reportPage(step: Step, view: FormView, checked: boolean): VNode {
  if (step === 'start') return <StartPage frame={view.frame} draft={view.draft} />;
  if (step === 'check') return <CheckPage view={view} />;
  return questionPage(step, view, checked);
}

function questionPage(question: Question, view: FormView, checked: boolean): VNode {
  const shared = { ...view, checked };
  switch (question) {
    case 'place':
      return <PlacePage view={{ ...shared, question }} />;
    case 'told':
      return <ToldPage view={{ ...shared, question }} />;
    case 'when':
      return <WhenPage view={{ ...shared, question }} />;
    case 'danger':
      return <DangerPage view={{ ...shared, question }} />;
    case 'contact':
      return <ContactPage view={{ ...shared, question }} />;
    default:
      return <ChoicePage view={{ ...shared, question }} />;
  }
}
