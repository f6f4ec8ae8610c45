import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FacilityEntry, FacilityRegister } from '../../directory/facility-register.js';
import type { PageLanguage } from '../../kernel/language.js';
import { compress, encodingFor } from '../../platform/http/compression.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PublicFrame } from '../../platform/http/page-frame.js';
import { placeList } from './report/place-search/place-list.js';

const A_DAY = 'public, max-age=86400';

/** The register of places, which everybody may know, for a browser that searches by itself. Nothing that is typed comes here. */
@Controller('report/places')
export class PlacesController {
  private readonly ready = new WeakMap<readonly FacilityEntry[], Map<string, Buffer>>();

  constructor(@Inject(FacilityRegister) private readonly facilities: FacilityRegister) {}

  @Get()
  async list(@Frame() { language }: PublicFrame, @Req() request: Request, @Res() response: Response): Promise<void> {
    const encoding = encodingFor(request);
    const bytes = this.bytesOf(await this.facilities.all(), language, encoding);
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.vary('Accept-Encoding').setHeader('Cache-Control', A_DAY);
    response.type('json').send(bytes);
  }

  /** Made once for each copy of the register. */
  private bytesOf(
    register: readonly FacilityEntry[],
    language: PageLanguage,
    encoding: ReturnType<typeof encodingFor>,
  ): Buffer {
    const all = this.ready.get(register) ?? new Map<string, Buffer>();
    this.ready.set(register, all);
    const key = `${language} ${encoding ?? ''}`;
    const known = all.get(key);
    if (known !== undefined) return known;
    const plain = Buffer.from(JSON.stringify(placeList(register, language)));
    const fresh = encoding === null ? plain : compress(plain, encoding);
    all.set(key, fresh);
    return fresh;
  }
}
