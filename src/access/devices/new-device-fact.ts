import type { OutboxItem } from '../../outbox/outbox.js';
import type { SignInNoticeId } from './known-devices.repository.js';

/** Somebody signed in in a browser that was not known: they are told by e-mail. */
export const NEW_DEVICE_SEEN = 'user.new_device';

export function newDeviceSeen(noticeId: SignInNoticeId): OutboxItem {
  return { key: `new-device-${noticeId}`, fact: NEW_DEVICE_SEEN, data: { noticeId } };
}
