import { request as rawRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Global, Module, Param, Post, Query } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { h, type VNode } from 'preact';
import supertest from 'supertest';
import { z } from 'zod';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { AppError, conflict } from '../../src/kernel/app-error.js';
import { ClockModule } from '../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../src/platform/crypto/crypto.module.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { FormTokenGuard, NoFormToken } from '../../src/platform/http/form-token.guard.js';
import { Frame } from '../../src/platform/http/frame.decorator.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { formAgain, seeOther, type PageAnswer, type SeeOther } from '../../src/platform/http/page-answer.js';
import type { PageFrame } from '../../src/platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../src/platform/http/zod-body.js';
import { ZodForm, type FormReading } from '../../src/platform/http/zod-form.js';
import { Logger, type LogFields } from '../../src/platform/logging/logger.js';
import { FormToken } from '../../src/web/layout/form-token.js';
import { PublicPage } from '../../src/web/layout/page.js';
import { webPages } from '../../src/web/layout/web-pages.js';

const SETTINGS_HERE = {
  environment: 'test',
  web: { publicUrl: 'https://vigil.example', trustedProxies: 0, exitUrl: 'https://example.org/', host: '', port: 0 },
  secrets: { current: Buffer.alloc(32, 7), previous: [] },
  dutyPhone: null,
} as unknown as Settings;

const THING = z.strictObject({ name: z.string().min(1).max(40), count: z.int().min(0).optional() });
const SECRET_TEXT = 'a mother wrote this';

@Controller()
class ThingController {
  @Get('page')
  page(@Frame() frame: PageFrame): VNode {
    return h(PublicPage, {
      frame,
      title: 'Page',
      children: h('form', { method: 'post' }, h(FormToken, { frame })),
    }) as VNode;
  }

  @Post('page')
  post(
    @Frame() frame: PageFrame,
    @ZodForm(THING.pick({ name: true })) form: FormReading<{ name: string }>,
  ): PageAnswer | SeeOther {
    if (form.ok) return seeOther('/page');
    return formAgain(
      h(PublicPage, { frame, title: 'Again', children: h('p', {}, String(form.typed['other'] ?? '')) }) as VNode,
    );
  }

  @Post('r/:token')
  @NoFormToken()
  answer(@Frame() frame: PageFrame): VNode {
    return h('p', {}, frame.path);
  }

  @Get('broken')
  broken(): never {
    throw new Error('the database said', { cause: new TypeError('inner') });
  }

  @Post('api/v1/things')
  create(@ZodBody(THING) thing: z.infer<typeof THING>): unknown {
    return { name: thing.name };
  }

  @Get('api/v1/things')
  list(
    @ZodQuery(z.strictObject({ limit: z.coerce.number().int().min(1).max(100).optional() })) query: object,
  ): unknown {
    return query;
  }

  @Get('api/v1/things/:id')
  one(@ZodParams(z.strictObject({ id: z.uuid() })) params: { id: string }): unknown {
    return params;
  }

  @Get('api/v1/gate/:kind')
  gate(@Param('kind') kind: AppError['kind'], @Query('after') after?: string): never {
    if (kind === 'conflict') throw conflict('gate_shut', 'Shut until the family has been told.');
    throw new AppError({
      kind,
      code: `test_${kind}`,
      message: 'Foreseen.',
      ...(after === undefined ? {} : { retryAfterSeconds: Number(after) }),
    });
  }

  @Get('api/v1/broken')
  brokenApi(): never {
    throw new Error(SECRET_TEXT);
  }
}

/** Keeps what the operator would read. */
class KeptLogger extends Logger {
  readonly lines: (readonly [message: string, fields: LogFields])[] = [];
  debug(message: string, fields: LogFields = {}): void {
    this.lines.push([message, fields]);
  }
  info = this.debug.bind(this);
  warn = this.debug.bind(this);
  error = this.debug.bind(this);
}

const log = new KeptLogger();

@Global()
@Module({
  providers: [
    { provide: SETTINGS, useValue: SETTINGS_HERE },
    { provide: Logger, useValue: log },
  ],
  exports: [SETTINGS, Logger],
})
class SettingsModule {}

@Module({
  imports: [SettingsModule, ClockModule, CryptoModule, HttpModule],
  controllers: [ThingController],
  providers: [{ provide: APP_GUARD, useClass: FormTokenGuard }],
})
class TestModule {}

/** A small application behind the real door, with what its operator would read. */
export interface ProbeApp {
  readonly http: ReturnType<typeof supertest>;
  readonly log: KeptLogger;
  readonly defects: () => readonly LogFields[];
  /** The token in the form of a page. */
  readonly formToken: () => Promise<string>;
  /** Sends bytes as they are and gives the status; supertest would tidy them. */
  readonly send: (
    method: string,
    path: string,
    headers: Record<string, string>,
    body: string | Buffer,
  ) => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openProbeApp(): Promise<ProbeApp> {
  const built = await Test.createTestingModule({ imports: [TestModule] }).compile();
  const app = built.createNestApplication<NestExpressApplication>();
  configureApp(app, webPages);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const http = supertest(`http://127.0.0.1:${String(port)}`);
  return {
    http,
    log,
    defects: () => log.lines.flatMap(([message, fields]) => (message === 'a request failed' ? [fields] : [])),
    formToken: async () => tokenIn((await http.get('/page')).text),
    send: (method, path, headers, body) => send(port, method, path, headers, body),
    close: () => app.close(),
  };
}

function tokenIn(html: string): string {
  return /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

function send(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | Buffer,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = rawRequest(
      { port, host: '127.0.0.1', method, path, headers, insecureHTTPParser: true },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
