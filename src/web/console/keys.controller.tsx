import { Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CreateApiKeyService } from '../../access/create-api-key.service.js';
import { ListApiKeysService } from '../../access/list-api-keys.service.js';
import type { Principal } from '../../access/principal.js';
import { RevokeApiKeyService } from '../../access/revoke-api-key.service.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { assertWithinOwnRegions } from '../api/access/own-rights.js';
import { type AfterQuery, afterQuery, keyForm, revokeForm } from './access/access-form.js';
import { KeysPage } from './access/keys.page.js';
import { ShownOncePage } from './access/shown-once.page.js';
import { deskOf } from './desk-of.js';
import { tryForm } from './try-form.js';

const PAGE = 100;

/** `/console/access/keys`: keys of the API. */
@Controller('console/access/keys')
@Requires('key.change')
export class KeysPageController {
  constructor(
    private readonly listing: ListApiKeysService,
    private readonly creating: CreateApiKeyService,
    private readonly revoking: RevokeApiKeyService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('key.read')
  list(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodQuery(afterQuery) { after }: AfterQuery) {
    return this.page(frame, caller, after ?? null, { typed: {}, problem: null });
  }

  @Post()
  @Grave()
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(keyForm) form: FormReading<z.output<typeof keyForm>>,
  ): Promise<PageResult> {
    const keys: string[] = [];
    const problem = await tryForm(form, async ({ userEmail, ...wanted }) => {
      assertWithinOwnRegions(caller, wanted.regionCodes);
      const owned = userEmail === undefined ? wanted : { ...wanted, userEmail };
      keys.push((await this.creating.create(owned, caller.actor)).key);
    });
    const [key] = keys;
    if (key === undefined) return formAgain(await this.page(frame, caller, null, { typed: form.typed, problem }));
    return (
      <ShownOncePage
        desk={deskOf(frame, caller)}
        title="A key for a program"
        lead="Put it where the program keeps its secrets. Whoever has it can do what you allowed."
        secret={key}
        back={{ path: '/console/access/keys', words: 'All keys' }}
      />
    );
  }

  @Post('revoke')
  async revoke(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(revokeForm) { key }: z.output<typeof revokeForm>,
  ): Promise<PageResult> {
    await this.revoking.revoke(key, caller.actor);
    return seeOther(localHref(frame, '/console/access/keys'));
  }

  private async page(
    frame: PageFrame,
    caller: Principal,
    after: string | null,
    form: { readonly typed: TypedForm; readonly problem: string | null },
  ) {
    const found = await this.listing.list({ after, limit: PAGE + 1 });
    const keys = found.slice(0, PAGE);
    const more = found.length > PAGE ? (keys.at(-1)?.id ?? null) : null;
    return <KeysPage desk={deskOf(frame, caller)} now={this.clock.now()} keys={keys} more={more} {...form} />;
  }
}
