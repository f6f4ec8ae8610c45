import { PAGE_LANGUAGES } from '../../../kernel/language.js';
import type { TaskTemplate } from '../../../incident/tasks/task-template.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { TextField, typedText } from '../marks/fields.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { titleField } from './template-forms.js';
import { forWhich, GATE_WORDS, whenDue } from './template-words.js';

interface PageProps {
  readonly desk: Desk;
  readonly template: TaskTemplate;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** One task of the list: its words, when it is due, and whether it is used. */
export function TemplatePage({ desk, template, typed, problem }: PageProps) {
  const path = `/console/tasks/templates/${encodeURIComponent(template.code)}` as const;
  return (
    <ConsolePage {...desk} title="Change a task" here="log">
      <p class="small">
        <a href={localHref(desk.frame, '/console/tasks/templates')}>The list of tasks</a>
      </p>
      <h1>Change a task</h1>
      <p>
        {forWhich(template)}. {whenDue(template)}. {GATE_WORDS[template.gate]}
      </p>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action={path}>
        <TextField name="title" label="What is to be done" typed={typed} max={200} required />
        <label for="guidance">How it is done</label>
        <textarea id="guidance" name="guidance" rows={5} maxLength={1000} required>
          {typedText(typed, 'guidance')}
        </textarea>
        <TextField
          name="dueHours"
          label={`Due so many hours ${template.countsFrom === 'report' ? 'after the report' : 'after it was checked'}`}
          hint="Empty: when it is known."
          typed={typed}
          max={8}
          keys="numeric"
        />
        <TextField
          name="everyDays"
          label="Once done, due again so many days later"
          hint="Empty: once is enough."
          typed={typed}
          max={4}
          keys="numeric"
        />
        <Ticks typed={typed} />
        <details>
          <summary>For those who respond, in other languages</summary>
          <p class="hint">Their brief shows it; where a language has no words of its own, the English.</p>
          {PAGE_LANGUAGES.filter((language) => language !== 'en').map((language) => (
            <TextField
              key={language}
              name={titleField(language)}
              label={LANGUAGE_FACTS[language].name}
              typed={typed}
              max={200}
            />
          ))}
        </details>
        <p class="hint">Words that are changed count as not checked until somebody says so.</p>
        <button class="button">Keep it</button>
      </PostForm>
    </ConsolePage>
  );
}

const TICKS = [
  ['used', 'It is used: new incidents have it'],
  ['urgent', 'It is urgent: coordinators are paged if it stays undone'],
  ['forResponders', 'Those who respond see it'],
] as const;

function Ticks({ typed }: { readonly typed: TypedForm }) {
  return (
    <fieldset>
      <legend>What holds for it</legend>
      {TICKS.map(([name, words]) => (
        <label class="choice" key={name}>
          <input type="checkbox" name={name} value="yes" checked={typed[name] === 'yes'} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
