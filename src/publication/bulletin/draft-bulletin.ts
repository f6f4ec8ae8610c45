import { findRegion } from '../../directory/region-register.js';
import type { FeedItem } from '../feed/read-feed.service.js';
import { ALL } from '../figures/figure.js';
import type { FiguresView } from '../figures/figures-view.js';
import type { SettingClass } from '../figures/setting-class.js';
import type { VerificationClass } from '../feed/feed-entry.js';
import { monthsOf } from './bulletin.js';

const SETTINGS: Readonly<Record<SettingClass, string>> = {
  prison: 'a prison',
  police: 'police custody',
  immigration: 'immigration detention',
  secure_hospital: 'a secure hospital',
  court_or_escort: 'a court or on the way there',
  approved_premises: 'approved premises',
  other_or_unknown: 'another place, or one that is not known',
};

const CERTAINTY: Readonly<Record<VerificationClass, string>> = {
  one_source: 'One source says so.',
  two_sources: 'Two sources say so.',
  confirmed: 'It is confirmed.',
};

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });

/** `September and October 2026`; `December 2025 and January 2026` cannot be. */
export function periodWords(period: string): string {
  const names = monthsOf(period).map((month) => long.format(new Date(`${month}-15T00:00:00Z`)));
  return `${names.join(' and ')} ${period.slice(0, 4)}`;
}

/**
 * The draft: nothing but what feed and figures tell everybody already (R8), put in sentences. What is said of people, of a
 * family or of the network's own work a person adds.
 */
export function draftBulletin(
  period: string,
  feed: readonly FeedItem[],
  figures: FiguresView,
  publicUrl: string,
): string {
  const lines = [
    `# Vigil bulletin, ${periodWords(period)}`,
    '',
    ...feedLines(period, feed),
    '',
    ...figureLines(figures),
    '',
    '## Where to read more',
    '',
    `- Figures, and what is not known: ${publicUrl}/stats`,
    `- To tell us of a death in custody: ${publicUrl}/report`,
    '',
    '## If this is hard to read',
    '',
    'Samaritans can be rung at any hour, free: 116 123.',
  ];
  return `${lines.join('\n')}\n`;
}

function feedLines(period: string, feed: readonly FeedItem[]): readonly string[] {
  const months = monthsOf(period);
  const told = feed
    .filter(({ publishedOn, facts }) => facts !== null && months.includes(publishedOn.slice(0, 7)))
    .toSorted((one, two) => one.publishedOn.localeCompare(two.publishedOn) || one.id.localeCompare(two.id));
  const head = ['## What became public', ''];
  if (told.length === 0) return [...head, 'No death was added to the public list in these months.'];
  return [...head, ...told.map(itemLine)];
}

function itemLine({ facts }: FeedItem): string {
  if (facts === null) return '';
  const { region, month, setting, placeName, verification } = facts;
  const place = placeName ?? SETTINGS[setting];
  const where = findRegion(region)?.label.en ?? 'a region that is not known';
  const when = `${long.format(new Date(`${month}-15T00:00:00Z`))} ${month.slice(0, 4)}`;
  return `- Somebody died in ${when}: ${place}, ${where}. ${CERTAINTY[verification]}`;
}

function figureLines({ asOf, revision, figures }: FiguresView): readonly string[] {
  const head = ['## Figures', ''];
  if (asOf === null) return [...head, 'No figures have been published yet.'];
  const ofRegions = figures.filter(({ region, setting }) => region !== ALL && setting === ALL);
  const period = ofRegions
    .map((figure) => figure.period)
    .sort((one, two) => two.slice(0, 4).localeCompare(one.slice(0, 4)))[0];
  const latest = ofRegions.filter((figure) => figure.period === period);
  const told = latest.flatMap(({ region, count }) => {
    const name = findRegion(region)?.label.en;
    return count === null || name === undefined ? [] : [`- ${name}: ${String(count)}`];
  });
  const about = `As of ${asOf}, revision ${String(revision)}${period === undefined ? '' : `, for ${period}`}. Counts below five are not told.`;
  return [...head, about, ...(told.length === 0 ? [] : ['', ...told])];
}
