// Starts the workbench from a fresh clone: npm start. Needs nothing but Node to begin with.
import { ensureDependencies } from "../../test/tools/dependencies.mjs";
import { buildPage, makeSamples, pageFolders } from "./serve/build.mjs";
import { openBrowser } from "./serve/openBrowser.mjs";
import { listenFrom, pageServer } from "./serve/server.mjs";
import { startOptions } from "./serve/startOptions.mjs";

const nodeMajorMin = 20;

if (Number(process.versions.node.split(".")[0]) < nodeMajorMin) {
  console.error(`Cần Node ${nodeMajorMin} trở lên, máy này có ${process.version}. · Node ${nodeMajorMin} or later is needed.`);
  process.exit(1);
}

const { port: wantedPort, opensBrowser, builds } = startOptions(process.argv.slice(2));
if (!ensureDependencies()) process.exit(1);
if (builds) {
  buildPage();
  makeSamples();
}

const server = pageServer(pageFolders);
const port = await listenFrom(server, wantedPort);
const address = `http://localhost:${port}/`;
console.log(`\nSoát Chỉ Tiêu: ${address}\nDừng bằng Ctrl+C · Stop with Ctrl+C`);
if (opensBrowser) openBrowser(address);
