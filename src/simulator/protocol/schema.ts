/** A class's properties, as the loaded library itself lists them. */
interface ClassSchema {
  /** Scalar properties by lower-case name. */
  readonly scalars: ReadonlyMap<string, ScalarProperty>;
  /** Object properties by lower-case name: the wire's name. */
  readonly navigations: ReadonlyMap<string, string>;
  readonly methods: ReadonlySet<string>;
  readonly isCollection: boolean;
}

interface ScalarProperty {
  /** On the wire: "NumberFormat". */
  readonly wireName: string;
  readonly canBeSet: boolean;
}

export type Schema = ReadonlyMap<string, ClassSchema>;

interface LibraryPrototype {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

/**
 * Reads the property tables of every class from the library's own metadata, so that what the host
 * knows of an API is what this version of Office.js knows.
 */
export function readSchema(namespace: object): Schema {
  const schema = new Map<string, ClassSchema>();
  for (const entry of Object.values(namespace) as unknown[]) {
    if (typeof entry !== 'function') continue;
    const prototype = entry.prototype as LibraryPrototype | undefined;
    const name = prototype?._className;
    if (prototype && name !== undefined) schema.set(name, readClass(prototype));
  }
  return schema;
}

function readClass(prototype: LibraryPrototype): ClassSchema {
  const names = prototype._scalarPropertyNames ?? [];
  const scalars = new Map<string, ScalarProperty>();
  names.forEach((name, index) => {
    scalars.set(name.toLowerCase(), {
      wireName: prototype._scalarPropertyOriginalNames?.[index] ?? capitalised(name),
      canBeSet: prototype._scalarPropertyUpdateable?.[index] ?? false,
    });
  });
  return {
    scalars,
    navigations: new Map(
      (prototype._navigationPropertyNames ?? []).map((name) => [
        name.toLowerCase(),
        capitalised(name),
      ]),
    ),
    methods: new Set(Object.keys(prototype).filter((name) => !name.startsWith('_'))),
    isCollection: prototype._isCollection === true,
  };
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Range.getCell" from the class and the wire's name. */
export function apiName(className: string, wireName: string): string {
  return `${className}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}

/** The values of every enumeration of the library, by its name. */
export function readEnums(namespace: object): ReadonlyMap<string, ReadonlySet<string>> {
  const enums = new Map<string, ReadonlySet<string>>();
  for (const [name, entry] of Object.entries(namespace) as [string, unknown][]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const values = Object.values(entry) as unknown[];
    if (values.length > 0 && values.every((value) => typeof value === 'string')) {
      enums.set(name, new Set(values as string[]));
    }
  }
  return enums;
}
