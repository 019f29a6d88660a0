import { screen } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure } from "../../src/app";
import { addBrowserParts, paneIn } from "./support/paneIn";
import { sampleFinding } from "./support/sampleFinding";
import { sampleOutcome } from "./support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

/** jsdom paints nothing, so the contrast of colours is looked at in a real browser. */
async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const findings = [
  sampleFinding("a", {
    proposals: [{ at: { sheet: "Biểu 04", rowIndex: 11, columnIndex: 3 }, value: 8530, cause: "transposition" }],
    alsoBroken: [sampleFinding("x", { code: "totalRowDiffers" })],
  }),
  sampleFinding("b", { severity: "confirm", sheet: "Biểu 05" }),
  sampleFinding("c", { severity: "info" }),
];
const check = () => Promise.resolve(sampleOutcome(findings));

describe("axe finds nothing wrong with the pane", () => {
  it("at the start", async () => {
    paneIn();
    expect(await violations()).toEqual([]);
  });

  it("while it works", async () => {
    const { person } = paneIn({ check: () => new Promise(() => undefined) });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await violations()).toEqual([]);
  });

  it("with findings, one of them shown, and everything unfolded", async () => {
    const { person, container } = paneIn({ check });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await person.keyboard("{F8}");
    container.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", ""));
    expect(await violations()).toEqual([]);
  });

  it("with a long list", async () => {
    const many = Array.from({ length: 500 }, (_, index) => sampleFinding(`n${index}`));
    const { person } = paneIn({ check: () => Promise.resolve(sampleOutcome(many)) });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await violations()).toEqual([]);
  });

  it("without findings", async () => {
    const { person } = paneIn();
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await violations()).toEqual([]);
  });

  it("with a notice and what was left alone", async () => {
    const leftAlone = [{ sheet: "Biểu 05", reason: "noRoomBeside" as const }];
    const { person } = paneIn({ fill: () => Promise.resolve({ filledRateCount: 1, filledDifferenceCount: 0, leftAlone }) });
    await person.click(screen.getByRole("button", { name: "Điền" }));
    expect(await violations()).toEqual([]);
  });

  it("with a refusal", async () => {
    const { person } = paneIn({ clear: () => Promise.reject(new HostFailure("unknown")) });
    await person.click(screen.getByRole("button", { name: "Xóa đánh dấu" }));
    expect(await violations()).toEqual([]);
  });

  it("in English", async () => {
    const { person } = paneIn({ check });
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    await person.click(screen.getByRole("button", { name: "Check" }));
    expect(await violations()).toEqual([]);
  });

  it("and would find a button without a name", async () => {
    const { container } = paneIn();
    container.append(document.createElement("button"));
    expect(await violations()).toEqual(["button-name: <button></button>"]);
  });
});
