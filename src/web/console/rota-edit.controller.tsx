import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { EditRota } from './rotas/edit-rota.service.js';
import type { EditTarget } from './rotas/edit.view.js';
import { RotaEditPage } from './rotas/rota-edit.page.js';
import {
  type EditForm,
  editForm,
  type LayerParams,
  layerParams,
  type NewRotaQuery,
  newRotaQuery,
} from './rotas/rota-forms.js';

/** `/console/rotas/new`, `/console/rotas/:id/edit` and others: who takes turns, and when. */
@Controller('console/rotas')
@Requires('rota.change')
export class RotaEditController {
  constructor(private readonly editing: EditRota) {}

  @Get('new')
  fresh(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(newRotaQuery) { group }: NewRotaQuery,
  ): Promise<PageResult> {
    return this.open(frame, caller, { kind: 'new' }, group);
  }

  @Post('new')
  create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(editForm) form: FormReading<EditForm>,
  ): Promise<PageResult> {
    return this.press(frame, caller, { kind: 'new' }, form);
  }

  @Get(':id/edit')
  edit(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return this.open(frame, caller, { kind: 'rota', id });
  }

  @Post(':id/edit')
  change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(editForm) form: FormReading<EditForm>,
  ): Promise<PageResult> {
    return this.press(frame, caller, { kind: 'rota', id }, form);
  }

  @Get(':id/layers/:layer')
  layer(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(layerParams) { id, layer }: LayerParams,
  ): Promise<PageResult> {
    return this.open(frame, caller, { kind: 'layer', id, layer });
  }

  @Post(':id/layers/:layer')
  changeLayer(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(layerParams) { id, layer }: LayerParams,
    @ZodForm(editForm) form: FormReading<EditForm>,
  ): Promise<PageResult> {
    return this.press(frame, caller, { kind: 'layer', id, layer }, form);
  }

  @Get(':id/schedules/new')
  plan(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return this.open(frame, caller, { kind: 'schedule', id });
  }

  @Post(':id/schedules/new')
  schedule(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(editForm) form: FormReading<EditForm>,
  ): Promise<PageResult> {
    return this.press(frame, caller, { kind: 'schedule', id }, form);
  }

  private async open(frame: PageFrame, caller: Principal, target: EditTarget, groupId?: string): Promise<PageResult> {
    return <RotaEditPage desk={deskOf(frame, caller)} view={await this.editing.open(target, caller, groupId)} />;
  }

  /** Only `keep` changes anything, and only what was looked at. */
  private async press(
    frame: PageFrame,
    caller: Principal,
    target: EditTarget,
    form: FormReading<EditForm>,
  ): Promise<PageResult> {
    const result = await this.editing.press(target, form, caller);
    if ('kept' in result) return seeOther(localHref(frame, `/console/rotas/${result.kept}`));
    const page = <RotaEditPage desk={deskOf(frame, caller)} view={result.view} />;
    return result.view.problems.length === 0 ? new PageAnswer(200, page) : formAgain(page);
  }
}
