/** Characters. Length is what counts (NIST SP 800-63B-4, 3.1.1.2; read November 2026); no rules about kinds. */
export const MIN_PASSWORD_LENGTH = 12;
/** Far beyond any pass phrase; keeps the hash from being used to burn time. */
export const MAX_PASSWORD_LENGTH = 256;
/** `aaaaaaaaaaaa` and `121212121212` are no passwords. */
const MIN_DIFFERENT = 5;

export type PasswordProblem = 'too_short' | 'too_long' | 'too_plain' | 'is_own_address';

/** The same password typed on another keyboard is the same password. */
export function normalPassword(typed: string): string {
  return typed.normalize('NFKC');
}

export function passwordProblem(typed: string, email: string): PasswordProblem | null {
  const characters = Array.from(normalPassword(typed));
  if (characters.length < MIN_PASSWORD_LENGTH) return 'too_short';
  if (characters.length > MAX_PASSWORD_LENGTH) return 'too_long';
  if (new Set(characters).size < MIN_DIFFERENT) return 'too_plain';
  return typed.trim().toLowerCase() === email ? 'is_own_address' : null;
}
