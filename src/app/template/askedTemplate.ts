import { editionFor, periodOfMonths, provinceNamed, type EditionId, type Period } from "../../core";
import { nationalUnits, unitsTyped } from "./templateUnits";
import type { TemplateRequest } from "./templateRequest";

/** What a person asks for, as it was typed. */
export interface AskedTemplate {
  readonly year: string;
  readonly months: string;
  /** Without one it is the edition that the period is reported under. */
  readonly edition: EditionId | undefined;
  /** Without one the workbook is the country's. */
  readonly province: string | undefined;
  /** The offices of the province, one on each line. */
  readonly units: string;
  readonly isLocked: boolean;
}

/** What keeps a workbook from being made. */
export type TemplateProblem = "yearWrong" | "monthsWrong" | "provinceUnknown" | "unitsMissing";

/** The statistics of the first regime that an edition is known of begin with this year. */
const yearMin = 2007;
const yearMax = 2100;

/** The request that a person's words come to, or what is wrong with them. */
export function askedTemplate(asked: AskedTemplate): TemplateRequest | TemplateProblem {
  const period = askedPeriod(asked);
  if (typeof period === "string") return period;
  const reporting = askedUnits(asked, period);
  if (typeof reporting === "string") return reporting;
  return { edition: asked.edition ?? editionFor(period).id, period, isLocked: asked.isLocked, ...reporting };
}

function askedPeriod({ year: typedYear, months }: AskedTemplate): Period | TemplateProblem {
  const year = wholeNumber(typedYear);
  if (year === undefined || year < yearMin || year > yearMax) return "yearWrong";
  return periodOfMonths(year, wholeNumber(months) ?? 0) ?? "monthsWrong";
}

function askedUnits({ province: typedProvince, units: text }: AskedTemplate, period: Period): Pick<TemplateRequest, "sender" | "units"> | TemplateProblem {
  if (typedProvince === undefined) return { sender: { kind: "nation" }, units: nationalUnits(period) };
  const province = provinceNamed(typedProvince, period.to)?.name;
  if (province === undefined) return "provinceUnknown";
  const units = unitsTyped(text);
  return units.length === 0 ? "unitsMissing" : { sender: { kind: "province", province }, units };
}

function wholeNumber(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
}
