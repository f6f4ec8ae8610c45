import { Module } from '@nestjs/common';
import { FacilityRegister } from './facility-register.js';
import { People } from './people.repository.js';
import { PrismaFacilityRegister } from './prisma-facility-register.js';
import { PrismaPeople } from './prisma-people.repository.js';
import { PrismaRotas } from './prisma-rotas.repository.js';
import { Rotas } from './rotas.repository.js';

@Module({
  providers: [
    { provide: FacilityRegister, useClass: PrismaFacilityRegister },
    { provide: People, useClass: PrismaPeople },
    { provide: Rotas, useClass: PrismaRotas },
  ],
  exports: [FacilityRegister, People, Rotas],
})
export class DirectoryModule {}
