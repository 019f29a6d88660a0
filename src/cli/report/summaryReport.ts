import { summarySheets } from "../../app";
import type { PlannedSheet } from "../../core";
import { commandLineWordsFor, summaryPaperWords, type Language } from "../../locale";
import type { Run } from "../commands/eachFile";
import { sheetsPage } from "./html/sheetsPage";
import { jsonOfSummary } from "./json/jsonOfSummary";
import { plainText } from "./plainText";
import type { Report } from "./report";
import type { Summary } from "./summary";

/** A summary in every form. */
export function summaryReport(summary: Summary, { call, world }: Run): Report {
  const { period } = summary.national;
  const sheets = () => sheetsOf(summary, call.language);
  return {
    name: `tong-hop${period === undefined ? "" : `-${period.year}-${period.months}-thang`}`,
    texts: {
      text: () => troubleText(summary, call.language),
      json: () => jsonOfSummary(call, summary, world.version),
      html: () => sheetsPage(commandLineWordsFor("vi").summary.title, sheets(), "vi"),
    },
    sheets,
  };
}

function sheetsOf({ national, submissions, failed }: Summary, language: Language): readonly PlannedSheet[] {
  const { failures } = commandLineWordsFor(language);
  const unread = failed.map(({ path, failure }) => ({ name: path, reason: failures[failure.reason] }));
  return summarySheets({ summary: national, submissions, unread }, summaryPaperWords(national.period, language));
}

/** Who is missing, who came twice and what could not be used; and how many units there are. */
export function troubleText({ national, failed }: Summary, language: Language): string {
  const { summary: words, failures } = commandLineWordsFor(language);
  const { leftOut, duplicates, missing, returns } = national;
  const lines = [
    ...failed.map(({ path, failure }) => `${path}: ${failures[failure.reason]}`),
    ...leftOut.map((each) => `${each.submission}: ${words.leftOut(each)}`),
    ...duplicates.map(({ unit, taken, others }) => `${taken}: ${words.duplicate(unit, others)}`),
    ...(missing.length === 0 ? [] : [`${words.missing(missing.length)}: ${missing.join(", ")}.`]),
    returns.length === 0 ? words.nothing : words.units(returns.length),
  ];
  return lines.map((line) => `${plainText(line)}\n`).join("");
}
