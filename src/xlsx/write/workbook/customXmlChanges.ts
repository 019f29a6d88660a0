import type { XlsxChange } from "../../change";
import { relationshipsOf } from "../../package/parts";
import type { ReadCustomXmlPart } from "../../read/customXmlParts";
import { escapedAttribute } from "../../xml/escape";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

interface CustomXmlContext {
  readonly workbookPath: string;
  readonly parts: readonly ReadCustomXmlPart[];
  readonly links: PackageLinks;
}

/** Sets, replaces or takes away custom XML parts, each known by its namespace. */
export function changeCustomXml(draft: PackageDraft, context: CustomXmlContext, changes: readonly XlsxChange[]): void {
  const wanted = new Map(changes.flatMap((change) => (change.kind === "setCustomXmlPart" ? [[change.namespace, change.text] as const] : [])));
  for (const [namespace, text] of wanted) {
    const [first, ...others] = context.parts.filter((part) => part.namespace === namespace);
    if (first && text === undefined) removePart(draft, context, first);
    else if (first && text !== undefined) replacePart(draft, first, text);
    else if (text !== undefined) addPart(draft, context, { namespace, text });
    others.forEach((part) => removePart(draft, context, part));
  }
}

function replacePart(draft: PackageDraft, part: ReadCustomXmlPart, text: string): void {
  if (part.text !== text) draft.splice(part.path, { start: 0, end: part.text.length, text });
}

function removePart(draft: PackageDraft, { workbookPath, links }: CustomXmlContext, part: ReadCustomXmlPart): void {
  for (const { path, kind } of relationshipsOf(draft.archive, part.path)) {
    if (path !== undefined && kind === "customXmlProps") links.removePart(path);
  }
  links.removePart(part.path);
  links.unlink(workbookPath, [part.path]);
}

function addPart(draft: PackageDraft, { workbookPath, links }: CustomXmlContext, { namespace, text }: { readonly namespace: string; readonly text: string }): void {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`) || draft.has(`customXml/itemProps${number}.xml`)) number += 1;
  const path = `customXml/item${number}.xml`;
  const propertiesPath = `customXml/itemProps${number}.xml`;
  draft.add(path, text);
  draft.add(propertiesPath, propertiesXml(namespace));
  links.declareType(path, "application/xml");
  links.declareType(propertiesPath, propertiesType);
  links.link(path, { path: propertiesPath, kind: "customXmlProps" });
  links.link(workbookPath, { path, kind: "customXml" });
}

function propertiesXml(namespace: string): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${escapedAttribute(namespace)}"/></ds:schemaRefs>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${itemIdOf(namespace)}" xmlns:ds="${propertiesNamespace}">${schema}</ds:datastoreItem>`
  );
}

/** An id in the form of a GUID, made from the namespace (FNV-1a), so that the same change gives the same bytes. */
function itemIdOf(namespace: string): string {
  const words = [0, 1, 2, 3].map((seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (const byte of new TextEncoder().encode(namespace)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
  });
  const digits = words.join("");
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}}`;
}
