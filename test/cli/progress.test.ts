import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { progressBar } from "../../src/cli/progress";
import { commandLineWordsFor } from "../../src/locale";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { provinceFile } from "./support/workbooks";

/** What a bar for so many files prints, piece by piece. */
function printed(total: number, isWatched: boolean, shown: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  const bar = progressBar(total, commandLineWordsFor("vi"), { isWatched, printAside: (text) => void pieces.push(text) });
  for (const done of shown) bar.show(done);
  bar.end();
  return pieces;
}

it("grows from left to right on one line, which is empty again at the end", () => {
  expect(printed(4, true, [0, 1, 2, 4])).toEqual([
    "\r[························] 0/4 tệp",
    "\r[██████··················] 1/4 tệp",
    "\r[████████████············] 2/4 tệp",
    "\r[████████████████████████] 4/4 tệp",
    "\r\u001B[K",
  ]);
});

it.each([
  ["a pipe", 4, false],
  ["a single file", 1, true],
])("says nothing for %s", (_, total, isWatched) => {
  expect(printed(total, isWatched, [0, 1])).toEqual([]);
});

const folder = temporaryFolder(new Map([["a.xlsx", provinceFile("Sơn La")], ["b.xlsx", provinceFile("Lai Châu")]]));
const command = join(__dirname, "..", "..", "src", "cli", "run.mjs");

it("is not seen in a pipe", async () => {
  expect((await runSoat(folder, "kiem-tra", ".")).stderr).toBe("");
});

/** The program that gives a command a terminal stands on Linux; elsewhere the name of the test says that it was not tried. */
const hasTerminal = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;

it(hasTerminal ? "is seen on a terminal, and not when the person wants quiet" : "was not tried on a terminal: this system has no program for that", () => {
  if (!hasTerminal) return;
  const onTerminal = (more: string) => execFileSync("script", ["-qec", `${process.execPath} ${command} kiem-tra a.xlsx b.xlsx ${more}`, "/dev/null"], { cwd: folder, encoding: "utf8" });
  expect(onTerminal("")).toContain("[████████████············] 1/2 tệp");
  expect(onTerminal("--im-lang")).not.toContain("/2 tệp");
});
