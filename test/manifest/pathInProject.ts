import { attribute, named, type XmlElement } from "./xmlTree";

/** The path of an address below the folder that a manifest's pages stand in, wherever on the web that folder is. */
export function pathInProject(root: XmlElement, address: string): string {
  const page = attribute(named(root, "SourceLocation")[0], "DefaultValue");
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  return address.startsWith(base) ? address.slice(base.length) : address;
}
