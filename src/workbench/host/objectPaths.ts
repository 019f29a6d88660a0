import { callArguments } from "./callArguments";
import { scriptName } from "./excelClass";
import { isHostObject, type Argument, type CallArguments, type HostObject, type Reply } from "./hostObject";
import { isJsonArray, type Json } from "./json";
import { objectPathType, type ArgumentInfo, type ObjectPath } from "./protocol";
import { invalidArgument, Refusal } from "./refusal";

/** What the paths of a batch start from. */
export interface PathRoots {
  readonly workbook: HostObject;
  /** The object that the client asked to keep; undefined when it was let go. */
  readonly kept: (referenceId: string) => HostObject | undefined;
  readonly service: (name: string) => HostObject;
}

/** The objects that the paths of one batch lead to. Each is looked up once, when it is first needed. */
export interface ObjectPaths {
  readonly objectAt: (pathId: number) => HostObject | null;
  readonly argumentsOf: (info: ArgumentInfo | undefined) => CallArguments;
}

/** Follows the paths of a batch. */
export function objectPaths(paths: { readonly [id: string]: ObjectPath }, roots: PathRoots): ObjectPaths {
  const found = new Map<number, HostObject | null>();

  function objectAt(pathId: number): HostObject | null {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (!path) throw new Refusal("GeneralException", `The batch has no object path ${pathId}.`);
    const object = follow(path);
    found.set(pathId, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return roots.workbook;
      case objectPathType.newObject:
        return roots.service(path.Name);
      case objectPathType.nullObject:
        return null;
      case objectPathType.referenceId:
        return keptObject(roots, path.Name);
      default:
        return followFromParent(path);
    }
  }

  function followFromParent(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? roots.workbook : objectAt(path.ParentObjectPathId);
    if (parent === null) return null;
    const { ObjectPathType: type, Name: name } = path;
    if (type === objectPathType.property) return located(parent, name, () => parent.navigate(name));
    if (type === objectPathType.indexer) return located(parent, "GetItem", () => parent.item(argumentsOf(path.ArgumentInfo)));
    return located(parent, name, () => asObject(parent.call(name, argumentsOf(path.ArgumentInfo))));
  }

  const argumentsOf = (info: ArgumentInfo | undefined): CallArguments => resolvedArguments(info, objectAt);

  return { objectAt, argumentsOf };
}

function resolvedArguments(info: ArgumentInfo | undefined, objectAt: ObjectPaths["objectAt"]): CallArguments {
  const references = info?.ReferencedObjectPathIds ?? [];
  return callArguments((info?.Arguments ?? []).map((value, index) => resolvedArgument(value, references[index], objectAt)));
}

function resolvedArgument(value: Json, reference: Json | undefined, objectAt: ObjectPaths["objectAt"]): Argument {
  if (typeof reference === "number" && reference !== 0) {
    const object = objectAt(reference);
    if (object === null) throw invalidArgument("an object that is not there was given");
    return object;
  }
  if (isJsonArray(reference) && reference.some((inner) => inner !== 0)) throw invalidArgument("objects inside of lists are not taken");
  return value;
}

/** Runs a member and, when it refuses, notes which member it was. */
export function located<Result>(object: HostObject, wireName: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal) || error.location !== "") throw error;
    throw new Refusal(error.code, error.message, `${object.className}.${scriptName(wireName)}`);
  }
}

function keptObject(roots: PathRoots, referenceId: string): HostObject {
  const object = roots.kept(referenceId);
  if (!object) throw new Refusal("InvalidReference", "The object was let go, or what it stood for was deleted.");
  return object;
}

function asObject(reply: Reply): HostObject | null {
  if (reply === null || isHostObject(reply)) return reply;
  throw new Refusal("GeneralException", "The member gives a value, not an object.");
}
