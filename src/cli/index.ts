import { readFile } from "node:fs/promises";
import { constants } from "node:os";
import { fileFailureOf } from "../app";
import { commandLineWordsFor } from "../locale";
import { fileWorkbook, newXlsx, openXlsx, readOldFormat, writtenXlsx } from "../xlsx";
import { languageOf } from "./call/callOf";
import { nativePacking } from "./files/nativePacking";
import { removeTemporaryFiles } from "./files/temporaryFiles";
import { runCommand } from "./runCommand";
import { version } from "./version";
import type { World } from "./world";

const argumentList = process.argv.slice(2);

const world: World = {
  openWorkbook: (bytes) => fileWorkbook(openXlsx(bytes, nativePacking)),
  openConverted: async (bytes) => fileWorkbook(openXlsx(writtenXlsx(await readOldFormat(bytes)), nativePacking)),
  newWorkbook: newXlsx,
  print: (text) => void process.stdout.write(text),
  printAside: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
  version,
  schema: () => readFile(new URL("../../docs/soat-report.schema.json", import.meta.url), "utf8"),
};

/** A reader that has seen enough ("soat … | head") closes the pipe: the work goes on, and its code tells how it ended. Anything else means that the result did not arrive. */
function hearOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  removeTemporaryFiles();
  world.printAside(`soat: ${commandLineWordsFor(languageOf(argumentList)).failures[fileFailureOf(error).reason]}\n`);
  process.exit(2);
}

process.stdout.on("error", hearOutput);
process.stderr.on("error", () => undefined);

// Whoever stops the work in the middle finds whole results and no half ones. The listener stays: a second Ctrl+C must not kill the tidying up.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    removeTemporaryFiles();
    if (world.isWatched) world.printAside("\r\u001B[K");
    process.exit(128 + constants.signals[signal]);
  });
}

runCommand(argumentList, world).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // What nobody expected is not "errors were found" but "could not check".
    world.printAside(`soat: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
