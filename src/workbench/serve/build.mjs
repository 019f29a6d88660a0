import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const projectFolder = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs a program of the project with its output on the screen; ends everything when it fails. */
function run(title, programArguments) {
  console.log(`\n── ${title} ──`);
  const { status } = spawnSync(process.execPath, programArguments, { cwd: projectFolder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Builds the page into dist/workbench. What did not change since the last time comes from a cache. */
export function buildPage() {
  run("Dựng trang · Building the page", [
    "node_modules/webpack-cli/bin/cli.js",
    ...["build", "--config-name", "workbench", "--mode", "production", "--progress", "--stats", "errors-warnings"],
  ]);
}

/** Makes the sample workbooks in dist/samples. */
export function makeSamples() {
  run("Tạo tệp mẫu · Making the samples", ["--import", "./test/tools/typescript.mjs", "assets/samples/make.ts", "dist/samples"]);
}

/** The folders behind the page's addresses, the most special first. */
export const pageFolders = [
  ["/office-js/", fileURLToPath(new URL("../../../node_modules/@microsoft/office-js/dist", import.meta.url))],
  ["/samples/", fileURLToPath(new URL("../../../dist/samples", import.meta.url))],
  ["/", fileURLToPath(new URL("../../../dist/workbench", import.meta.url))],
];
