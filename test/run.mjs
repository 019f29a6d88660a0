// The whole test of the project, from a fresh clone: installs what is missing, then types, lint, unit and end-to-end tests.
// The last line is "N passed, N failed"; the exit code says the same. It needs nothing but Node to begin with.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureBrowser } from "./tools/browser.mjs";
import { ensureDependencies } from "./tools/dependencies.mjs";
import { nodeSucceeds, projectFolder } from "./tools/shell.mjs";

const nodeMajorMin = 20;
const jestResultPath = join(projectFolder, ".cache", "jest", "result.json");

/** A check that is one thing only: it passes or it fails. */
function single(name, isPassed) {
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 };
}

function heading(name) {
  console.log(`\n── ${name} ──`);
}

function types() {
  heading("types");
  return single("types", nodeSucceeds("node_modules/typescript/bin/tsc", ["--noEmit"]));
}

function lint() {
  heading("lint");
  return single("lint", nodeSucceeds("node_modules/eslint/bin/eslint.js", ["--max-warnings", "0", "."]));
}

/** Reads jest's own record. A suite that did not run and a test that was left out count as failures: neither proves anything. */
function jestCounts() {
  const result = JSON.parse(readFileSync(jestResultPath, "utf8"));
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = result;
  const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: numPassedTests === 0 ? failed + 1 : failed };
}

function tests(browserPath) {
  heading("tests");
  mkdirSync(dirname(jestResultPath), { recursive: true });
  rmSync(jestResultPath, { force: true });
  const jestArguments = ["--ci", "--maxWorkers=100%", "--json", `--outputFile=${jestResultPath}`];
  const isPassed = nodeSucceeds("node_modules/jest/bin/jest.js", jestArguments, browserPath ? { CHROME_PATH: browserPath } : {});
  try {
    const counts = jestCounts();
    return { name: "tests", ...counts, failed: isPassed ? counts.failed : Math.max(1, counts.failed) };
  } catch {
    return single("tests (jest left no result)", false);
  }
}

function browser(path) {
  if (path) return [];
  console.error(
    "\nNo browser found: the end-to-end tests need Chrome, Edge or Chromium.\n" +
      "Install one of them, or set CHROME_PATH to the path of its program, and run npm test again.",
  );
  return [single("browser", false)];
}

function checks() {
  if (Number(process.versions.node.split(".")[0]) < nodeMajorMin) {
    console.error(`Node ${nodeMajorMin} or later is needed; this is ${process.version}.`);
    return [single("node", false)];
  }
  if (!ensureDependencies()) return [single("installation", false)];
  const browserPath = ensureBrowser();
  return [...browser(browserPath), types(), lint(), tests(browserPath)];
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}

const results = checks();
heading("summary");
for (const { name, passed, failed } of results) console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed`);
process.exitCode = sum(results, "failed") === 0 ? 0 : 1;
console.log(`\n${sum(results, "passed")} passed, ${sum(results, "failed")} failed`);
