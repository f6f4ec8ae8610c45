/**
 * Everything that a line may carry beside its message: ids, codes, counts, times. A name that is not here is left out,
 * so that personal data cannot slip in by a new field; add one only for what is none.
 */
export const LOG_FIELDS = [
  'alertId',
  'apiKeyId',
  'contactMethodId',
  'groupId',
  'incidentId',
  'messageId',
  'policyId',
  'reportId',
  'requestId',
  'responderId',
  'rotaId',
  'runId',
  'userId',
  'attempt',
  'attempts',
  'backend',
  'channel',
  'code',
  'count',
  'delayMs',
  'durationMs',
  'environment',
  'fact',
  'job',
  'kind',
  'method',
  'port',
  'provider',
  'queue',
  'route',
  'signal',
  'state',
  'status',
] as const;

export type LogFields = { readonly [name in (typeof LOG_FIELDS)[number]]?: string | number | boolean | null } & {
  /** Logged as name, code, message, places and causes. */
  readonly error?: unknown;
};

/**
 * Lines for the operator. `message` is a fixed text: what changes goes into the fields. Never throws.
 */
export abstract class Logger {
  abstract debug(message: string, fields?: LogFields): void;
  abstract info(message: string, fields?: LogFields): void;
  /** Something that heals by itself, or may need a look in office hours. */
  abstract warn(message: string, fields?: LogFields): void;
  /** Somebody has to look at it. */
  abstract error(message: string, fields?: LogFields): void;
}
