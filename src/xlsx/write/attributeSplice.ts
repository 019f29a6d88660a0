import { attributesOf } from "../xml/attributes";
import type { XmlElement } from "../xml/element";
import { escapedAttribute } from "../xml/escape";
import type { Splice } from "../xml/splice";

/** Sets an attribute of an element; `undefined` takes it away. The rest of the tag keeps its bytes. */
export function attributeSplice(text: string, element: XmlElement, change: { readonly name: string; readonly value: string | undefined }): Splice {
  const { name, value } = change;
  const tag = text.slice(element.start, element.openEnd);
  const known = attributesOf(tag).find((attribute) => attribute.name === name);
  const written = value === undefined ? "" : ` ${name}="${escapedAttribute(value)}"`;
  const nameLength = 1 + element.prefix.length + element.name.length;
  const end = attributesOf(tag).at(-1)?.end ?? nameLength;
  const place = known ?? { start: end, end };
  return { start: element.start + place.start, end: element.start + place.end, text: written };
}
