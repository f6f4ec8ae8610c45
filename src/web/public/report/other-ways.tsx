import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { speaksEasily } from './form-words.js';
import { keepText } from './keep/keep-text.js';
import { printText } from './print/print-text.js';

interface OtherWaysProps {
  readonly frame: PublicFrame;
  /** This is the one in Easy Read. */
  readonly easy?: boolean;
}

/** The same form in easier words, or on paper. */
export function OtherWays({ frame, easy = false }: OtherWaysProps) {
  const { language } = frame;
  return (
    <p>
      {easy && <a href={localHref(frame, '/report')}>{keepText(language, 'plainWords')}</a>}
      {!easy && speaksEasily(language) && (
        <a href={localHref(frame, '/report/easy')}>{keepText(language, 'easyRead')}</a>
      )}
      {speaksEasily(language) && <br />}
      <a href={localHref(frame, '/report/print')}>{printText(language, 'link')}</a>
    </p>
  );
}
