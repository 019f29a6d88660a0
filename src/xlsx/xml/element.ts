/** An element of a small XML part, and where it stands in the text of the part. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** As it is written, colon included; "" for none. New neighbours of the element take the same. */
  readonly prefix: string;
  readonly namespace: string;
  /** By name as it is written ("r:id"). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text inside, that of children included. */
  readonly text: string;
  readonly start: number;
  /** After the ">" of the opening tag. */
  readonly openEnd: number;
  /** Before the "</" of the closing tag; of a self-closed element, the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements of a name inside an element, at any depth, in the order of the text. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((candidate) => (candidate.name === name ? [candidate] : descendants(candidate, name)));
}

/** An attribute by its local name, whatever its prefix: "id" finds "r:id". */
export function attributeOf(element: XmlElement, localName: string): string | undefined {
  const plain = element.attributes.get(localName);
  if (plain !== undefined) return plain;
  for (const [name, value] of element.attributes) {
    if (name.endsWith(`:${localName}`)) return value;
  }
  return undefined;
}

/** An attribute that counts or indexes; `undefined` when it is absent or no number. */
export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const text = element?.attributes.get(attribute);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute that says yes or no ("1", "true", "0", "false"). */
export function flagOf(element: XmlElement | undefined, attribute: string, fallback = false): boolean {
  const text = element?.attributes.get(attribute);
  return text === undefined ? fallback : text === "1" || text === "true";
}
