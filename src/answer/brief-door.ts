import type { AlertId, ResponderId } from '../kernel/ids.js';
import type { AlertLinkView } from './alert-link-view.js';
import type { BriefCodeState } from './brief-code.js';
import type { BriefWay } from './brief-way.js';

/** What stands before the brief of an alert, for whoever holds the link. */
export interface BriefDoor {
  readonly alertId: AlertId;
  readonly responderId: ResponderId;
  /** For the rule who may read after signing in. */
  readonly regionCode: string | null;
  /** False: there is nothing to read behind this link. */
  readonly hasBrief: boolean;
  readonly link: AlertLinkView;
  readonly way: BriefWay | null;
  readonly code: BriefCodeState;
  /** Null: now. */
  readonly mayAskFrom: Date | null;
}
