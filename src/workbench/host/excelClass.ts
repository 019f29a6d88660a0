import { hostObjectMark, type CallArguments, type HostObject, type Reply } from "./hostObject";
import type { Json } from "./json";
import { notEmulated } from "./refusal";

type Table<Member> = { readonly [wireName: string]: Member };

/** How one class of office.js is emulated. Names are those of the wire: the JavaScript name with a capital. */
export interface ExcelClass<Target> {
  readonly name: string;
  /** The member that the client keeps as the identity of an item; `Id` unless the class has another. */
  readonly idMember?: string;
  readonly id?: (target: Target) => string;
  readonly gets?: Table<(target: Target) => Json>;
  readonly sets?: Table<(target: Target, value: Json) => void>;
  readonly navigations?: Table<(target: Target) => HostObject | null>;
  /** Members that answer. */
  readonly methods?: Table<(target: Target, args: CallArguments) => Reply>;
  /** Members that act and answer nothing. */
  readonly actions?: Table<(target: Target, args: CallArguments) => void>;
  readonly item?: (target: Target, args: CallArguments) => HostObject | null;
  readonly items?: (target: Target) => readonly HostObject[];
}

/** The members of a class, for the coverage table. */
export interface EmulatedClass {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly settable: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
  readonly hasItems: boolean;
  readonly hasIndexer: boolean;
}

/** Joins a class to the thing that it describes. */
export function hostObject<Target>(excelClass: ExcelClass<Target>, target: Target): HostObject {
  const { name, gets = {}, sets = {}, navigations = {}, methods = {}, actions = {}, id, idMember = "Id" } = excelClass;
  const member = <Member>(table: Table<Member>, wireName: string): Member => memberOf(table, name, wireName);
  return {
    [hostObjectMark]: true,
    className: name,
    target,
    identity: () => (id ? { [idMember]: id(target) } : {}),
    readable: Object.keys(gets),
    isCollection: excelClass.items !== undefined,
    has: (wireName) => (Object.hasOwn(gets, wireName) ? "scalar" : Object.hasOwn(navigations, wireName) ? "navigation" : undefined),
    get: (wireName) => member(gets, wireName)(target),
    set: (wireName, value) => member(sets, wireName)(target, value),
    navigate: (wireName) => member(navigations, wireName)(target),
    call: (wireName, args) => {
      if (!Object.hasOwn(actions, wireName)) return member(methods, wireName)(target, args);
      member(actions, wireName)(target, args);
      return null;
    },
    item: (args) => required(excelClass.item, name, "getItem")(target, args),
    items: () => required(excelClass.items, name, "items")(target),
  };
}

/** What is emulated of a class. */
export function emulatedMembers<Target>({ name, gets = {}, sets = {}, navigations = {}, methods = {}, actions = {}, item, items }: ExcelClass<Target>): EmulatedClass {
  return {
    name,
    scalars: Object.keys(gets),
    settable: Object.keys(sets),
    navigations: Object.keys(navigations),
    methods: [...Object.keys(methods), ...Object.keys(actions)],
    hasItems: items !== undefined,
    hasIndexer: item !== undefined,
  };
}

/** The name that a person writes for a member: "GetRange" is getRange. */
export function scriptName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function memberOf<Member>(table: Table<Member>, className: string, wireName: string): Member {
  const found = Object.hasOwn(table, wireName) ? table[wireName] : undefined;
  return required(found, className, scriptName(wireName));
}

function required<Member>(found: Member | undefined, className: string, member: string): Member {
  if (found === undefined) throw notEmulated(`${className}.${member}`);
  return found;
}
