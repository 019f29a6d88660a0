import { HostFailure } from "../../app";
import type { XlsxCustomXmlPart } from "../contents";
import { partText } from "../package/parts";
import type { Relationship } from "../package/relationship";
import { parseXml } from "../xml/parseXml";
import type { Archive } from "../zip/archive";

/** A custom XML part and the link that leads to it. */
export interface ReadCustomXmlPart extends XlsxCustomXmlPart {
  readonly path: string;
  readonly link: Relationship;
}

/** The custom XML parts of a workbook, each once. A part that is no XML belongs to someone else and is passed over. */
export function customXmlPartsOf(archive: Archive, links: readonly Relationship[]): readonly ReadCustomXmlPart[] {
  const linkByPath = new Map(links.filter(({ kind }) => kind === "customXml").map((link) => [link.path, link]));
  return [...linkByPath.values()].flatMap((link) => {
    const text = partText(archive, link.path)?.text;
    const namespace = text === undefined ? undefined : namespaceOf(text);
    if (text === undefined || namespace === undefined || link.path === undefined) return [];
    return [{ namespace, text, path: link.path, link }];
  });
}

function namespaceOf(text: string): string | undefined {
  try {
    return parseXml(text).namespace;
  } catch (error) {
    if (error instanceof HostFailure) return undefined;
    throw error;
  }
}
