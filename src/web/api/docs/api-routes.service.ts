import { type ExecutionContext, Injectable, RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { z } from 'zod';
import type { Action } from '../../../access/permissions.js';
import { isPublic, requiredAction } from '../../../access/route-access.js';

/** A route below /api/v1 as its controller declares it. */
export interface ApiRoute {
  readonly method: string;
  /** `/incidents/{ref}/notes`: below /api/v1. */
  readonly path: string;
  /** Null: open to everybody. */
  readonly action: Action | null;
  readonly body: z.ZodType | null;
  readonly query: z.ZodType | null;
  readonly params: z.ZodType | null;
  /** Of a good answer, unless the route chooses another. */
  readonly status: number;
}

const BASE = '/api/v1';
/** Nest's numbers for where a parameter of a handler comes from. */
const PLACES = { body: '3', query: '4', params: '5' } as const;

/** What the API offers, read from the controllers themselves: nothing is left out, nothing made up. */
@Injectable()
export class ApiRoutes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): readonly ApiRoute[] {
    const controllers = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (isClass(metatype) ? [metatype] : []));
    return controllers.flatMap((controller) => this.routesOf(controller));
  }

  private routesOf(controller: Type): ApiRoute[] {
    const base = pathOf(controller);
    if (!`${base}/`.startsWith(`${BASE}/`)) return [];
    const prototype = controller.prototype as Record<string, unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!isClass(handler)) return [];
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const context = contextOf(controller, handler);
      const verb = RequestMethod[method];
      return [
        {
          method: verb,
          path: `${base}${pathOf(handler)}`.slice(BASE.length).replaceAll(/:(\w+)/g, '{$1}'),
          action: isPublic(this.reflector, context) ? null : requiredAction(this.reflector, context),
          ...schemasOf(controller, name),
          status:
            (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? (verb === 'POST' ? 201 : 200),
        },
      ];
    });
  }
}

function isClass(value: unknown): value is Type {
  return typeof value === 'function';
}

function pathOf(target: object): string {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  const trimmed = typeof path === 'string' ? path.replaceAll(/^\/|\/$/g, '') : '';
  return trimmed === '' ? '' : `/${trimmed}`;
}

/** As much of a context as the marks of a route need. */
function contextOf(controller: Type, handler: object): ExecutionContext {
  return { getClass: () => controller, getHandler: () => handler } as unknown as ExecutionContext;
}

function schemasOf(controller: Type, method: string): Pick<ApiRoute, 'body' | 'query' | 'params'> {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, unknown>;
  const at = (place: string): z.ZodType | null => {
    const found = Object.entries(args).find(([key]) => key.split(':')[0] === place)?.[1];
    const schema = typeof found === 'object' && found !== null && 'schema' in found ? found.schema : null;
    return schema instanceof z.ZodType ? schema : null;
  };
  return { body: at(PLACES.body), query: at(PLACES.query), params: at(PLACES.params) };
}
