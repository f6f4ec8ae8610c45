import type { PictureKind } from './attachment-kind.js';
import type { AttachmentProblem } from './attachment-limits.js';

export type Cleaned =
  { readonly copy: Buffer } | { readonly problem: Extract<AttachmentProblem, 'broken' | 'too_many_pixels'> };

/**
 * Makes a picture anew, point by point: a JPEG that stands upright and holds nothing beside what is to be seen. Place, camera,
 * time, comments, small pictures within and whatever hung on its end are gone. What cannot be read to its end, or is larger
 * than the memory should hold, has a problem. Throws for what is no fault of the picture.
 */
export abstract class PictureCleaner {
  abstract clean(bytes: Buffer, kind: PictureKind): Promise<Cleaned>;
}
