import { areaAddress } from "../../../core";
import type { XlsxChange } from "../../change";
import type { XlsxConditionalFormat } from "../../contents";
import type { ReadRule } from "../../read/conditionalFormats";
import type { XmlElement } from "../../xml/element";
import { escapedText } from "../../xml/escape";
import type { Splice } from "../../xml/splice";
import { attributeSplice } from "../attributeSplice";
import { formulaToWrite } from "../formulaToWrite";
import { placeFor, sheetOrder } from "../schemaOrder";

/** A rule that is to be added. */
export type AddedRule = Extract<XlsxChange, { readonly kind: "addConditionalFormat" }>;

/** What becomes of the rules of a sheet. */
export interface RulePlan {
  readonly removed: readonly ReadRule[];
  readonly kept: readonly ReadRule[];
  readonly added: readonly AddedRule[];
}

/** Goes through the changes in their order: a removal also takes what was added before it. */
export function rulePlanOf(changes: readonly XlsxChange[], rules: readonly ReadRule[]): RulePlan {
  let kept = rules;
  let added: readonly AddedRule[] = [];
  for (const change of changes) {
    if (change.kind === "addConditionalFormat") added = [...added, change];
    if (change.kind !== "removeConditionalFormats") continue;
    kept = kept.filter(({ format, block }) => isNewer(block) || !change.matches(format));
    added = added.filter((rule) => !change.matches(formatOf(rule)));
  }
  const staying = new Set(kept);
  return { removed: rules.filter((rule) => !staying.has(rule)), kept, added };
}

/** Newer rules stand among the extensions and have their formula spelt otherwise; none of them is ever ours. */
function isNewer(block: XmlElement): boolean {
  return !block.attributes.has("sqref");
}

/** An added rule as it would be read. */
export function formatOf({ areas, formula, style, stopIfTrue }: AddedRule): XlsxConditionalFormat {
  return { areas, priority: 1, type: "expression", operator: undefined, formulas: [formula], style, stopIfTrue: stopIfTrue === true };
}

interface RuleContext {
  readonly root: XmlElement;
  readonly overlayIdOf: (rule: AddedRule) => number;
}

/**
 * The splices for a plan. Added rules come on top, so the others move down by as many; when added rules go, the others move
 * up again, and what was before is there again byte for byte.
 */
export function ruleSplices(text: string, plan: RulePlan, { root, overlayIdOf }: RuleContext): readonly Splice[] {
  const { kept, removed, added } = plan;
  if (removed.length === 0 && added.length === 0) return [];
  const lowestKept = kept.reduce((lowest, { format }) => Math.min(lowest, format.priority), Number.POSITIVE_INFINITY);
  const highestKept = kept.reduce((highest, { format }) => Math.max(highest, format.priority), 0);
  const freed = removed.filter(({ format }) => format.priority < lowestKept).length;
  const isBound = kept.some(({ element }) => element.attributes.has("pivot"));
  const shift = isBound ? 0 : added.length - freed;
  const first = isBound ? highestKept + 1 : 1;

  const shifted = shift === 0 ? [] : kept.map(({ element, format }) => attributeSplice(text, element, { name: "priority", value: String(format.priority + shift) }));
  const place = placeFor("conditionalFormatting", root, sheetOrder);
  // Each rule goes on top of those added before it.
  const written = added.map((rule, index) => ruleXml(rule, { prefix: root.prefix, dxfId: overlayIdOf(rule), priority: first + added.length - 1 - index }));
  return [...removals(plan), ...shifted, ...(written.length > 0 ? [{ start: place, end: place, text: written.join("") }] : [])];
}

/** A block goes with its last rule. */
function removals({ removed, kept }: RulePlan): readonly Splice[] {
  const blocks = new Set(removed.map(({ block }) => block).filter((block) => kept.every((rule) => rule.block !== block)));
  const single = removed.filter(({ block }) => !blocks.has(block)).map(({ element }) => element);
  return [...blocks, ...single].map(({ start, end }) => ({ start, end, text: "" }));
}

interface RuleNumbers {
  readonly prefix: string;
  readonly dxfId: number;
  readonly priority: number;
}

function ruleXml({ areas, formula, stopIfTrue }: AddedRule, { prefix, dxfId, priority }: RuleNumbers): string {
  const stop = stopIfTrue === true ? ' stopIfTrue="1"' : "";
  const rule =
    `<${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${priority}"${stop}>` +
    `<${prefix}formula>${escapedText(formulaToWrite(formula))}</${prefix}formula></${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${areas.map(areaAddress).join(" ")}">${rule}</${prefix}conditionalFormatting>`;
}
