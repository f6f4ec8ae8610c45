import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/app-error.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import type { BulletinVersion } from './bulletin.js';
import { Bulletins } from './bulletins.repository.js';

/** Ten years of them. */
const MOST = 60;

export type BulletinHead = Omit<BulletinVersion, 'text'>;

@Injectable()
export class ReadBulletins {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bulletins: Bulletins,
  ) {}

  /** The newest version of each, newest first. */
  list(): Promise<readonly BulletinHead[]> {
    return this.unitOfWork.run((tx) => this.bulletins.list(tx, MOST));
  }

  /** Throws AppError `not_found`. @param version null: the newest. */
  one(period: string, version: number | null) {
    return this.unitOfWork.run(async (tx) => {
      const bulletin = await this.bulletins.find(tx, period, version);
      if (bulletin === null) throw notFound('bulletin');
      return { bulletin, versions: await this.bulletins.versions(tx, period) };
    });
  }
}
