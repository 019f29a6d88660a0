import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifestProblems";
import { projectSurroundings } from "./projectSurroundings";

const folder = join(__dirname, "..", "..");
const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
const surroundings = projectSurroundings(folder);

describe("manifest.xml", () => {
  it("has no problem", () => {
    expect(manifestProblems(manifest, surroundings)).toEqual([]);
  });

  it("has none at another address either", () => {
    const elsewhere = manifest.replaceAll("https://localhost:3000", "https://thads.example.vn/soat");
    expect(manifestProblems(elsewhere, surroundings)).toEqual([]);
  });
});

describe("manifestProblems", () => {
  it.each([
    ["81617bf8-347c-4c8c-b583-0ed655afae88", "00000000-0000-0000-0000-000000000000", "Id is no random GUID: 00000000-0000-0000-0000-000000000000"],
    ["0.1.0.0", "0.1", "Version has not four parts: 0.1"],
    ['MinVersion="1.13"', 'MinVersion="1.1"', "Requirement set is ExcelApi 1.1"],
    ["ReadWriteDocument", "ReadDocument", "Permission is ReadDocument"],
    ["<DefaultLocale>vi-VN", "<DefaultLocale>en-US", "Default locale is en-US"],
    ['"https://localhost:3000/commands.html"', '"http://localhost:3000/commands.html"', "Not https: http://localhost:3000/commands.html"],
    ["commands.html", "command.html", "No such page: command.html"],
    ["<FunctionName>fill<", "<FunctionName>fillIn<", "No command answers to fillIn"],
    ["<FunctionName>fill<", "<FunctionName>check<", "No button calls fill"],
    ['resid="Fill.Tip"', 'resid="Fill.Hint"', "Not among bt:LongStrings: Fill.Hint"],
    ['resid="Fill.Tip"', 'resid="Check.Tip"', "Unused in bt:LongStrings: Fill.Tip"],
    ['<Label resid="Fill.Label"/>', '<Label resid="Fill.Tip"/>', "Not among bt:ShortStrings: Fill.Tip"],
    ['<bt:Override Locale="en-US" Value="Fill in"/>', "", "No en-US for Fill.Label"],
    ['Value="Fill in"', `Value="${"a".repeat(126)}"`, "Fill.Label has 126 characters, not 1 to 125"],
    ['DefaultValue="Điền"', 'DefaultValue=""', "Fill.Label has 0 characters, not 1 to 125"],
    ['id="FillButton"', 'id="CheckButton"', "Twice: CheckButton"],
    ["icons/fill-16.png", "icons/fill-17.png", "No such file: assets/icons/fill-17.png"],
    ["icons/fill-16.png", "icons/fill-20.png", "assets/icons/fill-20.png is 20 × 20, not 16 × 16"],
    ["icons/app-64.png", "icons/app.svg", "assets/icons/app.svg is no PNG, not 64 × 64"],
    ['<bt:Image size="80" resid="fill.80"/>', "", "An icon lacks size 80"],
  ])("finds %s changed to %s", (before, after, problem) => {
    expect(manifest).toContain(before);
    expect(manifestProblems(manifest.replace(before, after), surroundings)).toContain(problem);
  });

  it("says where a document is not well-formed", () => {
    expect(manifestProblems(manifest.replace("</Hosts>", "</Host>"), surroundings).join()).toMatch(/^Not well-formed: .*unexpected close tag/);
  });
});
