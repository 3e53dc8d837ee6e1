import type { HostObject } from './host-object.js';

/** Objects that the client keeps across batches (`_KeepReference`), under names such as "{r1}". */
export class References {
  private readonly byName = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = `{r${this.next++}}`;
    this.byName.set(name, object);
    this.names.set(object, name);
  }

  nameOf(object: HostObject): string | null {
    return this.names.get(object) ?? null;
  }

  find(name: string): HostObject | null {
    return this.byName.get(name) ?? null;
  }

  release(name: string): void {
    const object = this.byName.get(name);
    if (object === undefined) return;
    this.byName.delete(name);
    this.names.delete(object);
  }

  all(): Iterable<HostObject> {
    return this.byName.values();
  }
}
