import { readEnums, readSchema, type Schema } from '../protocol/schema.js';
import { refuseByName } from '../refused-apis.js';

/** A window in which office.js runs, with the names that it reads and writes there. */
export interface LibraryWindow extends Window {
  Excel?: object;
  _richApiNativeBridge?: {
    sendMessageToHost(json: string): void;
    onMessageFromHost?: (json: string) => void;
  };
}

/**
 * What the library knows of itself, read from the first page that speaks. Until then nobody has
 * asked anything.
 */
export class LibraryKnowledge {
  private readonly classes: Map<string, NonNullable<ReturnType<Schema['get']>>> = new Map();
  private readonly enumerations = new Map<string, ReadonlySet<string>>();
  private readonly learnt = new WeakSet<object>();

  get schema(): Schema {
    return this.classes;
  }

  get enums(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.enumerations;
  }

  learnFrom(page: LibraryWindow): void {
    const { Excel } = page;
    if (Excel === undefined || this.learnt.has(Excel)) return;
    this.learnt.add(Excel);
    for (const [name, schema] of readSchema(Excel)) this.classes.set(name, schema);
    for (const [name, values] of readEnums(Excel)) this.enumerations.set(name, values);
    refuseByName(Excel);
  }
}
