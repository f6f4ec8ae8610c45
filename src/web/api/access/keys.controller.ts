import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { ApiKey } from '../../../access/api-keys.repository.js';
import { CreateApiKeyService } from '../../../access/create-api-key.service.js';
import { ListApiKeysService } from '../../../access/list-api-keys.service.js';
import type { Principal } from '../../../access/principal.js';
import { RevokeApiKeyService } from '../../../access/revoke-api-key.service.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { notFound } from '../../../kernel/app-error.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams, type ListQuery, listQuery } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import { type NewKeyBody, newKeyBody } from './access.schema.js';
import { Accounts } from './accounts.repository.js';
import { assertWithinOwnRegions } from './own-rights.js';

/** Keys of the API. A key itself is shown once, when it is made. */
@Controller('api/v1/keys')
@Requires('key.change')
export class KeysController {
  constructor(
    private readonly listing: ListApiKeysService,
    private readonly accounts: Accounts,
    private readonly creating: CreateApiKeyService,
    private readonly revoking: RevokeApiKeyService,
  ) {}

  @Get()
  @Requires('key.read')
  async list(@ZodQuery(listQuery) query: ListQuery) {
    return toIdPage(await this.listing.list(idPage(query)), query.limit, toKeyView);
  }

  @Post()
  async create(@ZodBody(newKeyBody) body: NewKeyBody, @Caller() caller: Principal) {
    assertWithinOwnRegions(caller, body.regionCodes);
    const { userEmail, ...wanted } = body;
    const owned = userEmail === undefined ? wanted : { ...wanted, userEmail };
    const { apiKey, key } = await this.creating.create(owned, caller.actor);
    return { ...toKeyView(apiKey), key };
  }

  @Get(':id')
  @Requires('key.read')
  async show(@ZodParams(idParams) { id }: IdParams) {
    const key = await this.accounts.key(id);
    if (key === null) throw notFound('key');
    return toKeyView(key);
  }

  /** At once and for good. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.revoking.revoke(id, caller.actor);
  }
}

function toKeyView({ id, name, role, regionCodes, userId, createdAt, lastUsedAt, revokedAt }: ApiKey) {
  return { id, name, role, regionCodes, userId, createdAt, lastUsedAt, revokedAt };
}
