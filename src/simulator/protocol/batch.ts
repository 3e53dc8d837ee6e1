import type { Host } from '../host.js';
import { HostError, httpStatusOf, invalidReference, itemNotFound, notEmulated } from './errors.js';
import { type HostObject, hostObject, isHostObject, NULL_OBJECT } from './host-object.js';
import {
  ACTION,
  type ActionInfo,
  type ActionResult,
  type Arguments,
  type Batch,
  type BatchReply,
  OBJECT_PATH,
  type ObjectPathInfo,
} from './messages.js';
import { answerQuery, followNavigation, identityOf, storedKey } from './query.js';
import { apiName } from './schema.js';

/**
 * Carries out a batch action by action. What was done before a failure stays done: Excel keeps
 * the finished half of a batch.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
export function runBatch(batch: Batch, host: Host): BatchReply {
  const run = new BatchRun(batch, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: error.location || run.locationOf(action),
        HttpStatusCode: httpStatusOf(error.code),
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** A batch whose only work is to let kept ranges go; it follows after `Excel.run`. */
export function isCleanUp(batch: Batch): boolean {
  const releases = ({ ActionType, Name }: ActionInfo): boolean =>
    ActionType === ACTION.method && Name === '_RemoveReference';
  return (
    batch.Actions.some(releases) &&
    batch.Actions.every((action) => action.ActionType === ACTION.instantiate || releases(action))
  );
}

class BatchRun {
  private readonly objects = new Map<number, HostObject>();
  private where = '';

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
  ) {}

  perform(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return this.instantiate(action);
      case ACTION.query:
      case ACTION.queryAsJson:
        return answerQuery(this.object(action.ObjectPathId), action.QueryInfo ?? {}, this.host);
      case ACTION.setProperty:
        return this.setProperty(action);
      case ACTION.method:
        return this.callMethod(action);
      default:
        throw notEmulated(`Action type ${action.ActionType}`);
    }
  }

  locationOf(action: ActionInfo): string {
    const object = this.objects.get(action.ObjectPathId);
    return object && action.Name ? apiName(object.class.name, action.Name) : this.where;
  }

  private instantiate(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    return object === NULL_OBJECT ? null : identityOf(object, this.host);
  }

  private setProperty(action: ActionInfo): null {
    const object = this.object(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    const [value] = this.arguments(action.ArgumentInfo);
    const set = object.class.set?.[action.Name];
    if (set === undefined) this.storeProperty(object, action.Name, value);
    else set(object.target, value as never, this.host);
    return null;
  }

  private storeProperty(object: HostObject, wireName: string, value: unknown): void {
    const stored = object.class.stored?.(object.target);
    const known = this.host.schema.get(object.class.name)?.scalars.get(wireName.toLowerCase());
    if (stored === undefined || known?.canBeSet !== true) {
      throw notEmulated(apiName(object.class.name, wireName));
    }
    stored.properties.set(storedKey(stored, wireName), value);
  }

  private callMethod(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (object !== NULL_OBJECT) this.host.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.host.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const value = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? identityOf(value, this.host) : (value ?? null);
  }

  private call(object: HostObject, name: string, info?: Arguments): unknown {
    if (object === NULL_OBJECT) return NULL_OBJECT;
    const { class: hostClass, target } = object;
    const args = this.arguments(info);
    const { item } = hostClass;
    const own = hostClass.call?.[name];
    if (own !== undefined) return own(target, args as unknown as readonly never[], this.host);
    if (item !== undefined && name === 'GetItem') return this.itemOf(object, args[0]);
    if (item !== undefined && name === 'GetItemOrNullObject') {
      return item(target, args[0], this.host) ?? NULL_OBJECT;
    }
    if (hostClass.items !== undefined && name === 'GetCount') {
      return hostClass.items(target, this.host).length;
    }
    if (hostClass.items !== undefined && name === 'GetItemAt') {
      const found = hostClass.items(target, this.host)[Number(args[0])];
      if (found === undefined) throw itemNotFound();
      return found;
    }
    if (/^_(Unr|R)egister\w*Event/.test(name)) {
      this.host.events.listen(object, name);
      return null;
    }
    throw notEmulated(apiName(hostClass.name, name));
  }

  private itemOf(object: HostObject, key: unknown): HostObject {
    const found = object.class.item?.(object.target, key, this.host) ?? null;
    if (found === null) throw itemNotFound();
    return found;
  }

  private object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw itemNotFound();
    const object = this.resolve(path);
    this.objects.set(id, object);
    this.host.noticeObject(object);
    return object;
  }

  private resolve(path: ObjectPathInfo): HostObject {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.root:
        return this.host.root;
      case OBJECT_PATH.nullObject:
        return NULL_OBJECT;
      case OBJECT_PATH.newObject:
        return this.host.serviceObject(path.Name);
      case OBJECT_PATH.reference:
        return this.referenced(path.Name);
      default:
        return this.resolveFromParent(path, this.object(path.ParentObjectPathId ?? 0));
    }
  }

  private resolveFromParent(path: ObjectPathInfo, parent: HostObject): HostObject {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === OBJECT_PATH.property) {
      this.where = apiName(parent.class.name, path.Name);
      return followNavigation(parent, path.Name, this.host);
    }
    if (path.ObjectPathType === OBJECT_PATH.indexer) {
      this.where = apiName(parent.class.name, 'GetItem');
      return this.itemOf(parent, this.arguments(path.ArgumentInfo)[0]);
    }
    this.where = apiName(parent.class.name, path.Name);
    const made = this.call(parent, path.Name, path.ArgumentInfo);
    return isHostObject(made) ? made : hostObject({ name: 'result' }, made);
  }

  private referenced(name: string): HostObject {
    const object = this.host.references.find(name);
    if (object === null) throw itemNotFound();
    if (this.host.isGone(object)) throw invalidReference();
    return object;
  }

  /** The arguments, with objects in place of the references to them, however deep. */
  private arguments(info: Arguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      if (typeof id === 'number' && id > 0) return this.object(id);
      if (Array.isArray(id) && Array.isArray(value)) {
        return value.map((entry: unknown, place) => {
          const entryId: unknown = id[place];
          return typeof entryId === 'number' && entryId > 0 ? this.object(entryId) : entry;
        });
      }
      return this.withNestedObjects(value);
    });
  }

  private withNestedObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const id: unknown = (value as Record<string, unknown>)['_ObjectPathId'];
    if (typeof id === 'number') return this.object(id);
    const entries = Object.entries(value).map(([key, entry]) => [
      key,
      this.withNestedObjects(entry),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
}
