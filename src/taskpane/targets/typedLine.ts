import { dayOfSerial, emptyDraft, targetFields, type CellContent, type TargetDraft, type TargetField } from "../../core";

/** One line of the screen: what is typed in each field, and an id that outlives the removal of other lines. */
export interface TypedLine {
  readonly id: number;
  readonly draft: { readonly [Field in TargetField]: string };
}

/** A line as a person would have typed it: decimals with a comma, days as day/month/year. */
export function typedDraft(draft: TargetDraft): TypedLine["draft"] {
  const typed = targetFields.map((field) => [field, field === "effectiveFrom" ? dayText(draft[field]) : textOf(draft[field])]);
  return { ...emptyTyped, ...(Object.fromEntries(typed) as TypedLine["draft"]) };
}

const emptyTyped = Object.fromEntries(targetFields.map((field) => [field, textOf(emptyDraft[field])])) as TypedLine["draft"];

function textOf(content: CellContent): string {
  if (typeof content === "number") return String(content).replace(".", ",");
  return typeof content === "string" ? content : "";
}

function dayText(content: CellContent): string {
  if (typeof content !== "number") return textOf(content);
  const { year, month, day } = dayOfSerial(content);
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}
