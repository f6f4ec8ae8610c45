import { Fragment } from 'preact';
import type { Attachment } from '../../../intake/attachments/attachments.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { kindWords, sizeWords } from './attachment-words.js';

interface AttachmentListProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  readonly attachments: readonly Attachment[];
  readonly now: Date;
}

/** What came along with one report. Of a picture the copy is offered first; an original has a page of its own. */
export function AttachmentList({ desk, incidentRef, attachments, now }: AttachmentListProps) {
  if (attachments.length === 0) return null;
  return (
    <>
      <h3>Pictures and documents</h3>
      <p class="small soft">
        Each time that one is opened stands in the log. It is saved to your device: delete it there when you are done,
        and never pass it on in a chat.
      </p>
      <ul class="rows" role="list">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <b>
              {attachment.number}. {kindWords(attachment.kind)}
            </b>{' '}
            <span class="meta small soft">
              <span>{sizeWords(attachment.size)}</span>
              <span>
                <At at={attachment.createdAt} now={now} />
              </span>
            </span>
            <Ways desk={desk} incidentRef={incidentRef} attachment={attachment} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface WaysProps extends Pick<AttachmentListProps, 'desk' | 'incidentRef'> {
  readonly attachment: Attachment;
}

function Ways({ desk, incidentRef, attachment: { id, number, copySize, sha256 } }: WaysProps) {
  const path = incidentPath(incidentRef, `attachments/${id}`);
  return (
    <>
      <p class="row">
        {copySize === null ? (
          <span>No copy without hidden details can be made of a document.</span>
        ) : (
          <a href={localHref(desk.frame, path)} download>
            Save the copy of {number} ({sizeWords(copySize)})
          </a>
        )}{' '}
        <a href={localHref(desk.frame, `${path}/original`)}>Original of {number}</a>
      </p>
      <p class="small soft">
        SHA-256 of the original:{' '}
        <code class="mono" dir="ltr">
          {(sha256.match(/.{1,8}/gu) ?? []).map((part, index) => (
            <Fragment key={index}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </code>
      </p>
    </>
  );
}
