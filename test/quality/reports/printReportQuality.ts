import { distortions, type DistortionName } from "./distortions";
import { madeReport, type KnownReport } from "./madeReports";
import { quotedReports } from "./quotedReports";
import { resultOf, scoreOf, type ReportResult, type ReportScore } from "./scoreReports";

const reportsPerKind = 200;
const distortionNames = Object.keys(distortions) as readonly DistortionName[];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(4));

function rowOf(name: string, { reportCount, figureCount, foundCount, rightCount, wrongReportCount, caughtCount, accusedCount }: ReportScore): string {
  const cells = [reportCount, figureCount, share(rightCount, foundCount), share(rightCount, figureCount), `${caughtCount}/${wrongReportCount}`, `${accusedCount}/${reportCount - wrongReportCount}`];
  return name.padEnd(26) + cells.map((cell) => String(cell).padStart(12)).join("");
}

function missesOf({ report, missed, extra, isCaught, accused }: ReportResult): readonly string[] {
  const lines = [...missed.map((figure) => `missed ${figure}`), ...extra.map((figure) => `took for ${figure}`), ...accused.map((figure) => `accused ${figure}`)];
  const isMissed = report.wrong.length > 0 && !isCaught;
  return [...lines, ...(isMissed ? [`not caught: ${report.wrong.join(", ")}`] : [])].map((line) => `    ${report.id}: ${line}`);
}

/**
 * Prints how well the figures of report texts are read, and their inconsistencies found: over quotations, and over made texts in all
 * their writings. "--seed 7" makes other texts, "--misses" lists what went wrong.
 */
export function printReportQuality(words: readonly string[]): void {
  const seed = Number(words[words.indexOf("--seed") + 1]) || 20;
  const made = (distortion: DistortionName): readonly KnownReport[] => Array.from({ length: reportsPerKind }, (_, index) => madeReport(seed * 100_000 + index, distortion, index % 2 === 1));
  const sets = [{ name: "quotations", reports: quotedReports() }, ...distortionNames.map((name) => ({ name: `made, ${name}`, reports: made(name) }))];
  print(`${"report texts".padEnd(26)}${["texts", "figures", "precision", "recall", "caught", "accused"].map((head) => head.padStart(12)).join("")}`);
  for (const { name, reports } of sets) {
    const results = reports.map(resultOf);
    print(rowOf(name, scoreOf(results)));
    if (words.includes("--misses")) for (const line of results.flatMap(missesOf)) print(line);
  }
}
