/** A group as the file says it. */
export interface GroupFile {
  readonly name: string;
  readonly region: string;
  /** Ids of responders. */
  readonly members: readonly string[];
}

export interface RotationFile {
  readonly kind: string;
  readonly handoverAt: unknown;
  readonly startsOn: string;
  /** Ids of responders, in the order of their turns. */
  readonly participants: readonly string[];
}

export interface RotaFile {
  readonly name: string;
  /** Name of a group. */
  readonly group?: string;
  readonly timeZone: string;
  readonly rotation: RotationFile;
  readonly layers?: readonly { readonly name?: string; readonly hours?: unknown; readonly rotation: RotationFile }[];
}

export interface TargetFile {
  readonly type: string;
  /** Of a rota or group. */
  readonly name?: string;
  /** Of a responder or webhook. */
  readonly id?: string;
  readonly role?: string;
}

export interface StepFile {
  readonly delaySeconds: number;
  readonly targets: readonly TargetFile[];
  readonly channels?: readonly string[];
  readonly quorum?: unknown;
  readonly ignoresQuietHours?: boolean;
  readonly when?: unknown;
}

export interface PolicyFile {
  readonly name: string;
  readonly repeat: number;
  readonly lastStepSeconds?: number;
  readonly reminderSeconds?: number;
  readonly steps: readonly StepFile[];
}

export interface RouteFile {
  readonly when: Readonly<Record<string, unknown>>;
  /** Name of a policy. */
  readonly policy: string;
  readonly continue?: boolean;
}

/** Groups, rotas, policies and routes, by their names. */
export interface ConfigFile {
  readonly groups: readonly GroupFile[];
  readonly rotas: readonly RotaFile[];
  readonly policies: readonly PolicyFile[];
  /** In the order in which they are looked at. */
  readonly routes: readonly RouteFile[];
}

/** Where in the file something is, as keys and numbers from 0. */
export type ConfigPath = readonly (string | number)[];

export interface ConfigProblem {
  readonly path: ConfigPath;
  /** What was expected and what to do. */
  readonly problem: string;
}
