import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
  /** What stood in the folder of results when the first signal was sent, and what stands there now. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const holding = pathToFileURL(join(__dirname, "support", "heldWriting.mjs")).href;
const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

/** Sends a signal, again and again as an impatient person does, when the command is in the midst of its fifth copy. */
async function stoppedBy(signal: NodeJS.Signals): Promise<Stopped> {
  const child = spawn(process.execPath, ["--import", holding, soatPath, "danh-dau", "gửi", "--ra", signal], { cwd: folder, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  children.push(child);
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  await Promise.race([new Promise((resolve) => child.on("message", resolve)), closed]);
  const before = written(signal);
  const sending = setInterval(() => child.kill(signal), 1);
  child.kill(signal);
  const code = await closed;
  clearInterval(sending);
  return { code, before, after: written(signal) };
}

it.each<readonly [NodeJS.Signals, number]>(isPosix ? [["SIGINT", 130], ["SIGTERM", 143]] : [])("%s in the middle of writing leaves whole files and no half ones", async (signal, expected) => {
  const { code, before, after } = await stoppedBy(signal);
  const isWhole = (name: string) => name.endsWith(".soat.xlsx");
  expect(code).toBe(expected);
  expect([before.filter(isWhole).length, before.length]).toEqual([4, 5]);
  expect(after).toEqual(before.filter(isWhole));
  for (const name of after) expect(read(readFileSync(at(`${signal}/${name}`))).SheetNames).toContain("Soát lỗi");
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
