interface Bridge {
  sendMessageToHost: (json: string) => void;
}
interface Request {
  readonly message: { body: string | Batch };
}
interface Batch {
  readonly Actions: Record<string, unknown>[];
  readonly ObjectPaths: Record<string, unknown>;
}

/**
 * Makes Excel stop in the middle of a batch, as it does when one of its actions cannot be done: on
 * the wire, an action that fails is put after so many others (-1: after all but the last). Excel keeps what it
 * did before. Only "ItemNotFound" can be brought about this way.
 */
export function stopHalfway(number: number, afterActions: number): void {
  const bridge = (globalThis as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  let left = number;
  bridge.sendMessageToHost = (json) => {
    left -= 1;
    if (left > 0) {
      send(json);
      return;
    }
    bridge.sendMessageToHost = send;
    send(withFailure(json, afterActions));
  };
}

/** The property "Worksheets", then a sheet that is not there. */
function withFailure(json: string, afterActions: number): string {
  const request = JSON.parse(json) as Request;
  const { body } = request.message;
  const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
  const [sheets, missing] = [900_001, 900_003];
  const root = Object.values(batch.ObjectPaths).find(
    (path) => (path as { ObjectPathType: number }).ObjectPathType === 1,
  ) as { Id: number };
  batch.ObjectPaths[sheets] = {
    ...{ Id: sheets, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: root.Id },
  };
  batch.ObjectPaths[missing] = {
    ...{ Id: missing, ObjectPathType: 5, Name: '', ParentObjectPathId: sheets },
    ArgumentInfo: { Arguments: ['No such sheet'] },
  };
  const at = afterActions < 0 ? batch.Actions.length + afterActions : afterActions;
  batch.Actions.splice(at, 0, { Id: 900_004, ActionType: 1, Name: '', ObjectPathId: missing });
  request.message.body = typeof body === 'string' ? JSON.stringify(batch) : batch;
  return JSON.stringify(request);
}
