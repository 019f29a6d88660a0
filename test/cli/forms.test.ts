import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { formats, type Format } from "../../src/cli/call/call";
import { ranHere } from "./support/ranHere";
import { temporaryFolder, type RunResult } from "./support/runSoat";
import { sarifProblems } from "./support/sarifProblems";
import { schemaProblems } from "./support/schemaProblems";
import { provinceFile } from "./support/workbooks";

const wrong = provinceFile("Sơn La", { cell: (content, columnIndex) => (columnIndex === 2 ? Number(content) + 180 : content) });
const folder = temporaryFolder(
  new Map([
    ["gửi/Sơn La.xlsx", wrong],
    ["gửi/Lai Châu.xlsx", provinceFile("Lai Châu")],
    ["lần 2.xlsx", provinceFile("Sơn La")],
  ]),
);
const at = (name: string) => join(folder, name);

/** How each command is called, and the forms of its result. */
const commands: readonly { readonly names: readonly [string, string]; readonly call: readonly string[]; readonly forms: readonly Format[] }[] = [
  { names: ["kiem-tra", "check"], call: [at("gửi")], forms: ["text", "json", "html", "xlsx", "sarif"] },
  { names: ["danh-dau", "annotate"], call: [at("gửi"), "--dien"], forms: ["text", "json", "html", "xlsx", "sarif"] },
  { names: ["xoa", "clear"], call: [at("gửi")], forms: ["text", "json"] },
  { names: ["tong-hop", "summarise"], call: [at("gửi")], forms: ["text", "json", "html", "xlsx"] },
  { names: ["so-sanh", "diff"], call: [at("gửi/Sơn La.xlsx"), at("lần 2.xlsx")], forms: ["text", "json", "html", "xlsx"] },
  { names: ["tao-mau", "template"], call: ["--nam", "2026"], forms: ["text", "json"] },
  { names: ["luoc-do", "schema"], call: [], forms: [] },
];
const all = commands.flatMap((command) => formats.map((form) => ({ ...command, form })));

/** The result of a call, wherever it went: printed, or the one report among what was written. */
function resultOf({ stdout }: RunResult, outFolder: string, ending: string): Buffer {
  const written = existsSync(outFolder) ? readdirSync(outFolder) : [];
  const report = written.find((name) => /^(ket-qua|tong-hop|so-sanh).*\.soat\./.test(name) && name.endsWith(ending));
  return report === undefined ? Buffer.from(stdout) : readFileSync(join(outFolder, report));
}

const isRight: Readonly<Record<Format, (result: Buffer) => boolean>> = {
  text: (result) => /\p{L}/u.test(result.toString()) && !/^\s*[{<]/.test(result.toString()),
  json: (result) => schemaProblems(JSON.parse(result.toString())).length === 0,
  html: (result) => /^<!doctype html>\n<html lang="vi">/.test(result.toString()) && result.includes("Sơn La") && !/<script|https?:/.test(result.toString()),
  xlsx: (result) => read(result).SheetNames.length >= 2,
  sarif: (result) => sarifProblems(JSON.parse(result.toString()) as Readonly<Record<string, unknown>>).length === 0,
};

it.each(all.filter(({ forms, form }) => forms.includes(form)).map(({ names, call, form }) => [names[0], form, call] as const))("%s gives its result as %s", async (name, form, call) => {
  const outFolder = at(`${name} ${form}`);
  const result = await ranHere(name, ...call, "--dinh-dang", form, "--ra", outFolder);
  expect(isRight[form](resultOf(result, outFolder, form === "text" ? "txt" : form))).toBe(true);
  expect([0, 1]).toContain(result.code);
});

it.each(all.filter(({ forms, form }) => forms.length > 0 && !forms.includes(form)).map(({ names, call, forms, form }) => [names[0], form, forms, call] as const))(
  "%s refuses %s, says what there is, and does nothing",
  async (name, form, forms, call) => {
    const { code, stdout, stderr } = await ranHere(name, ...call, "--format", form, "--ra", at(`không ${name} ${form}`));
    const [sentence = "", help] = stderr.split("\n");
    expect({ code, stdout, help }).toEqual({ code: 2, stdout: "", help: `Xem cách dùng: soat ${name} --help` });
    expect([...sentence.matchAll(/[a-z]+(?=[,.])/g)].map(([word]) => word).sort()).toEqual([...forms].sort());
    expect(readdirSync(folder)).not.toContain(`không ${name} ${form}`);
  },
);

it.each(["kiem-tra", "danh-dau", "so-sanh"])("%s needs a place for a workbook", async (name) => {
  const call = commands.find(({ names }) => names[0] === name)?.call ?? [];
  expect(await ranHere(name, ...call, "--format", "xlsx")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Dạng xlsx là tệp nên cần --ra THƯ_MỤC.") as string });
});

it.each(commands.flatMap(({ names }) => [[names[0], "vi", "Mã thoát: 0"], [names[1], "en", "Exit code: 0"]] as const))("%s has a page of help of its own (%s)", async (name, language, codes) => {
  const { code, stdout } = await ranHere(name, "--help", "--lang", language);
  expect(code).toBe(0);
  expect(stdout.startsWith(`soat ${name}`)).toBe(true);
  expect(stdout).toContain(codes);
  expect(stdout).toContain(`  soat ${name}`);
});
