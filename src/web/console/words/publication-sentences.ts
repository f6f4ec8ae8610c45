import { said, type Sentences } from './entry-data.js';
import { counted } from './time-words.js';

const FEED = new Map([
  ['open', 'Shown in the public feed'],
  ['withdrawn', 'Withdrawn from the public feed'],
  ['corrected', 'Taken back in the public feed'],
]);

const HELP_LINE = new Map([
  ['created', 'Line to ring added'],
  ['checked', 'Line to ring checked'],
  ['removed', 'Line to ring removed'],
]);

export const PUBLICATION_SENTENCES = {
  'figures.published': (entry) => {
    const changes = entry.number('changes') ?? 0;
    const revision = entry.number('revision');
    const more = changes === 0 ? null : `${counted(changes, 'figure', 'figures')} changed since the one before.`;
    return said(
      revision === null ? 'Open figures published' : `Open figures published, revision ${String(revision)}`,
      more,
    );
  },
  'feed.entry_changed': (entry) => {
    const state = entry.text('state') ?? '';
    return said(
      FEED.get(state) ?? 'The public feed changed',
      state === 'open' ? null : 'Nothing of it is told any more.',
    );
  },
  'bulletin.changed': (entry) => {
    const period = entry.text('period') ?? '';
    const version = entry.number('version') ?? 0;
    const state = entry.text('state') === 'ready' ? 'ready to be sent' : 'a draft';
    return said(`Bulletin from ${period} on, version ${String(version)}`, `It is ${state}.`);
  },
  'help_line.changed': (entry) => {
    const change = entry.text('change') ?? '';
    const fields = entry.list('fields');
    const what = HELP_LINE.get(change) ?? 'Line to ring changed';
    return said(what, HELP_LINE.has(change) || fields.length === 0 ? null : `Fields: ${fields.join(', ')}.`);
  },
} as const satisfies Partial<Sentences<string>>;
