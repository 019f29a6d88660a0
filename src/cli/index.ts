import { fileWorkbook, newXlsx, openXlsx } from "../xlsx";
import { runCommand } from "./runCommand";
import { version } from "./version";
import type { World } from "./world";

const world: World = {
  openWorkbook: (bytes) => fileWorkbook(openXlsx(bytes)),
  newWorkbook: newXlsx,
  print: (text) => void process.stdout.write(text),
  printAside: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  version,
};

// A reader that has seen enough ("soat … | head") closes the pipe; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

runCommand(process.argv.slice(2), world).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // What nobody expected is not "errors were found" but "could not check".
    process.stderr.write(`soat: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
