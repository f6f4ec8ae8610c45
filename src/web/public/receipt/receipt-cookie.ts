import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import type { Receipt } from '../../../intake/receipt.js';
import { AppError } from '../../../kernel/app-error.js';
import { Clock, MINUTE } from '../../../kernel/clock.js';
import { Sealing } from '../../../platform/crypto/sealing.js';

const NAME = 'vigil_receipt';
const LIFETIME = 30 * MINUTE;
const PLACE = { field: 'report_form.receipt', id: 'cookie' } as const;
/** Whatever language the address names, so that changing it keeps the code on the screen. */
const PATH = '/';

const kept = z.object({
  reference: z.string(),
  receiptCode: z.string(),
  receivedAt: z.coerce.date(),
  firstAnswerBy: z.coerce.date(),
  /** 0 or 1, so that a report that is kept back has a cookie as long as any. */
  later: z.coerce.boolean().default(false),
  easy: z.coerce.boolean().default(false),
  until: z.number(),
});

export type ShownReceipt = Omit<Receipt, 'status'> & {
  /** The form was in Easy Read. */
  readonly easy: boolean;
};

/**
 * Carries the code from the post to the page that shows it: set once, at submission, sealed, out of reach of scripts,
 * gone after half an hour or as soon as the person has saved the code. The only cookie of the public pages.
 */
@Injectable()
export class ReceiptCookie {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  set(response: Response, { reference, receiptCode, receivedAt, firstAnswerBy, later, easy }: ShownReceipt): void {
    const until = this.clock.now().getTime() + LIFETIME;
    const value = this.sealing.seal(
      PLACE,
      JSON.stringify({
        reference,
        receiptCode,
        receivedAt,
        firstAnswerBy,
        later: Number(later),
        easy: Number(easy),
        until,
      }),
    );
    response.cookie(NAME, value, { ...this.shape(), maxAge: LIFETIME });
  }

  read(request: Request): ShownReceipt | null {
    const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined;
    const value = cookies?.[NAME];
    const text = typeof value === 'string' ? this.openOrNull(value) : null;
    if (text === null) return null;
    const { until, ...receipt } = kept.parse(JSON.parse(text));
    return until > this.clock.now().getTime() ? receipt : null;
  }

  clear(response: Response): void {
    response.clearCookie(NAME, this.shape());
  }

  private shape() {
    const secure = this.settings.environment === 'production';
    return { path: PATH, httpOnly: true, sameSite: 'strict', secure } as const;
  }

  private openOrNull(value: string): string | null {
    try {
      return this.sealing.open(PLACE, value);
    } catch (error) {
      if (error instanceof AppError && error.code === 'sealed_unreadable') return null;
      throw error;
    }
  }
}
