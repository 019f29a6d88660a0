import { scriptName } from "./excelClass";
import type { HostObject } from "./hostObject";
import type { Json, JsonObject } from "./json";
import { located } from "./objectPaths";
import type { QueryInfo } from "./protocol";
import { notEmulated } from "./refusal";

/** What to read: members by wire name, each with what to read below it. An empty selection stands for all scalars. */
type Selection = ReadonlyMap<string, Selection>;

/** The answer to a load of an object or a collection. */
export function queryAnswer(object: HostObject, query: QueryInfo): Json {
  return answer(object, selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
}

function answer(object: HostObject, selection: Selection, query: QueryInfo = {}): JsonObject {
  if (!object.isCollection) return scalarsAndBelow(object, selection);
  const own = [...selection].filter(([member]) => object.has(member) !== undefined);
  const forItems = new Map([...selection].filter(([member]) => object.has(member) === undefined));
  const { Skip: skip = 0, Top: top = Infinity } = query;
  const items = object.items().slice(skip, skip + top);
  return {
    ...(own.length > 0 ? scalarsAndBelow(object, new Map(own)) : {}),
    ...(own.length > 0 && forItems.size === 0 ? {} : { _Items: items.map((item) => ({ ...item.identity(), ...answer(item, itemSelection(forItems)) })) }),
  };
}

/** "items/name" and "name" mean the same on a collection. */
function itemSelection(selection: Selection): Selection {
  const items = selection.get("Items");
  return selection.size === 1 && items ? items : selection;
}

function scalarsAndBelow(object: HostObject, selection: Selection): JsonObject {
  const members: [string, Json][] = [];
  const isEverything = selection.size === 0 || selection.has("*");
  if (isEverything) for (const name of object.readable) members.push([name, located(object, name, () => object.get(name))]);
  for (const [name, below] of selection) {
    if (name !== "*") members.push([name, memberAnswer(object, name, below)]);
  }
  return Object.fromEntries(members);
}

function memberAnswer(object: HostObject, name: string, below: Selection): Json {
  const kind = object.has(name);
  if (kind === undefined) throw notEmulated(`${object.className}.${scriptName(name)}`);
  return located(object, name, () => {
    if (kind === "scalar") return object.get(name);
    const next = object.navigate(name);
    return next && answer(next, below);
  });
}

function selectionOf(paths: readonly string[]): Selection {
  const selection = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/);
    if (first === "") continue;
    const name = first === "*" ? "*" : first.charAt(0).toUpperCase() + first.slice(1);
    const below = selection.get(name) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    selection.set(name, below);
  }
  return new Map([...selection].map(([name, below]) => [name, selectionOf(below)]));
}
