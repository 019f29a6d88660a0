import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { succeeds } from "./shell.mjs";

const macApplications = ["Google Chrome", "Microsoft Edge", "Chromium"];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const unixCommands = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];

/** Every place where this system would keep a browser of the Chromium family. */
function candidates() {
  const { env, platform } = process;
  if (platform === "darwin") return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  }
  const folders = (env.PATH ?? "").split(delimiter);
  return unixCommands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The path of Chrome, Edge or Chromium on this machine, or `undefined`. CHROME_PATH goes before everything. */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  return [CHROME_PATH, ...candidates()].find((path) => path && existsSync(path));
}

function canInstallWithApt() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** The path of a browser, after installing Chromium where this process may do so; `undefined` where a person has to. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found || !canInstallWithApt()) return found;
  console.log("Installing Chromium for the end-to-end tests (apt-get) …");
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  succeeds("apt-get", ["update", "-qq"], environment);
  succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], environment);
  return findBrowser();
}
