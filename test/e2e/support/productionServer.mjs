// Serves the workbench with the pane of the add-in's own production build in its frame, and prints its address: no test hook is in that pane but the host.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageFolders } from "../../../src/workbench/serve/build.mjs";
import { listenFrom, pageServer } from "../../../src/workbench/serve/server.mjs";
import { nodeSucceeds, projectFolder } from "../../tools/shell.mjs";

const firstPort = 4400;
const built = join(projectFolder, ".cache", "production");
const webpackArguments = ["--mode", "production", "--config-name", "addin", "--env", "officejs=local", "--output-path", built, "--stats", "errors-warnings"];
if (!nodeSucceeds("node_modules/webpack/bin/webpack.js", webpackArguments)) process.exit(1);

/** The script that joins a pane to the page around it; the build of the add-in has none, as Excel is around it. */
function frameHook(page) {
  const [hook] = /<script[^>]*frameHook[^>]*><\/script>/.exec(readFileSync(page, "utf8")) ?? [];
  if (hook === undefined) throw new Error(`no frame hook in ${page}`);
  return hook;
}

const [, workbench] = pageFolders.at(-1);
const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));
for (const source of [built, workbench]) {
  const entries = readdirSync(source).filter((name) => name !== "taskpane.html" && !existsSync(join(folder, name)));
  for (const name of entries) symlinkSync(join(source, name), join(folder, name));
}
const page = readFileSync(join(built, "taskpane.html"), "utf8");
writeFileSync(join(folder, "taskpane.html"), page.replace("<script", `${frameHook(join(workbench, "taskpane.html"))}<script`));

process.on("SIGTERM", () => {
  rmSync(folder, { recursive: true });
  process.exit();
});
console.log(`http://localhost:${await listenFrom(pageServer([...pageFolders.slice(0, -1), ["/", folder]]), firstPort)}/`);
