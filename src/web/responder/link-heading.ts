import type { AlertLinkView } from '../../answer/alert-link-view.js';
import type { ResponderKey } from './responder-text.js';

export interface LinkHeading {
  readonly heading: ResponderKey;
  /** Null: the question explains itself below. */
  readonly lead: ResponderKey | null;
}

/** What the page says first: the question, the person's answer, or that it is over. */
export function linkHeading(view: AlertLinkView): LinkHeading {
  if (view.state === 'corrected') return { heading: 'corrected', lead: 'correctedMore' };
  return view.kind === 'triage' ? triageHeading(view) : alertHeading(view);
}

function alertHeading({ state, answer }: AlertLinkView): LinkHeading {
  if (state === 'over') return { heading: 'over', lead: 'overMore' };
  if (state === 'enough' && (answer === null || answer === 'later')) return { heading: 'enough', lead: 'enoughMore' };
  if (state === 'enough' && answer === 'attending') return { heading: 'enough', lead: 'enoughMine' };
  return answer === null ? { heading: 'ask', lead: null } : { heading: `said.${answer}`, lead: `said.${answer}.more` };
}

function triageHeading({ state, answer }: AlertLinkView): LinkHeading {
  if (state === 'over') return { heading: 'triageOver', lead: 'triageTakenMore' };
  if (answer === 'attending') return { heading: 'triageYours', lead: 'triageYoursMore' };
  if (state === 'enough') return { heading: 'triageTaken', lead: 'triageTakenMore' };
  return answer === 'cannot'
    ? { heading: 'triagePassed', lead: 'triagePassedMore' }
    : { heading: 'askTriage', lead: null };
}
