import { AppError } from '../../kernel/app-error.js';

/** Why a backup cannot be read; nothing was changed. */
const PROBLEMS = {
  backup_unknown: 'This is no backup of Vigil. Give the file that `vigil backup` wrote.',
  backup_newer: 'This backup was made by a newer Vigil. Restore it with that version, or a newer one.',
  backup_secret:
    'This backup was made under another secret. Set VIGIL_SECRET to the one of the system it came from, or add that one to VIGIL_SECRET_PREVIOUS.',
  backup_damaged: 'This backup is damaged: what it holds was changed since it was made. Take another one.',
  backup_truncated: 'This backup is not whole: its end is missing. Take another one, or copy it again.',
} as const;

export function backupProblem(code: keyof typeof PROBLEMS, cause?: unknown): AppError {
  return new AppError({ kind: 'invalid', code, message: `${PROBLEMS[code]} Nothing was changed.`, cause });
}
