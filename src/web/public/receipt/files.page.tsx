import { type AttachmentProblem, MOST_FILES } from '../../../intake/attachments/attachment-limits.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { PublicPage } from '../../layout/page.js';
import { type Carried, CarriedFields } from './carried.js';
import { filesText } from './files-text.js';
import type { ReceivedFiles } from './receipt-files.interceptor.js';
import { mailboxForm, receiptPath, receiptWords } from './receipt-words.js';

export type FilesProblem = AttachmentProblem | Exclude<ReceivedFiles['problem'], null> | 'nothing';

interface FilesPageProps {
  readonly frame: PublicFrame;
  readonly easy: boolean;
  /** What goes back and forth with the page: what stands for the code, and what is half written in the mailbox. */
  readonly carried: Carried;
  /** How many were kept just now. */
  readonly arrived?: number;
  /** Those that were not. */
  readonly refused?: readonly { readonly name: string; readonly problem: FilesProblem }[];
  /** Why none was. */
  readonly problem?: FilesProblem;
}

const KINDS = 'image/jpeg,image/png,image/webp,application/pdf';

/** Pictures and documents for a report: what becomes of them first, and whom they must not show. */
export function FilesPage({ frame, easy, carried, arrived = 0, refused = [], problem }: FilesPageProps) {
  const { language } = frame;
  const text = (key: Parameters<typeof filesText>[1]) => filesText(language, key);
  return (
    <PublicPage frame={frame} title={text('title')} exit easy={easy} form={mailboxForm(easy)}>
      {(problem !== undefined || refused.length > 0) && (
        <div class="errors" role="alert" aria-labelledby="missing">
          <h2 id="missing">{text('problemTitle')}</h2>
          {problem !== undefined && <p>{problemWords(frame, problem)}</p>}
          {refused.map(({ name, problem: why }, index) => (
            <p key={index}>
              <b dir="auto">{name}</b>: {problemWords(frame, why)}
            </p>
          ))}
        </div>
      )}
      <h1>{text('heading')}</h1>
      {arrived > 0 && (
        <p class="notice" role="status">
          {filesText(language, 'arrived', { count: arrived })}
        </p>
      )}
      <p class="lead">{filesText(language, 'lead', { most: MOST_FILES })}</p>
      <p>{text('others')}</p>
      <p>{text('copies')}</p>
      <p>{text('documents')}</p>
      <form method="post" action={localHref(frame, receiptPath(easy))} enctype="multipart/form-data">
        <CarriedFields carried={carried} />
        <input type="hidden" name="files" value="send" />
        <label for="files">{text('choose')}</label>
        <small class="hint" id="files-more">
          {text('chooseMore')}
        </small>
        <input id="files" type="file" name="files" multiple accept={KINDS} aria-describedby="files-more" />
        <p class="row">
          <button class="button">{text('send')}</button>
        </p>
      </form>
      <form method="post" action={localHref(frame, receiptPath(easy))} id={CARRYING}>
        <CarriedFields carried={carried} at="files" />
        <p class="row">
          <button class="button plain" name="end" value="keep">
            {text('toMessages')}
          </button>{' '}
          <a class="button plain" href={localHref(frame, '/')}>
            {receiptWords(language, easy)('closeNow')}
          </a>
        </p>
      </form>
    </PublicPage>
  );
}

function problemWords({ language }: PublicFrame, problem: FilesProblem): string {
  return filesText(language, `problem.${problem}`, { most: MOST_FILES });
}
