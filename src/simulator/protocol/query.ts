import type { Host } from '../host.js';
import { notEmulated } from './errors.js';
import { type HostObject, NULL_OBJECT, type StoredProperties } from './host-object.js';
import type { QueryInfo } from './messages.js';
import { apiName } from './schema.js';

/** The properties asked for, as a tree: `format/fill/color` under format under fill. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

/** Answers `object.load(...)`: the properties by their wire names, collections under `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo, host: Host): unknown {
  if (object === NULL_OBJECT) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const wanted = wantedTree(paths);
  // No names at all means every scalar property.
  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#calling-load-without-parameters-not-recommended
  if (query.Select === undefined) wanted.all = true;
  return readObject(object, wanted, host, query);
}

function wantedTree(paths: readonly string[]): Wanted {
  const root: Wanted = { all: false, names: new Map() };
  for (const path of paths) {
    let node = root;
    const steps = path.split(/[/.]/).map((step) => step.trim().toLowerCase());
    for (const step of steps) {
      if (step === '*' || step === '$all') node.all = true;
      if (step === '' || step === '*' || step === '$all') continue;
      const next = node.names.get(step) ?? { all: false, names: new Map<string, Wanted>() };
      node.names.set(step, next);
      node = next;
    }
  }
  return root;
}

function readObject(
  object: HostObject,
  wanted: Wanted,
  host: Host,
  page: QueryInfo = {},
): Record<string, unknown> | null {
  if (object === NULL_OBJECT) return null;
  const answer: Record<string, unknown> = identityOf(object, host);
  const { items } = object.class;
  if (items !== undefined) {
    const all = items(object.target, host);
    const first = page.Skip ?? 0;
    const shown = all.slice(first, page.Top === undefined ? undefined : first + page.Top);
    const ofItems = withoutItemsStep(wanted);
    answer['_Items'] = shown.map((item) => readObject(item, ofItems, host));
  }
  readProperties(object, wanted, host, answer);
  return answer;
}

/** "items/name" asks each item for its name, as "name" does. */
function withoutItemsStep(wanted: Wanted): Wanted {
  const items = wanted.names.get('items');
  if (items === undefined) return wanted;
  const names = new Map([...wanted.names, ...items.names]);
  names.delete('items');
  return { all: wanted.all || items.all || items.names.size === 0, names };
}

function readProperties(
  object: HostObject,
  wanted: Wanted,
  host: Host,
  answer: Record<string, unknown>,
): void {
  const schema = host.schema.get(object.class.name);
  const getters = object.class.get ?? {};
  if (wanted.all) {
    for (const [wireName, get] of Object.entries(getters)) {
      answer[wireName] = get(object.target, host);
    }
    readAllStored(object, answer, host);
  }
  for (const [name, below] of wanted.names) {
    const scalar = schema?.scalars.get(name)?.wireName;
    const navigation = schema?.navigations.get(name);
    if (scalar !== undefined) {
      if (!(scalar in answer)) answer[scalar] = readScalar(object, scalar, host);
    } else if (navigation !== undefined) {
      const next = followNavigation(object, navigation, host);
      const whole = below.names.size === 0 && !below.all;
      answer[navigation] = readObject(next, whole ? { ...below, all: true } : below, host);
    }
    // Names that the class does not know are ignored, as Excel does: its documentation itself
    // uses load("no-properties-needed").
  }
}

function readAllStored(object: HostObject, answer: Record<string, unknown>, host: Host): void {
  const stored = object.class.stored?.(object.target);
  if (stored === undefined) return;
  for (const { wireName } of host.schema.get(object.class.name)?.scalars.values() ?? []) {
    const key = storedKey(stored, wireName);
    if (stored.properties.has(key)) answer[wireName] ??= stored.properties.get(key);
  }
}

function readScalar(object: HostObject, wireName: string, host: Host): unknown {
  const get = object.class.get?.[wireName];
  if (get !== undefined) return get(object.target, host);
  const stored = object.class.stored?.(object.target);
  const key = stored === undefined ? '' : storedKey(stored, wireName);
  if (stored?.properties.has(key) !== true) throw notEmulated(apiName(object.class.name, wireName));
  return stored.properties.get(key);
}

/** "format/font/size" for the wire's "Size" of what is kept at "format/font". */
export function storedKey({ path }: StoredProperties, wireName: string): string {
  const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return path === '' ? name : `${path}/${name}`;
}

/** What lets the client find the object again in a later batch. */
export function identityOf(object: HostObject, host: Host): Record<string, unknown> {
  const { id, get } = object.class;
  const identity: Record<string, unknown> = {};
  if (id !== undefined) identity['_Id'] = id(object.target, host);
  if (get?.['Id'] !== undefined) identity['Id'] = get['Id'](object.target, host);
  const reference = host.references.nameOf(object);
  if (reference !== null) identity['_ReferenceId'] = reference;
  return identity;
}

export function followNavigation(object: HostObject, wireName: string, host: Host): HostObject {
  if (object === NULL_OBJECT) return NULL_OBJECT;
  const navigate = object.class.navigate?.[wireName];
  if (navigate === undefined) throw notEmulated(apiName(object.class.name, wireName));
  return navigate(object.target, host);
}
