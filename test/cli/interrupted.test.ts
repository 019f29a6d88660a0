import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { ranHere } from "./support/ranHere";
import { runSoat, soatPath, temporaryFolder } from "./support/runSoat";
import { provinceFile, provinceNames } from "./support/workbooks";

const folder = temporaryFolder(new Map(provinceNames.map((name) => [`gửi/${name}.xlsx`, provinceFile(name)])));
const at = (name: string) => join(folder, name);
const written = (name: string): readonly string[] => (existsSync(at(name)) ? readdirSync(at(name)) : []);
/** What a system cannot do is told by the name of the test, and the test then has nothing to hold. */
const isPosix = process.platform !== "win32";

interface Stopped {
  readonly code: number | null;
  readonly outFolder: string;
}

/** Sends a signal, again and again as an impatient person does, once the first copies are written. On a busy machine it may come too late; then it is tried again, a few times. */
async function stoppedBy(signal: NodeJS.Signals, attempt = 1): Promise<Stopped> {
  const outFolder = `${signal} ${attempt}`;
  const child = spawn(process.execPath, [soatPath, "danh-dau", "gửi", "--ra", outFolder], { cwd: folder, stdio: "ignore" });
  const watch = setInterval(() => {
    if (written(outFolder).length > 3) child.kill(signal);
  }, 1);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return code === 0 && attempt < 5 ? stoppedBy(signal, attempt + 1) : { code, outFolder };
}

it.each<readonly [NodeJS.Signals, number]>(isPosix ? [["SIGINT", 130], ["SIGTERM", 143]] : [])("%s in the middle of writing leaves whole files and no half ones", async (signal, expected) => {
  const { code, outFolder } = await stoppedBy(signal);
  const names = written(outFolder);
  expect(code).toBe(expected);
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThan(provinceNames.length);
  expect(names.filter((name) => !name.endsWith(".xlsx") || name.startsWith("."))).toEqual([]);
  for (const name of names) expect(read(readFileSync(at(`${outFolder}/${name}`))).SheetNames).toContain("Soát lỗi");
});

it("goes on when the reader of a pipe has seen enough, and ends with the code of the work", async () => {
  const child = spawn(process.execPath, [soatPath, "danh-dau", "gửi", "--ra", "ống", "--dinh-dang", "json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, count: written("ống").length }).toEqual({ code: 0, count: provinceNames.length });
  expect(stderr).not.toMatch(/Error|EPIPE/);
});

it(existsSync("/dev/full") ? "says that the result did not arrive on a full disk, and ends with 2" : "was not tried on a full disk: this system has no such device", async () => {
  if (!existsSync("/dev/full")) return;
  const child = spawn(process.execPath, [soatPath, "kiem-tra", "gửi"], { cwd: folder, stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, stderr }).toEqual({ code: 2, stderr: "soat: ổ đĩa đã đầy nên chưa ghi được.\n" });
});

it("names what it cannot write, and leaves nothing half written", async () => {
  const long = `${"a".repeat(248)}.xlsx`;
  writeFileSync(at(long), provinceFile("Sơn La"));
  mkdirSync(at("chỗ/Sơn La.soat.xlsx"), { recursive: true });
  writeFileSync(at("chỗ/Sơn La.xlsx"), provinceFile("Sơn La"));
  expect((await ranHere("danh-dau", at(long))).stdout).toContain("tên tệp kết quả quá dài nên chưa ghi được.");
  expect(await ranHere("danh-dau", at("chỗ/Sơn La.xlsx"), "--ghi-de")).toMatchObject({ code: 2 });
  expect(await ranHere("danh-dau", at("chỗ/Sơn La.xlsx"), "--ra", at(long))).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("đây là tệp, cần một thư mục.") as string });
  expect([...written("."), ...written("chỗ")].filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

it("prints the published schema", async () => {
  const { code, stdout } = await runSoat(folder, "luoc-do");
  expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync(join(__dirname, "..", "..", "docs", "soat-report.schema.json"), "utf8") });
});
