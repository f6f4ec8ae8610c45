import { NO_GROUP, UNSAID } from '../../../intake/join/join-choices.js';
import type { JoinAnswers, JoinQuestion } from '../../../intake/join/join-form.js';
import type { JoinView } from './join-view.js';

/** With what counts where nothing was chosen, so that it is seen before it is sent. */
export function withUnsaid(question: JoinQuestion, { answers, frame }: JoinView): JoinAnswers {
  switch (question) {
    case 'languages':
      return { language: frame.language, ...answers };
    case 'group':
      return { group: NO_GROUP, ...answers };
    case 'often':
    case 'quiet':
    case 'begin':
      return { ...UNSAID, ...answers };
    default:
      return answers;
  }
}
