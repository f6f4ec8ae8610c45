/** A key that followed from a secret that may be gone, for one purpose. */
export interface RetiredKey {
  /** Of the secret it followed from. */
  readonly keyId: string;
  readonly use: 'index' | 'mac';
  readonly purpose: string;
  readonly key: Buffer;
}

/**
 * What is made with a key and cannot be made anew, because only its owner has what it is made of: these keys outlive
 * their secret. A family's receipt code opens its report after any number of changes, and a later text of an alert carries
 * the same link as the first.
 */
export const OUTLIVING: readonly Pick<RetiredKey, 'use' | 'purpose'>[] = [
  { use: 'index', purpose: 'report.receipt' },
  { use: 'index', purpose: 'report.submission' },
  { use: 'mac', purpose: 'report.receipt_code' },
  { use: 'index', purpose: 'report_draft.code' },
  { use: 'mac', purpose: 'alert.link' },
];
