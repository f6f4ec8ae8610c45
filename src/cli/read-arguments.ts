import { ROLES, type Role } from '../access/role.js';
import { findRegion, REGIONS } from '../directory/region-register.js';
import { type Arguments, UsageError } from './command.js';

/** Null where it was left out or is empty. */
export function textOf({ values }: Arguments, option: string): string | null {
  const value = values[option];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Throws UsageError. */
export function neededText(given: Arguments, option: string): string {
  const value = textOf(given, option);
  if (value === null) throw new UsageError(`--${option} is needed.`);
  return value;
}

export function listOf({ values }: Arguments, option: string): readonly string[] {
  const value = values[option];
  return Array.isArray(value) ? value.map((each) => String(each).trim()) : [];
}

export function isSet({ values }: Arguments, option: string): boolean {
  return values[option] === true;
}

export function positional({ positionals }: Arguments): string {
  return positionals[0] ?? '';
}

/** One of these words. Throws UsageError. */
export function oneOf<const Word extends string>(words: readonly Word[], text: string, option: string): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new UsageError(`--${option} must be one of: ${words.join(', ')}.`);
  return word;
}

/** Throws UsageError. */
export function roleOf(given: Arguments): Role {
  return oneOf(ROLES, neededText(given, 'role'), 'role');
}

/** Each once. Throws UsageError. */
export function regionsOf(given: Arguments): readonly string[] {
  const codes = [...new Set(listOf(given, 'region'))];
  if (codes.every((code) => findRegion(code) !== null)) return codes;
  throw new UsageError(`--region must be one of: ${REGIONS.map(({ code }) => code).join(', ')}.`);
}
