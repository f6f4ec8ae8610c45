import type { VNode } from 'preact';
import type { Step } from '../../../intake/report-form.js';
import { CheckPage } from './check.page.js';
import { ChildPage } from './child.page.js';
import type { FormView } from './form-view.js';
import { QuestionPage } from './question.js';
import { StartPage } from './start.page.js';

/** The page of a step. `checked`: the overview was seen before. */
export function reportPage(step: Step, view: FormView, checked: boolean): VNode {
  if (step === 'start') return <StartPage frame={view.frame} easy={view.easy} draft={view.draft} />;
  if (step === 'check') return <CheckPage view={view} />;
  if (step === 'child') return <ChildPage view={view} />;
  return <QuestionPage view={{ ...view, question: step, checked }} />;
}
