import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { ApiKeys, type ApiKey } from './api-keys.repository.js';

/** The keys, withdrawn ones too, a page at a time, in the order of their ids. */
@Injectable()
export class ListApiKeysService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
  ) {}

  list(page: { readonly after: string | null; readonly limit: number }): Promise<readonly ApiKey[]> {
    return this.unitOfWork.run((tx) => this.keys.list(tx, page));
  }
}
