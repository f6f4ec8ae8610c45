import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { AddRouteService } from '../../escalation/add-route.service.js';
import { ChangeRouteService } from '../../escalation/change-route.service.js';
import { OrderRoutesService } from '../../escalation/order-routes.service.js';
import { RemoveRouteService } from '../../escalation/remove-route.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { doneOrAgain, formAgain, type PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import type { FormProblem } from './marks/problems.js';
import { type AnyForm, anyForm, type OrderForm, orderForm, type RoutesQuery, routesQuery } from './plans/plan-forms.js';
import { ReadRouteEdit } from './plans/read-route-edit.service.js';
import { ReadRoutes } from './plans/read-routes.service.js';
import { RouteEditPage } from './plans/route-edit.page.js';
import { ROUTE_FIELDS } from './plans/route-form.js';
import { pressOrder } from './plans/press-order.js';
import { RoutesPage } from './plans/routes.page.js';
import { tryFields, tryPress } from './responder/try-fields.js';

/** `/console/routes`: what leads from an event to a policy. Coordinators read and try, admins change. */
@Controller('console/routes')
@Requires('route.change')
export class RoutePagesController {
  constructor(
    private readonly reading: ReadRoutes,
    private readonly editing: ReadRouteEdit,
    private readonly adding: AddRouteService,
    private readonly changing: ChangeRouteService,
    private readonly ordering: OrderRoutesService,
    private readonly removing: RemoveRouteService,
  ) {}

  @Get()
  @Requires('route.read')
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(routesQuery) { page }: RoutesQuery,
  ): Promise<PageResult> {
    return <RoutesPage desk={deskOf(frame, caller)} view={await this.reading.view({ page }, caller)} />;
  }

  /** What becomes of an event that somebody made up: nothing is kept or sent. */
  @Post('try')
  @Requires('route.read')
  async try(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(anyForm) { typed }: FormReading<AnyForm>,
  ): Promise<PageResult> {
    const view = await this.reading.view({ page: 1, trial: typed }, caller);
    const page = <RoutesPage desk={deskOf(frame, caller)} view={view} />;
    return view.trial.problem === null ? page : formAgain(page);
  }

  @Post('order')
  async order(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(orderForm) form: FormReading<OrderForm>,
  ): Promise<PageResult> {
    let to = '';
    const problems = await tryFields(form, {}, async ({ was, order, do: press, page }) => {
      const wanted = pressOrder(was, order, press);
      to = `?page=${String(page)}`;
      await this.ordering.order(was, wanted, caller.actor);
    });
    return doneOrAgain(problems, localHref(frame, `/console/routes${to}`), async () => {
      const view = await this.reading.view({ page: 1, problems }, caller);
      return <RoutesPage desk={deskOf(frame, caller)} view={view} />;
    });
  }

  @Get('new')
  async fresh(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <RouteEditPage desk={deskOf(frame, caller)} view={await this.editing.view(null, caller)} />;
  }

  @Post('new')
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(anyForm) { typed }: FormReading<AnyForm>,
  ): Promise<PageResult> {
    const form = { ...(await this.editing.read(typed)), typed };
    const problems = await tryFields(form, ROUTE_FIELDS, (route) => this.adding.add(route, caller.actor));
    return this.done(frame, caller, null, typed, problems);
  }

  @Get(':id')
  async edit(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return <RouteEditPage desk={deskOf(frame, caller)} view={await this.editing.view(id, caller)} />;
  }

  @Post(':id')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(anyForm) { typed }: FormReading<AnyForm>,
  ): Promise<PageResult> {
    const form = { ...(await this.editing.read(typed)), typed };
    const problems = await tryFields(form, ROUTE_FIELDS, (route) =>
      this.changing.change(id, ({ position }) => ({ ...route, position }), caller.actor),
    );
    return this.done(frame, caller, id, typed, problems);
  }

  @Post(':id/remove')
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const problems = await tryPress(() => this.removing.remove(id, caller.actor));
    return this.done(frame, caller, id, undefined, problems);
  }

  private done(
    frame: PageFrame,
    caller: Principal,
    id: string | null,
    typed: TypedForm | undefined,
    problems: readonly FormProblem[],
  ): Promise<PageResult> {
    return doneOrAgain(problems, localHref(frame, '/console/routes'), async () => {
      const view = { ...(await this.editing.view(id, caller, typed)), problems };
      return <RouteEditPage desk={deskOf(frame, caller)} view={view} />;
    });
  }
}
