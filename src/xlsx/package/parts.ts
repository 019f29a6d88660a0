import { childrenOf, type XmlElement } from "../xml/element";
import { decodedText, type DecodedText } from "../xml/encoding";
import { parseXml } from "../xml/parseXml";
import { entryAt, type Archive } from "../zip/archive";
import { inflateEntry } from "../zip/inflateEntry";
import { relationshipsPath, resolvedPath, type Relationship } from "./relationship";

/** The text of a part; `undefined` when the package has no such part. */
export function partText(archive: Archive, path: string | undefined): DecodedText | undefined {
  const entry = path === undefined ? undefined : entryAt(archive, path);
  return entry && decodedText(inflateEntry(archive, entry));
}

/** A small part as a tree; `undefined` when the package has no such part. */
export function partXml(archive: Archive, path: string | undefined): XmlElement | undefined {
  const text = partText(archive, path)?.text;
  return text === undefined ? undefined : parseXml(text);
}

/** The links of a part; none when it has no list of links. */
export function relationshipsOf(archive: Archive, partPath: string): readonly Relationship[] {
  const list = partXml(archive, relationshipsPath(partPath));
  return childrenOf(list, "Relationship").map((element) => relationshipOf(partPath, element));
}

function relationshipOf(partPath: string, element: XmlElement): Relationship {
  const { attributes } = element;
  const type = attributes.get("Type") ?? "";
  const isOutside = attributes.get("TargetMode") === "External";
  return {
    id: attributes.get("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    path: isOutside ? undefined : resolvedPath(partPath, attributes.get("Target") ?? ""),
    element,
  };
}
