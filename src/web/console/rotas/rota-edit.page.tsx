import { localHref } from '../../../platform/http/page-frame.js';
import { assetUrl } from '../../layout/asset-url.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { SelectField, TextField, TickList, TimeField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { Problems } from '../marks/problems.js';
import { DayField } from './change-form.js';
import { EditPreviewPart } from './edit-preview.js';
import { editPath, type EditView } from './edit.view.js';
import { Layers } from './layers.js';
import { OrderFields } from './order-fields.js';
import { RotationFields } from './rotation-form.js';
import { WEEKDAYS } from './rota-words.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: EditView;
}

/** Who takes turns and when: of a rota, of a layer of it, or for some days. */
export function RotaEditPage({ desk, view }: PageProps) {
  const { rota, target, problems, preview } = view;
  const title = titleOf(view);
  const path = editPath(target);
  return (
    <ConsolePage {...desk} title={title} here="rotas">
      <p>
        <a href={localHref(desk.frame, rota === null ? '/console/rotas' : `/console/rotas/${rota.id}`)}>
          {rota?.name ?? 'All rotas'}
        </a>
      </p>
      <h1>{title}</h1>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} action={path} class="narrow" id="rota-edit">
        <button class="trap" name="do" value="look" tabIndex={-1} aria-hidden="true" />
        <button class="trap" name="do" value="moved" tabIndex={-1} aria-hidden="true" id="turns-moved" />
        {preview !== null && <EditPreviewPart view={view} preview={preview} />}
        <Head view={view} />
        <RotationFields view={view} />
        <OrderFields view={view} />
        <p class="row">
          <button class={preview === null ? 'button' : 'button plain'} name="do" value="look">
            {preview === null ? 'Look at it first' : 'Look at it again'}
          </button>
          {target.kind === 'layer' && target.layer !== null && (
            <button class="button plain" name="do" value="remove">
              Look at the rota without it
            </button>
          )}
        </p>
      </PostForm>
      {target.kind === 'rota' && rota !== null && <Layers desk={desk} rota={rota} />}
      <script type="module" src={assetUrl('drag.js')} />
    </ConsolePage>
  );
}

function titleOf({ target, rota }: EditView): string {
  const name = rota?.name ?? '';
  switch (target.kind) {
    case 'new':
      return 'Add a rota';
    case 'rota':
      return `Change ${name}`;
    case 'layer':
      return target.layer === null ? `One more person at the same time, ${name}` : `Change a layer of ${name}`;
    case 'schedule':
      return `Plan some days by themselves, ${name}`;
  }
}

function Head({ view: { target, typed, groups } }: Pick<PageProps, 'view'>) {
  switch (target.kind) {
    case 'new':
    case 'rota':
      return (
        <>
          <TextField name="name" label="Name" typed={typed} required />
          <SelectField name="groupId" label="Group" typed={typed} options={groups} none="None: it is everybody’s" />
          <TextField
            name="timeZone"
            label="Time zone"
            typed={typed}
            hint="Hand-overs follow the clock on the wall there, also when the clocks change."
          />
        </>
      );
    case 'layer':
      return (
        <>
          <TextField name="name" label="What it is called" typed={typed} />
          <div class="filters">
            <TimeField name="from" label="From" typed={typed} />
            <TimeField name="to" label="Until" typed={typed} />
          </div>
          <p class="hint small">Without times it holds day and night.</p>
          <TickList
            name="weekdays"
            label="On these days; none is every day"
            typed={typed}
            options={WEEKDAYS.map((words, at) => ({ value: String(at + 1), words }))}
          />
        </>
      );
    case 'schedule':
      return (
        <>
          <p class="hint">For this time it stands in the place of the whole rota. Then the rota holds again.</p>
          <TextField name="name" label="What it is called" typed={typed} />
          <div class="filters">
            <DayField name="day" label="First day" typed={typed} required />
            <TimeField name="start" label="From" typed={typed} />
          </div>
          <div class="filters">
            <DayField name="last" label="Last day" typed={typed} required />
            <TimeField name="end" label="Until" typed={typed} />
          </div>
        </>
      );
  }
}
