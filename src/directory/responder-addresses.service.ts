import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { readAddresses, type WantedAddresses } from './contact-addresses.js';
import type { ContactMethodRecord, ResponderInput } from './responder-record.js';
import { Responders } from './responders.repository.js';

/** An e-mail address is one way to reach a person, a telephone number two: texts and calls. */
@Injectable()
export class ResponderAddresses {
  constructor(
    private readonly responders: Responders,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws AppError `invalid_address`. */
  read(input: ResponderInput, present: readonly ContactMethodRecord[]): WantedAddresses {
    return readAddresses(input, present, { allowDrama: this.settings.environment !== 'production' });
  }

  /** @param verified somebody has checked them all, those that stay as well. @returns the fields that changed. */
  async write(tx: Tx, responderId: ResponderId, wanted: WantedAddresses, verified: boolean): Promise<string[]> {
    const changed: string[] = [];
    const { email, phone } = wanted;
    if (email !== 'keep') {
      const change = { responderId, channel: 'email', address: email, verified } as const;
      if (await this.responders.setAddress(tx, change)) changed.push('email');
    }
    if (phone !== 'keep') {
      const sms = await this.responders.setAddress(tx, { responderId, channel: 'sms', address: phone, verified });
      const voice = await this.responders.setAddress(tx, { responderId, channel: 'voice', address: phone, verified });
      if (sms || voice) changed.push('phone');
    }
    if (verified && (await this.responders.verifyAll(tx, responderId))) changed.push('verified');
    return changed;
  }
}
