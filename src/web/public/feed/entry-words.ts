import { jurisdictionOf } from '../../../directory/region-register.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import type { FeedItem } from '../../../publication/feed/read-feed.service.js';
import { aboutLine, helpLines } from '../../layout/help-lines.js';
import { regionName, settingName } from '../figures/figure-words.js';
import { longMonth, noonOf } from '../public-times.js';
import { feedText } from './feed-text.js';

export interface EntryWords {
  readonly title: string;
  readonly text: string;
}

/** What the feed says of one death; of one that is not open any more, no fact at all. */
export function entryWords({ state, facts }: FeedItem, frame: PageFrame): EntryWords {
  const { language } = frame;
  if (facts === null) {
    const gone = state === 'corrected' ? 'corrected' : 'withdrawn';
    return { title: feedText(language, `${gone}Title`), text: feedText(language, gone) };
  }
  const { placeName } = facts;
  const params = {
    month: longMonth(noonOf(facts.month), language),
    setting: settingName(facts.setting, language),
    region: regionName(facts.region, language),
    checked: feedText(language, facts.verification),
    place: placeName ?? '',
  };
  const said = feedText(language, placeName === null ? 'openNoPlace' : 'open', params);
  return {
    title: feedText(language, placeName === null ? 'openTitleNoPlace' : 'openTitle', params),
    text: [said, feedText(language, 'care'), helpWords(facts.region, frame)].join('\n'),
  };
}

/** R5: whoever speaks of a death says where there is somebody to talk to. */
function helpWords(region: string, frame: PageFrame): string {
  const country = region === 'unknown' ? null : jurisdictionOf(region);
  const lines = helpLines(frame, country).map(
    (line) => `${line.name}, ${aboutLine(line, frame.language).text}, ${line.number}`,
  );
  return feedText(frame.language, 'help', { lines: lines.join('; ') });
}
