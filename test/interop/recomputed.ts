import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** 0 is "always": LibreOffice usually believes the values that a file remembers. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The files as LibreOffice saves them after it has computed every formula anew. A file that it cannot open is missing. */
export function recomputed(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "soat-interop-"));
  try {
    const [profile, before, after] = ["profile", "before", "after"].map((name) => join(folder, name)) as [string, string, string];
    for (const path of [join(profile, "user"), before, after]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(before, name), bytes);
      return join(before, name);
    });
    execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "xlsx", "--outdir", after, ...paths], { stdio: "ignore" });
    return new Map([...files.keys()].flatMap((name): readonly [string, Uint8Array][] => savedAs(after, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function savedAs(folder: string, name: string): readonly [string, Uint8Array][] {
  try {
    return [[name, new Uint8Array(readFileSync(join(folder, `${name.replace(/\.[^.]*$/, "")}.xlsx`)))]];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
