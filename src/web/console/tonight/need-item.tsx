import type { ItemProps } from './need-line.js';
import {
  Duplicate,
  Failing,
  Joining,
  ReporterWrote,
  StrayTexts,
  ToCheck,
  ToRelease,
  Unreachable,
} from './quiet-needs.js';
import type { Need } from './tonight.view.js';
import { HelpLinesDue, HoldReview, RecoveryWaits, WordsGo } from './keeping-needs.js';
import { DutyGap } from './duty-needs.js';
import { ChildReported, TaskDue } from './task-needs.js';
import { FloodNow, Held } from './held-needs.js';
import { Exhausted, NeedsHelp, SecondLook, Unclaimed } from './urgent-needs.js';

/** One thing that needs a person, with the light if it is the first. */
export function NeedItem({ need, ...rest }: ItemProps & { readonly need: Need }) {
  switch (need.kind) {
    case 'needs_help':
      return <NeedsHelp {...rest} need={need} />;
    case 'unclaimed':
      return <Unclaimed {...rest} need={need} />;
    case 'exhausted':
      return <Exhausted {...rest} need={need} />;
    case 'second_look':
      return <SecondLook {...rest} need={need} />;
    case 'to_release':
      return <ToRelease {...rest} need={need} />;
    case 'to_check':
      return <ToCheck {...rest} need={need} />;
    case 'unreachable':
      return <Unreachable {...rest} need={need} />;
    case 'failing':
      return <Failing {...rest} need={need} />;
    case 'duplicate':
      return <Duplicate {...rest} need={need} />;
    case 'mailbox':
      return <ReporterWrote {...rest} need={need} />;
    case 'child':
      return <ChildReported {...rest} need={need} />;
    case 'task':
      return <TaskDue {...rest} need={need} />;
    case 'held':
      return <Held {...rest} need={need} />;
    case 'flood':
      return <FloodNow {...rest} need={need} />;
    case 'joining':
      return <Joining {...rest} need={need} />;
    case 'recovery':
      return <RecoveryWaits {...rest} need={need} />;
    case 'words_go':
      return <WordsGo {...rest} need={need} />;
    case 'hold_review':
      return <HoldReview {...rest} need={need} />;
    case 'duty_gap':
      return <DutyGap {...rest} need={need} />;
    case 'help_lines':
      return <HelpLinesDue {...rest} need={need} />;
    case 'stray_texts':
      return <StrayTexts {...rest} need={need} />;
  }
}
