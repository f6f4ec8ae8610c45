import { Injectable } from '@nestjs/common';
import { RouteBook, type RouteRecord } from '../../../escalation/route-book.repository.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { type Page, readKeyCursor, toKeyPage } from '../cursor.js';

const KEY = /^\d{1,7} [0-9a-f-]{36}$/;

/** The routes in the order in which they are looked at, a page at a time. */
@Injectable()
export class RoutesDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly routes: RouteBook,
  ) {}

  async list(query: { readonly limit: number; readonly cursor?: string | undefined }): Promise<Page<RouteRecord>> {
    const after = readKeyCursor(query.cursor, KEY);
    const all = await this.unitOfWork.run((tx) => this.routes.all(tx));
    const rest = after === null ? all : all.filter((route) => isBehind(route, after));
    return toKeyPage(rest, query.limit, ({ position, id }) => `${String(position)} ${id}`);
  }

  async show(id: string): Promise<RouteRecord> {
    const all = await this.unitOfWork.run((tx) => this.routes.all(tx));
    const route = all.find((each) => each.id === id);
    if (route === undefined) throw notFound('route');
    return route;
  }
}

function isBehind({ position, id }: RouteRecord, key: string): boolean {
  const [at = '', last = ''] = key.split(' ');
  return position > Number(at) || (position === Number(at) && id > last);
}
