import { CHANNELS } from '../../../kernel/channel.js';
import { LANGUAGES } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { Choice } from '../marks/choice.js';
import { Mark } from '../marks/mark.js';
import { counted } from '../words/time-words.js';
import { capital, channelWords, languageWords } from '../words/value-words.js';
import { MessageLinks } from './message-links.js';
import { faultWords, sizeWords, templateWords } from './message-words.js';
import type { ShownTemplate, TemplatesView } from './read-templates.service.js';

interface TemplatesProps {
  readonly desk: Desk;
  readonly view: TemplatesView;
}

/** Every text, call and e-mail, word for word, with values that are nobody's. */
export function TemplatesPage({ desk, view }: TemplatesProps) {
  const { language, channel, draft, spoken, templates, faulty } = view;
  const otherVoice = channel === 'voice' && spoken !== language;
  return (
    <ConsolePage {...desk} title="What we say" here="log">
      <h1>What we say</h1>
      <LogTabs frame={desk.frame} here="messages" />
      <MessageLinks frame={desk.frame} here="templates" />
      <p>
        Word for word as it leaves, with a code, link and region that stand for others; the region has the longest name
        of all. No message says what happened, where or to whom.
      </p>
      <form
        class="filters"
        method="get"
        action={localHref(desk.frame, '/console/messages/templates')}
        aria-label="Language and way"
      >
        <Choice
          name="language"
          label="Language"
          chosen={language}
          options={LANGUAGES.map((value) => ({ value, words: languageWords(value) }))}
        />
        <Choice
          name="channel"
          label="By"
          chosen={channel}
          options={CHANNELS.map((value) => ({ value, words: channelWords(value) }))}
        />
        <button class="button plain">Show</button>
      </form>
      <p class="meta">
        {draft ? (
          <Mark shape="wait">{`${languageWords(language)} is a machine draft: no speaker has read it yet`}</Mark>
        ) : (
          <Mark shape="yes">{`${languageWords(language)} has been read by a speaker`}</Mark>
        )}
        {faulty === 0 ? (
          <Mark shape="yes">No rule is broken</Mark>
        ) : (
          <Mark shape="bad">{`${counted(faulty, 'message')} of this language break a rule`}</Mark>
        )}
      </p>
      {otherVoice && (
        <p>
          No voice speaks {languageWords(language)}: people hear the call in {languageWords(spoken)}.
        </p>
      )}
      {templates.map((template) => (
        <Template key={template.template} desk={desk} template={template} language={otherVoice ? spoken : language} />
      ))}
    </ConsolePage>
  );
}

interface TemplateProps {
  readonly desk: Desk;
  readonly template: ShownTemplate;
  readonly language: string;
}

function Template({ desk, template, language }: TemplateProps) {
  const { channel, subject, text, size, faults } = template;
  const id = `text-${template.template}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{templateWords(template.template)}</h2>
      {subject !== null && (
        <p lang={language} dir="auto">
          <b>{subject}</b>
        </p>
      )}
      <p class="said" lang={language} dir="auto">
        {text}
      </p>
      {size !== null && <p class="small soft">{sizeWords(size)}</p>}
      {size !== null && size.segments > 1 && (
        <p>
          <Mark shape="wait">{`${capital(counted(size.segments, 'segment'))}: each costs as much as a text`}</Mark>
        </p>
      )}
      {channel === 'email' && <AsItLooks desk={desk} template={template} language={language} />}
      {faults.map((fault) => (
        <p key={fault.fault}>
          <Mark shape="bad">{faultWords(fault)}</Mark>
        </p>
      ))}
    </section>
  );
}

/** In a frame of its own, which runs nothing, loads nothing and opens nothing. Not fetched before somebody looks. */
function AsItLooks({ desk, template: { template }, language }: TemplateProps) {
  const address = localHref(desk.frame, `/console/messages/templates/${template}/email?language=${language}`);
  return (
    <details class="no-print">
      <summary>As it looks</summary>
      <iframe
        class="mail"
        src={address}
        sandbox=""
        loading="lazy"
        title={`${templateWords(template)}, ${languageWords(language)}, as it looks`}
      />
    </details>
  );
}
