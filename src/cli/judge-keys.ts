import type { KeyState } from '../safekeeping/rotation/read-key-state.service.js';
import { type Finding, note, ok, todo } from './finding.js';

/** Whether what is stored can be opened, and whether a secret of before can go. */
export function judgeKeys({ seals, previousSecrets, rotated }: KeyState): Finding {
  if (seals.unknown > 0) {
    return todo(
      'secret',
      `${seals.unknown} stored values are sealed under a secret that is not set and cannot be read. Add it to VIGIL_SECRET_PREVIOUS.`,
    );
  }
  if (seals.previous > 0) {
    return todo(
      'secret',
      `${seals.previous} stored values still need VIGIL_SECRET_PREVIOUS. Run keys:rotate, and keep it until then.`,
    );
  }
  if (previousSecrets === 0) return ok('secret', 'Everything stored is sealed under VIGIL_SECRET.');
  return rotated
    ? note('secret', 'Everything stored is sealed under VIGIL_SECRET. VIGIL_SECRET_PREVIOUS can be removed.')
    : todo('secret', 'Run keys:rotate once: until then keep VIGIL_SECRET_PREVIOUS.');
}
