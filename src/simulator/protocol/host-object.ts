import type { Host } from '../host.js';

/**
 * One Office.js class as the host answers for it. Names are the wire's (PascalCase); `T` is what
 * an object of the class stands for, an area on a sheet, a table …
 */
export interface HostClass<T> {
  /** "Range": the class's name in Office.js. */
  readonly name: string;
  /** Scalar properties that can be loaded. */
  readonly get?: Readonly<Record<string, (target: T, host: Host) => unknown>>;
  /** Properties that can be set. */
  readonly set?: Readonly<Record<string, (target: T, value: never, host: Host) => void>>;
  /** Properties that are objects: `range.format`. */
  readonly navigate?: Readonly<Record<string, (target: T, host: Host) => HostObject>>;
  /** Methods; one that makes an object returns a HostObject. */
  readonly call?: Readonly<Record<string, HostMethod<T>>>;
  /** Items of a collection, in order. */
  readonly items?: (target: T, host: Host) => readonly HostObject[];
  /** The item that `collection[key]` or `getItem(key)` yields, or null where there is none. */
  readonly item?: (target: T, key: unknown, host: Host) => HostObject | null;
  /**
   * Where properties without a getter or setter of their own are kept as they are set; those never
   * set cannot be read.
   */
  readonly stored?: (target: T) => StoredProperties;
  /** The id under which a collection finds the object again. */
  readonly id?: (target: T, host: Host) => string | number;
}

/** Properties by path and Office.js name: "format/font/size". */
export interface StoredProperties {
  readonly properties: Map<string, unknown>;
  readonly path: string;
}

export type HostMethod<T> = (target: T, args: readonly never[], host: Host) => unknown;

/** An object that a batch has in hand. Its class is closed over, hence no type parameter. */
export interface HostObject {
  readonly class: HostClass<unknown>;
  readonly target: unknown;
}

export function hostObject<T>(hostClass: HostClass<T>, target: T): HostObject {
  return { class: hostClass as HostClass<unknown>, target };
}

/** What `getItemOrNullObject` yields where there is none: all it is asked is done silently. */
export const NULL_OBJECT: HostObject = { class: { name: 'null' }, target: null };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'class' in value && 'target' in value;
}

/** The object, or the error that says there is none. */
export function orNull<T>(hostClass: HostClass<T>, target: T | null | undefined): HostObject {
  return target === null || target === undefined ? NULL_OBJECT : hostObject(hostClass, target);
}

/** The object's target, where it is of the class; null otherwise. */
export function targetOf<T>(value: unknown, hostClass: HostClass<T>): T | null {
  return isHostObject(value) && value.class.name === hostClass.name ? (value.target as T) : null;
}
