import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import type { FeedItem } from '../../../publication/feed/read-feed.service.js';
import { SETTING_CLASSES } from '../../../publication/figures/setting-class.js';
import { entryWords } from './entry-words.js';
import { feedText } from './feed-text.js';

/** Year in which the feed began; part of every id, for all time (RFC 4151). */
const MINTED = '2026';

interface AtomFeed {
  readonly items: readonly FeedItem[];
  /** Of the request for it. */
  readonly frame: PageFrame;
  readonly publicUrl: string;
  /** Local day, for a feed that has never had an entry. */
  readonly day: string;
}

/** RFC 4287. Times are days; no entry has an address of its own. */
export function atomFeed({ items, frame, publicUrl, day }: AtomFeed): string {
  const { language } = frame;
  const { hostname } = new URL(publicUrl);
  const updated = items.reduce((newest, each) => (each.updatedOn > newest ? each.updatedOn : newest), '');
  const text = (key: 'title' | 'subtitle'): string => escapeXml(feedText(language, key));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === 'cy' ? 'cy' : 'en-GB'}">`,
    `<id>tag:${hostname},${MINTED}:feed</id>`,
    `<title>${text('title')}</title>`,
    `<subtitle>${text('subtitle')}</subtitle>`,
    `<updated>${midnight(updated === '' ? day : updated)}</updated>`,
    '<author><name>Vigil</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${publicUrl}${localHref(frame, '/feed.atom')}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${publicUrl}${localHref(frame, '/stats')}`)}"/>`,
    ...items.map((item) => entry(item, frame, hostname)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(item: FeedItem, frame: PageFrame, hostname: string): string {
  const { title, text } = entryWords(item, frame);
  const setting = SETTING_CLASSES.find((each) => each === item.facts?.setting);
  return [
    '<entry>',
    `<id>tag:${hostname},${MINTED}:feed/${item.id}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${midnight(item.updatedOn)}</updated>`,
    ...(item.facts === null ? [] : [`<published>${midnight(item.publishedOn)}</published>`]),
    ...(setting === undefined ? [] : [`<category term="${setting}"/>`]),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** A day as an instant: nobody reads an hour from it. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

/** What XML 1.0 does not know. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
