import type { Question } from '../../../../intake/report-form.js';
import type { PictureName } from './picture.js';

/** A picture for each line of a question’s “Why”, in their order. */
export const QUESTION_PICTURES: Readonly<Record<Question, readonly PictureName[]>> = {
  place: ['place', 'phone', 'bed'],
  told: ['speech', 'pen', 'quiet', 'noName'],
  when: ['clock', 'same'],
  how: ['tick', 'ear'],
  who: ['speech', 'noName'],
  family: ['people', 'screen', 'quiet'],
  children: ['child', 'noName'],
  danger: ['ticks', 'phone', 'quiet'],
  urgent: ['ticks', 'hand', 'people'],
  topics: ['ticks', 'person', 'hand'],
  contact: ['noName', 'code'],
};

/** Of the first page: what it is, then what it needs. */
export const START_PICTURES: readonly PictureName[] = ['pen', 'clock', 'noName', 'ticks', 'tick', 'quiet'];
/** Of what happens next. */
export const THEN_PICTURES = { then1: 'pen', then2: 'code', then3: 'person', then4: 'tick' } as const satisfies Record<
  string,
  PictureName
>;
