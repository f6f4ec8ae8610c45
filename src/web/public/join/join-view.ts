import type { GroupRecord } from '../../../directory/groups.repository.js';
import type { JoinAnswers, JoinQuestion } from '../../../intake/join/join-form.js';
import type { JoinProblem } from '../../../intake/join/join-problems.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';

/** Everything that a page of the form shows, whichever it is. */
export interface JoinView {
  readonly frame: PageFrame;
  /** The sealed draft, for the hidden field. */
  readonly draft: string;
  readonly answers: JoinAnswers;
  readonly problem: JoinProblem | null;
  /** The draft could not be read, and the form began anew. */
  readonly restarted: boolean;
  /** Of the region that was chosen. */
  readonly groups: readonly Pick<GroupRecord, 'id' | 'name'>[];
  /** The questions that this person is asked. */
  readonly asked: readonly JoinQuestion[];
}

export interface JoinQuestionView extends JoinView {
  readonly question: JoinQuestion;
  /** The overview was seen before: questions lead back to it. */
  readonly checked: boolean;
}
