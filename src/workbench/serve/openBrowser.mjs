import { spawn } from "node:child_process";

/** How each system opens an address in the person's own browser. */
const commands = new Map([
  ["darwin", ["open"]],
  ["win32", ["explorer.exe"]],
  ["linux", ["xdg-open"]],
]);

/** A machine without a screen has no browser to open. */
function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Opens an address in the browser where there is one. That it cannot be opened is no failure: the address is on the screen. */
export function openBrowser(address) {
  const [command] = commands.get(process.platform) ?? [];
  if (command === undefined || !hasScreen()) return;
  const child = spawn(command, [address], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}
