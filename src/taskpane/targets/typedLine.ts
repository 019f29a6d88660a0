import { emptyDraft, targetFields, type CellContent, type TargetDraft, type TargetField } from "../../core";
import { dayText } from "../../locale";

/** One line of the screen: what is typed in each field, and an id that outlives the removal of other lines. */
export interface TypedLine {
  readonly id: number;
  /** The line as the sheet had it; `undefined` for a new one. */
  readonly read: TargetDraft | undefined;
  readonly draft: { readonly [Field in TargetField]: string };
}

/** A line as a person would have typed it: decimals with a comma, days as day/month/year. */
export function typedDraft(draft: TargetDraft): TypedLine["draft"] {
  const typed = targetFields.map((field) => [field, textOf(field, draft[field])]);
  return { ...emptyTyped, ...(Object.fromEntries(typed) as TypedLine["draft"]) };
}

const emptyTyped = Object.fromEntries(targetFields.map((field) => [field, textOf(field, emptyDraft[field])])) as TypedLine["draft"];

function textOf(field: TargetField, content: CellContent): string {
  if (typeof content === "number") return field === "effectiveFrom" ? dayText(content) : String(content).replace(".", ",");
  return typeof content === "string" ? content : "";
}
