import { helpOf, type EnvironmentVariable } from './environment-help.js';

export interface SettingsProblem {
  readonly variable: EnvironmentVariable;
  /** "is missing", "must be …": never what was typed, since it may be a secret in the wrong place. */
  readonly problem: string;
}

/** Stops the boot. One message names every problem, what was expected and an example; no value is repeated. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly SettingsProblem[]) {
    super(
      [
        problems.length === 1 ? 'One setting is not right:' : `${String(problems.length)} settings are not right:`,
        ...problems.map(line),
        'Set them in the environment, or in the file .env at the root of the project.',
      ].join('\n'),
    );
    this.name = 'SettingsError';
  }
}

function line({ variable, problem }: SettingsProblem): string {
  const { example } = helpOf(variable);
  return `  ${variable} ${problem}${example === null ? '' : `. Example: ${variable}=${example}`}`;
}
