import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../directory/facility-register.js';
import { readFacilities } from './read-facilities.js';

/** The same distance from the sources and from the compiled program. */
const FILE = path.resolve(import.meta.dirname, '../../prisma/data/uk-facilities.csv');

/** Fills an empty register of places with the one that comes with the program. A register with rows is left alone. */
@Injectable()
export class EnsureRegisterService {
  constructor(private readonly register: FacilityRegister) {}

  async ensure(): Promise<void> {
    if ((await this.register.all()).length > 0) return;
    const { entries } = readFacilities(readFileSync(FILE, 'utf8'));
    try {
      await this.register.save(entries);
    } catch (error) {
      // Another process that starts at the same time was faster.
      if ((await this.register.all()).length === 0) throw error;
    }
  }
}
