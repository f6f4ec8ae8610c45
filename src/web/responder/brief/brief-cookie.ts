import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { BriefDoor } from '../../../answer/brief-door.js';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { AppError } from '../../../kernel/app-error.js';
import { Clock, MINUTE } from '../../../kernel/clock.js';
import { LANGUAGES } from '../../../kernel/language.js';
import { Sealing } from '../../../platform/crypto/sealing.js';

const NAME = 'vigil_brief';
/** How long the brief stays open on the device that typed the code. */
const OPEN_FOR = 30 * MINUTE;
const PLACE = { field: 'brief.opened', id: 'cookie' } as const;

const kept = z.object({ alertId: z.string(), responderId: z.string(), until: z.number() });

type Opened = Pick<BriefDoor, 'alertId' | 'responderId'>;

/**
 * Says that this device has typed the right code: for one alert and one person, sealed, out of reach of scripts, sent
 * to the one page it opens and to no other.
 */
@Injectable()
export class BriefCookie {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  set(response: Response, token: string, { alertId, responderId }: Opened): void {
    const until = this.clock.now().getTime() + OPEN_FOR;
    const value = this.sealing.seal(PLACE, JSON.stringify({ alertId, responderId, until }));
    const secure = this.settings.environment === 'production';
    for (const path of pathsOf(token)) {
      response.cookie(NAME, value, { path, httpOnly: true, sameSite: 'strict', secure, maxAge: OPEN_FOR });
    }
  }

  opens(request: Request, { alertId, responderId }: Opened): boolean {
    const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined;
    const value = cookies?.[NAME];
    const text = typeof value === 'string' ? this.openOrNull(value) : null;
    if (text === null) return false;
    const opened = kept.parse(JSON.parse(text));
    const theirs = opened.alertId === alertId && opened.responderId === responderId;
    return theirs && opened.until > this.clock.now().getTime();
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

/** In every language, so that changing it keeps the page open. */
function pathsOf(token: string): string[] {
  const path = `/r/${token}/brief`;
  return [path, ...LANGUAGES.map((language) => `/${language}${path}`)];
}
