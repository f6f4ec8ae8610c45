/** What hangs on somebody. */
export interface LeavingView {
  readonly person: { readonly id: string; readonly name: string; readonly status: string };
  /** Alerts that wait for their answer. */
  readonly waiting: number;
  /** Names of rotas in which they stand. */
  readonly rotas: readonly string[];
  /** Names of policies whose steps name them. */
  readonly policies: readonly string[];
  readonly hasAccount: boolean;
}
