/** What has a name by which others in the file refer to it. */
export type NamedKind = 'group' | 'rota' | 'policy';

/** Ids of what is there and of what the file will make, by name and back. */
export class ConfigNames {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();

  add(kind: NamedKind, name: string, id: string): void {
    this.ids.set(`${kind} ${name}`, id);
    this.names.set(id, name);
  }

  /** Null: neither in the file nor in the system. */
  idOf(kind: NamedKind, name: string): string | null {
    return this.ids.get(`${kind} ${name}`) ?? null;
  }

  readonly nameOf = (id: string): string | null => this.names.get(id) ?? null;
}
