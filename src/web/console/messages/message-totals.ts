import type { Settings } from '../../../config/settings.js';
import { exampleText } from '../../../delivery/examples/text-examples.js';
import { textTemplate } from '../../../delivery/message.js';
import { MESSAGE_STATUSES } from '../../../delivery/message-status.js';
import { segments } from '../../../delivery/sms/gsm7.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { MessageCount } from './message-book.repository.js';
import type { MessageTotals } from './messages.view.js';

/** @param most how many were looked at, at most. */
export function addUp(
  counts: readonly MessageCount[],
  most: number,
  { web: { publicUrl }, segmentPence }: Pick<Settings, 'web' | 'segmentPence'>,
): MessageTotals {
  const messages = counts.reduce((sum, { count }) => sum + count, 0);
  const texts = counts.filter(({ channel, handedOver }) => channel === 'sms' && handedOver);
  return {
    messages,
    more: messages >= most,
    byStatus: MESSAGE_STATUSES.map((status) => ({
      status,
      count: counts.filter((each) => each.status === status).reduce((sum, { count }) => sum + count, 0),
    })).filter(({ count }) => count > 0),
    segmentPence,
    segments: texts.reduce((sum, each) => sum + each.count * segmentsOf(each, publicUrl), 0),
  };
}

/** Codes and links are of one length, so that a text of the same kind to the same region takes as much. */
function segmentsOf(count: MessageCount, publicUrl: string): number {
  const { language, regionCode } = count;
  const place = { publicUrl, dutyPhone: null, regionLabel: regionLabel(regionCode, language) };
  return segments(exampleText(textTemplate(count), language, place).text);
}
