import type { VNode } from 'preact';
import type { JoinPage } from '../../../intake/join/join-form.js';
import { Choices, TextField } from '../report/choices.js';
import { JoinCheckPage } from './check.page.js';
import { offered } from './join-offered.js';
import { joinQuestionText } from './join-text.js';
import type { JoinQuestionView, JoinView } from './join-view.js';
import { JoinQuestionPage } from './question.js';
import { JoinStartPage } from './start.page.js';
import { withUnsaid } from './unsaid.js';

/** The page of a step. `checked`: the overview was seen before. */
export function joinPage(page: JoinPage, view: JoinView, checked: boolean): VNode {
  if (page === 'start') return <JoinStartPage frame={view.frame} draft={view.draft} />;
  if (page === 'check') return <JoinCheckPage view={view} />;
  const shown = { ...view, question: page, checked };
  return (
    <JoinQuestionPage view={shown}>
      <Fields view={shown} />
    </JoinQuestionPage>
  );
}

function Fields({ view }: { readonly view: JoinQuestionView }) {
  const { question, answers, frame } = view;
  const text = (key: Parameters<typeof joinQuestionText>[1]) => joinQuestionText(frame.language, key);
  switch (question) {
    case 'name':
      return <TextField field="name" label={text('nameLabel')} answers={answers} />;
    case 'reach':
      return (
        <>
          <TextField field="phone" label={text('phone')} more={text('phoneMore')} inputMode="tel" answers={answers} />
          <TextField field="email" label={text('email')} inputMode="email" answers={answers} />
        </>
      );
    case 'about':
      return <TextField field="about" label={text('aboutLabel')} rows={6} answers={answers} />;
    case 'languages':
      return (
        <>
          <Choices type="radio" choices={offered(question, view)} answers={withUnsaid(question, view)} />
          <TextField field="otherLanguages" label={text('otherLanguages')} answers={answers} />
        </>
      );
    default: {
      const type = question === 'roles' ? 'checkbox' : 'radio';
      return <Choices type={type} choices={offered(question, view)} answers={withUnsaid(question, view)} />;
    }
  }
}
