import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { PolicyBook } from './policy-book.repository.js';

/** Asked before a rota, group, person or webhook is deleted: a step that names nobody would reach nobody. */
@Injectable()
export class RefuseNamedByPolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
  ) {}

  /** Throws AppError `named_by_policy`. */
  async refuse(targetId: string): Promise<void> {
    const names = await this.unitOfWork.run((tx) => this.policies.naming(tx, targetId));
    if (names.length === 0) return;
    const message = `A policy names it (${names.join(', ')}). Change the policy first, or it would reach nobody there.`;
    throw conflict('named_by_policy', message);
  }
}
