import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Turns } from '../../platform/batch/turns.js';
import type { PictureKind } from './attachment-kind.js';
import { copyMeasures, MOST_PIXELS } from './attachment-limits.js';
import { type Cleaned, PictureCleaner } from './picture-cleaner.js';

/** Pictures under way in this process: one may take some hundred megabytes. */
const AT_ONCE = 1;
/** A picture made to take long is broken off. */
const LONGEST_SECONDS = 20;
const QUALITY = 88;

// Nothing is kept of a picture, and one processor is enough for it. No other reader than these three can be reached.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

@Injectable()
export class SharpPictureCleaner extends PictureCleaner {
  private readonly turns = new Turns(AT_ONCE);

  clean(bytes: Buffer, kind: PictureKind): Promise<Cleaned> {
    return this.turns.run(() => cleaned(bytes, kind));
  }
}

async function cleaned(bytes: Buffer, kind: PictureKind): Promise<Cleaned> {
  try {
    const measured = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (measured.format !== kind) return { problem: 'broken' };
    const { width, height } = measured.autoOrient;
    if (width * height > MOST_PIXELS) return { problem: 'too_many_pixels' };
    const to = copyMeasures({ width, height });
    const copy = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', autoOrient: true })
      .timeout({ seconds: LONGEST_SECONDS })
      .resize(to.width, to.height, { fit: 'fill', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: QUALITY })
      .toBuffer();
    return { copy };
  } catch {
    // Sharp says with words alone what was wrong, and each of its errors here is one of the picture.
    return { problem: 'broken' };
  }
}
