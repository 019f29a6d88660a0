import { unescaped } from "./escape";

/** An attribute as it stands in a tag. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  /** From the blank before the name to after the closing quote. */
  readonly start: number;
  readonly end: number;
}

/** It begins with one blank only: a longer run of blanks would be tried from each of them. */
const written = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an opening tag, from its text "<x:name a="1">", in order; offsets are into that text. */
export function attributesOf(tag: string): readonly WrittenAttribute[] {
  const attributes: WrittenAttribute[] = [];
  for (const match of tag.matchAll(written)) {
    const [whole, name = "", double, single] = match;
    attributes.push({ name, value: unescaped(double ?? single ?? ""), start: match.index, end: match.index + whole.length });
  }
  return attributes;
}

/** The value of one attribute of an opening tag. */
export function attributeIn(tag: string, name: string): string | undefined {
  return attributesOf(tag).find((attribute) => attribute.name === name)?.value;
}
