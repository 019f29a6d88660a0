import { SaxesParser } from "saxes";
import type { CustomXmlPart } from "../../document";
import { hostObject, type ExcelClass } from "../excelClass";
import type { HostContext, KeyTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import { invalidArgument, itemNotFound, Refusal } from "../refusal";

/** The parts of a workbook: all, or those of one namespace. */
interface PartList {
  readonly context: HostContext;
  readonly namespace: string | undefined;
}

/** Excel.CustomXmlPart */
const customXmlPart: ExcelClass<KeyTarget> = {
  name: "CustomXmlPart",
  id: ({ key }) => key,
  gets: { Id: ({ key }) => key, NamespaceUri: (target) => namespaceOf(partOf(target).xml) },
  methods: { GetXml: (target) => partOf(target).xml },
  actions: {
    SetXml: (target, args) => {
      partOf(target);
      target.context.change({ kind: "customXmlPartSet", part: { id: target.key, xml: checked(args.text(0)) } });
    },
    Delete: (target) => {
      partOf(target);
      target.context.change({ kind: "customXmlPartDeleted", id: target.key });
    },
  },
};

const lookups: Pick<ExcelClass<PartList>, "items" | "item"> & Required<Pick<ExcelClass<PartList>, "methods">> = {
  items: (list) => partsOf(list).map(({ id }) => part(list, id)),
  item: (list, args) => found(list, args.text(0)) ?? refuse(args.text(0)),
  methods: {
    GetItemOrNullObject: (list, args) => found(list, args.text(0)),
    GetCount: (list) => partsOf(list).length,
  },
};

/** Excel.CustomXmlPartScopedCollection */
const customXmlPartScopedCollection: ExcelClass<PartList> = {
  name: "CustomXmlPartScopedCollection",
  ...lookups,
  methods: {
    ...lookups.methods,
    GetOnlyItem: (list) => onlyItem(list) ?? refuseCount(),
    GetOnlyItemOrNullObject: onlyItem,
  },
};

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollection: ExcelClass<PartList> = {
  name: "CustomXmlPartCollection",
  ...lookups,
  methods: {
    ...lookups.methods,
    Add: (list, args) => {
      const xml = checked(args.text(0));
      const id = `{${list.context.newId("part").toUpperCase()}}`;
      list.context.change({ kind: "customXmlPartSet", part: { id, xml } });
      return part(list, id);
    },
    GetByNamespace: ({ context }, args) => hostObject(customXmlPartScopedCollection, { context, namespace: args.text(0) }),
  },
};

/** The classes of custom XML parts. */
export const customXmlClasses = { customXmlPart, customXmlPartScopedCollection, customXmlPartCollection };

function part({ context }: PartList, key: string): HostObject {
  return hostObject(customXmlPart, { context, key });
}

function partsOf({ context, namespace }: PartList): readonly CustomXmlPart[] {
  const parts = context.document.customXmlParts();
  return namespace === undefined ? parts : parts.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function found(list: PartList, id: string): HostObject | null {
  return partsOf(list).some((other) => other.id === id) ? part(list, id) : null;
}

function onlyItem(list: PartList): HostObject | null {
  const [first, ...others] = partsOf(list);
  return first && others.length === 0 ? part(list, first.id) : null;
}

function partOf({ context, key }: KeyTarget): CustomXmlPart {
  return context.document.customXmlParts().find(({ id }) => id === key) ?? refuse(key);
}

function checked(xml: string): string {
  namespaceOf(xml);
  return xml;
}

/** The namespace of the root element; refuses text that is no XML. */
function namespaceOf(xml: string): string {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw invalidArgument("the text is no well-formed XML");
  });
  parser.on("opentag", ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml).close();
  return namespace ?? "";
}

function refuse(id: string): never {
  throw itemNotFound(`the XML part ${id}`);
}

function refuseCount(): never {
  throw new Refusal("GeneralException", "There is not exactly one XML part of this namespace.");
}
