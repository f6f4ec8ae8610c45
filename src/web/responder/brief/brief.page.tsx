import type { AlertLinkView } from '../../../answer/alert-link-view.js';
import type { BriefView } from '../../../answer/brief-view.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { inWords } from '../who-comes.js';
import { BriefPeople } from './brief-people-list.js';
import { answerTime } from './answer-time.js';
import { type BriefKey, briefText as t } from './brief-text.js';

export interface BriefPageProps {
  readonly frame: PublicFrame;
  readonly view: BriefView;
  readonly token: string;
  /** The person whose alert it is reads, not a coordinator. */
  readonly isOwner: boolean;
  readonly now: Date;
}

/** What the person may know who has shown that they are the one: the kind of place, who comes, what happens next. */
export function BriefPage({ frame, view, token, isOwner, now }: BriefPageProps) {
  const { language } = frame;
  const { link, people } = view;
  const over = link.state === 'over';
  return (
    <PublicPage frame={frame} title={t(language, 'title', { code: link.code })}>
      <h1>{t(language, over ? 'headingOver' : 'heading')}</h1>
      <p class="lead">{t(language, leadOf(link.state))}</p>
      <dl class="facts">
        <Fact name={t(language, 'region')}>{link.regionLabel[language]}</Fact>
        <Fact name={t(language, 'kindOfPlace')}>{t(language, settingKey(view.setting))}</Fact>
      </dl>
      <h2>{t(language, over ? 'people.over' : 'people')}</h2>
      {people.length === 0 ? (
        <p>{t(language, over ? 'nobody.over' : 'nobody')}</p>
      ) : (
        <BriefPeople language={language} people={people} isOwner={isOwner} now={now} />
      )}
      {link.missingRoles.length > 0 && link.state === 'open' && (
        <p>{t.rich(language, 'missing', { roles: <b>{inWords(link.missingRoles, language)}</b> })}</p>
      )}
      {!over && <Tasks frame={frame} tasks={view.tasks} />}
      {!over && <Next frame={frame} view={view} isOwner={isOwner} now={now} />}
      <p class="notice">
        {t(language, 'keepIt')}
        {isOwner && ` ${t(language, 'closes')}`}
      </p>
      <p>
        <a href={localHref(frame, `/r/${token}`)}>{t(language, 'back')}</a>
      </p>
    </PublicPage>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** In the person’s language where somebody wrote it, else in English. */
function Tasks({ frame: { language }, tasks }: Pick<BriefPageProps, 'frame'> & Pick<BriefView, 'tasks'>) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h2>{t(language, 'tasks')}</h2>
      <ul>
        {tasks.map(({ title, titles }) => {
          const translated = titles[language];
          return (
            <li key={title} {...(translated === undefined ? { lang: 'en', dir: 'ltr' } : {})}>
              {translated ?? title}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What is certain to follow, and nothing else. */
function Next({ frame, view, isOwner, now }: Omit<BriefPageProps, 'token'>) {
  const { language } = frame;
  const { link, nextAskAt } = view;
  const mine = isOwner ? nextFor(link) : null;
  if (mine === null && nextAskAt === null) return null;
  return (
    <>
      <h2>{t(language, 'next')}</h2>
      {mine !== null && <p>{t(language, mine)}</p>}
      {nextAskAt !== null && <p>{t(language, 'nextAsk', { time: answerTime(nextAskAt, now, language) })}</p>}
    </>
  );
}

function nextFor({ answer, state }: AlertLinkView): BriefKey | null {
  if (answer === 'attending') return 'next.attending';
  if (answer === 'remote') return 'next.remote';
  return state === 'open' && (answer === null || answer === 'later') ? 'next.answer' : null;
}

function leadOf(state: AlertLinkView['state']): BriefKey {
  if (state === 'over') return 'lead.over';
  return state === 'enough' ? 'lead.enough' : 'lead.open';
}

const SETTINGS = {
  prison: 'setting.prison',
  young_offender_institution: 'setting.young_offender_institution',
  secure_training_centre: 'setting.secure_training_centre',
  secure_childrens_home: 'setting.secure_childrens_home',
  immigration_removal_centre: 'setting.immigration_removal_centre',
  short_term_holding_facility: 'setting.short_term_holding_facility',
  police_custody: 'setting.police_custody',
  court_custody: 'setting.court_custody',
  secure_hospital: 'setting.secure_hospital',
  approved_premises: 'setting.approved_premises',
} as const satisfies Readonly<Record<string, BriefKey>>;

/** A setting without words of its own is said to be not known rather than shown as it is stored. */
function settingKey(setting: string): BriefKey {
  return Object.hasOwn(SETTINGS, setting) ? SETTINGS[setting as keyof typeof SETTINGS] : 'setting.unknown';
}
