import type { XlsxChange, XlsxConditionalFormat, XlsxStyleOverlay } from "../../xlsx";
import type { ConditionalFormat, SheetContent } from "../document";
import { conditionalFormatOf } from "./conditionalFormatOf";

/** What tells two rules apart, whatever their place in the list. */
function fingerprint({ areas, rule, style, stopIfTrue }: ConditionalFormat): string {
  return JSON.stringify([areas, rule, style, stopIfTrue]);
}

function overlayOf({ font = {}, fillColor, numberFormat }: ConditionalFormat["style"]): XlsxStyleOverlay {
  const { color: fontColor, bold: isBold, italic: isItalic, strikethrough: isStruck, underline } = font;
  return {
    fillColor,
    fontColor,
    isBold,
    isItalic,
    isStruck,
    numberFormat,
    ...(underline === undefined ? {} : { underline: underline.startsWith("Double") ? "double" : "single" }),
  };
}

function addition(sheet: string, format: ConditionalFormat): readonly XlsxChange[] {
  if (format.rule.kind !== "custom") return [];
  const { areas, stopIfTrue } = format;
  const formula = format.rule.formula.replace(/^=/, "");
  return [{ kind: "addConditionalFormat", sheet, areas, formula, style: overlayOf(format.style), stopIfTrue }];
}

/** The rules of a sheet that were taken away, and those that were added on top. */
export function conditionalFormatChanges(before: readonly ConditionalFormat[], after: SheetContent): readonly XlsxChange[] {
  const remaining = new Set(after.conditionalFormats.map(fingerprint));
  const earlier = new Set(before.map(fingerprint));
  const removed = new Set([...earlier].filter((each) => !remaining.has(each)));
  const isRemoved = (rule: XlsxConditionalFormat) => removed.has(fingerprint(conditionalFormatOf(rule, "")));
  const added = after.conditionalFormats.filter((format) => !earlier.has(fingerprint(format)));
  return [
    ...(removed.size === 0 ? [] : [{ kind: "removeConditionalFormats", sheet: after.name, matches: isRemoved } as const]),
    ...added.toReversed().flatMap((format) => addition(after.name, format)),
  ];
}
