import { scriptName } from "./excelClass";
import { isHostObject, type HostObject, type Reply } from "./hostObject";
import { isJsonObject, type Json } from "./json";
import { located, objectPaths, type ObjectPaths, type PathRoots } from "./objectPaths";
import { actionType, type Action, type ActionResult, type BatchRequest, type BatchResponse } from "./protocol";
import { queryAnswer } from "./query";
import { Refusal } from "./refusal";

/** What a batch runs in. */
export interface BatchRoom extends PathRoots {
  /** Makes every formula show its value; awaited before anything is read. */
  readonly settle: () => Promise<void> | undefined;
  /** Keeps an object beyond the batch, and gives the id to find it by. */
  readonly keep: (object: HostObject) => string;
  /** The id under which an object is kept, if it is. */
  readonly referenceIdOf: (object: HostObject) => string | undefined;
}

/** Runs the actions of a batch in order. The first refusal ends it; what was done before stays done, as in Excel. */
export async function runBatch(request: BatchRequest, room: BatchRoom): Promise<BatchResponse> {
  const paths = objectPaths(request.ObjectPaths, room);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const pending = isReading(action) ? room.settle() : undefined;
      if (pending) await pending;
      const value = runAction(action, paths, room);
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, location } = error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: statusOf(code) },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** Methods that look at what formulas show. To wait for the engine before every other one would cost a batch of many sheets and merges minutes. */
const methodsOfValues: ReadonlySet<string> = new Set(["GetSpecialCells", "GetSpecialCellsOrNullObject"]);

function isReading(action: Action): boolean {
  const { ActionType: type } = action;
  if (type === actionType.method) return methodsOfValues.has(action.Name);
  return type === actionType.query || type === actionType.queryAsJson;
}

function runAction(action: Action, paths: ObjectPaths, room: BatchRoom): Json | undefined {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.objectAt(action.ObjectPathId);
  if (action.ActionType === actionType.instantiate) return object && instantiated(object, room);
  if (object === null) return null;
  return located(object, action.Name, () => actionOn(object, action, { paths, room }));
}

function actionOn(object: HostObject, action: Action, { paths, room }: { readonly paths: ObjectPaths; readonly room: BatchRoom }): Json | undefined {
  switch (action.ActionType) {
    case actionType.query:
    case actionType.queryAsJson:
      return queryAnswer(object, action.QueryInfo ?? {});
    case actionType.setProperty:
      object.set(action.Name, paths.argumentsOf(action.ArgumentInfo).json(0));
      return undefined;
    case actionType.update:
      setAll(object, action.ObjectState ?? null);
      return undefined;
    case actionType.method:
      return methodAnswer(object, action, { paths, room });
    default:
      throw new Refusal("NotImplemented", `The workbench host does not emulate actions of type ${action.ActionType}.`);
  }
}

function methodAnswer(object: HostObject, action: Action, { paths, room }: { readonly paths: ObjectPaths; readonly room: BatchRoom }): Json {
  if (action.Name === "_KeepReference") {
    room.keep(object);
    return null;
  }
  return valueOf(object.call(action.Name, paths.argumentsOf(action.ArgumentInfo)), room);
}

function valueOf(reply: Reply, room: BatchRoom): Json {
  return isHostObject(reply) ? instantiated(reply, room) : reply;
}

function instantiated(object: HostObject, room: BatchRoom): Json {
  const referenceId = room.referenceIdOf(object);
  return { ...object.identity(), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
}

function setAll(object: HostObject, state: Json): void {
  if (!isJsonObject(state)) return;
  for (const [name, value] of Object.entries(state)) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    const below = object.has(wireName) === "navigation" ? object.navigate(wireName) : undefined;
    if (below) setAll(below, value);
    else located(object, scriptName(wireName), () => object.set(wireName, value));
  }
}

function statusOf(code: Refusal["code"]): number {
  if (code === "ItemNotFound") return 404;
  if (code === "AccessDenied") return 403;
  if (code === "ItemAlreadyExists") return 409;
  if (code === "NotImplemented") return 501;
  return code === "GeneralException" ? 500 : 400;
}
