import type { TemplateRequest } from "../../../app";
import type { Call } from "../../call/call";
import { jsonHead, jsonText, slashed } from "./jsonHead";

/** A new workbook of empty forms, as it was written. */
export interface WrittenTemplate {
  readonly request: TemplateRequest;
  readonly path: string;
  readonly sheets: readonly string[];
  readonly remarks: readonly string[];
}

/** What was made, for other programs. */
export function jsonOfTemplate(call: Call, { request, path, sheets, remarks }: WrittenTemplate, version: string): string {
  const { edition, period, sender, units } = request;
  return jsonText({
    ...jsonHead(call, version),
    writtenTo: slashed(path),
    edition,
    period: { year: period.year, months: period.months },
    province: sender.kind === "nation" ? null : sender.province,
    unitCount: units.length,
    sheets,
    remarks,
  });
}
