import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { MapPlaces } from './map-places.repository.js';
import type { MapPlace } from './place-map.js';

@Injectable()
export class PrismaMapPlaces extends MapPlaces {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async all(): Promise<readonly MapPlace[]> {
    const rows = await this.prisma.facility.findMany({
      where: { lat: { not: null }, lon: { not: null } },
      select: { code: true, name: true, regionCode: true, lat: true, lon: true },
      orderBy: { code: 'asc' },
    });
    return rows.flatMap(({ lat, lon, ...rest }) => (lat === null || lon === null ? [] : [{ ...rest, lat, lon }]));
  }
}
