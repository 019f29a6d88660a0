import { publishedSheets } from "./publishedSheets";
import { printReportQuality } from "./reports/printReportQuality";
import { scenarios, workbooksOf } from "./scenarios";
import { scored, type Miss, type Score } from "./score";

/**
 * Prints how well errors are found and mended, and how well the texts of reports are read. Without arguments on workbooks made here; a path to a .csv (with its .truth.csv beside it)
 * adds a published set. "--seed 7" makes other workbooks, "--misses" lists what went wrong.
 */
function main(words: readonly string[]): void {
  const seed = Number(words[words.indexOf("--seed") + 1]) || 20;
  const path = words.find((word) => word.endsWith(".csv"));
  const showsMisses = words.includes("--misses");
  const sets = [
    ...(path ? [{ name: "published set", sheets: () => publishedSheets(path) }] : []),
    ...scenarios.map((scenario) => ({ name: scenario.name, sheets: () => workbooksOf(scenario, seed) })),
  ];
  print(line(["set", "books", "errors", "precision", "recall", "F1", "flags/book", "restored", "in list", "wrong", "ms/book"]));
  for (const { name, sheets } of sets) {
    const workbooks = sheets();
    const start = performance.now();
    const { score, misses } = scored(workbooks);
    print(line([name, ...figuresOf(score), fixed((performance.now() - start) / score.workbookCount, 1)]));
    if (showsMisses) for (const miss of misses) print(missLine(miss));
  }
  print("");
  printReportQuality(words);
}

function figuresOf({ workbookCount, errorCount, flagCount, hitCount, restoredCount, listedCount, wrongCount }: Score): readonly string[] {
  const [precision, recall] = [hitCount / flagCount, hitCount / errorCount];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    ...[String(workbookCount), String(errorCount), fixed(precision, 3), fixed(recall, 3), fixed(f1, 3)],
    ...[fixed(flagCount / workbookCount, 2), fixed(restoredCount / errorCount, 3), fixed(listedCount / errorCount, 3), String(wrongCount)],
  ];
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}

function line([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(11)).join("");
}

function missLine({ workbook, text }: Miss): string {
  return `    ${workbook + 1}: ${text}`;
}

main(process.argv.slice(2));
