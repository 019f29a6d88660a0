import { buildPage, makeSamples, pageFolders } from "../../../src/workbench/serve/build.mjs";
import { listenFrom, pageServer } from "../../../src/workbench/serve/server.mjs";
import { findBrowser } from "../../tools/browser.mjs";

const firstPort = 3_800;

/** Serves the workbench as it stands in the sources; `undefined` where there is no browser to look at it. */
export async function servedWorkbench() {
  const browserPath = findBrowser();
  if (browserPath === undefined) return undefined;
  buildPage();
  makeSamples();
  const server = pageServer(pageFolders);
  const port = await listenFrom(server, firstPort);
  return { address: `http://localhost:${port}/`, browserPath, close: () => server.close() };
}
