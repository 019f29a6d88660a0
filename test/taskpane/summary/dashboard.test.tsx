import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure } from "../../../src/app";
import { ratio, type Target } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { sampleOutcome, year2022 } from "../support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const { set } = drawnRecords(
  `
  label      | unit      | cases.eligible | cases.finished | samePeriodLastYear:cases.eligible | samePeriodLastYear:cases.finished | money.eligible | money.finished
  Tổng cộng  | -         | 2000           | 1700           | 1800                              | 1440                              | 300            | 150
  >Sơn La    | Sơn La    | 1000           | 800            | 900                               | 765                               | 100            | 60
  >Điện Biên | Điện Biên | 1000           | 900            | 900                               | 675                               | 200            | 90
  `,
  { period: year2022, sheet: "Biểu 04", moneyUnit: 1_000 },
);
const target = (unit: string, side: Target["side"], percent: number): Target => ({ year: 2022, unit, side, rate: ratio(percent / 100), comparison: "above" });
const targets = [target("Sơn La", "cases", 82), target("Điện Biên", "cases", 83), target("Sơn La", "money", 42.1)];
const check = () => Promise.resolve({ ...sampleOutcome([]), recognition: drawnRecognition(set), targets });

async function summaryPlace(joints: Parameters<typeof paneIn>[0] = {}) {
  const pane = paneIn({ check, ...joints });
  await pane.person.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await pane.person.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("region", { name: "Về việc" });
  return pane;
}

const linesOf = (name: string) => within(screen.getByRole("region", { name })).getAllByRole("listitem").map(({ textContent }) => textContent?.replaceAll("\u00A0", " "));

describe("the dashboard", () => {
  it("shows both sides of all together, then of the unit that is chosen", async () => {
    const { person } = await summaryPlace();
    // 1440 of 1800 were 80 %.
    expect(linesOf("Về việc")).toEqual(["chưa có chỉ tiêu", "tăng 5,00 % so với cùng kỳ"]);
    await person.selectOptions(screen.getByRole("combobox", { name: "Xem" }), "Sơn La");
    expect(screen.getByText("80,00 %", { normalizer: (text) => text.replaceAll("\u00A0", " ").trim() })).toBeTruthy();
    // 820 of 1000 are 82 %, and one more is wanted; the year is over, so nothing is told of months.
    expect(linesOf("Về việc")).toEqual(["thiếu 2,00 % (chỉ tiêu trên 82,00 %)", "giảm 5,00 % so với cùng kỳ", "còn phải xong thêm 21 việc", "hạng 2/2"]);
    expect(linesOf("Về tiền")).toEqual(["vượt 17,90 % (chỉ tiêu trên 42,10 %)", "chưa có số cùng kỳ", "đã đạt chỉ tiêu", "hạng 1/1"]);
  });

  it("ranks the units, each with its figure in words", async () => {
    const { person } = await summaryPlace();
    const rows = () => within(screen.getByRole("list", { name: "Xếp hạng về việc" })).getAllByRole("listitem").map(({ textContent }) => textContent?.replaceAll("\u00A0", " "));
    expect(rows()).toEqual(["1Điện Biên+7,00", "2Sơn La\u22122,00"]);
    await person.selectOptions(screen.getByRole("combobox", { name: "Xếp hạng theo" }), "Tỷ lệ thi hành xong");
    expect(rows()).toEqual(["1Điện Biên90,00 %", "2Sơn La80,00 %"]);
  });

  it("tells every drawing in words", async () => {
    await summaryPlace();
    const names = screen.getAllByRole("img", { hidden: true }).map((drawing) => drawing.getAttribute("aria-label")?.replaceAll("\u00A0", " "));
    expect(names[0]).toBe("Về việc; 85,00 %; chưa có chỉ tiêu; tăng 5,00 % so với cùng kỳ");
    expect(names).toContain("Tỷ lệ thi hành xong về việc qua các kỳ: 12T/2021: 80,00 %; 12T/2022: 85,00 %.");
  });

  it("keeps the text of a report while another place is looked at", async () => {
    const { person } = await summaryPlace();
    await person.type(screen.getByRole("textbox", { name: "Văn bản cần đối chiếu" }), "đạt 85%");
    await person.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await person.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    expect(await screen.findByDisplayValue("đạt 85%")).toBeTruthy();
  });

  it("offers the picture as a file where the browser does not copy pictures", async () => {
    const { person } = await summaryPlace();
    await person.click(screen.getByText("Hình để đưa vào báo cáo"));
    await person.click(screen.getByRole("button", { name: "Chép hình" }));
    expect(await screen.findByText("Trình duyệt không cho chép hình. Hãy tải hình về.")).toBeTruthy();
  });

  it("has nothing that axe finds wrong", async () => {
    await summaryPlace();
    const { violations } = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

describe("the button of the summary sheet", () => {
  const sheet = drawnSheet("Biểu 04", "Kết quả thi hành án dân sự về việc 12 tháng năm 2022\n-\nĐơn vị | Có điều kiện | Thi hành xong\nChi cục THADS A | 200 | 100\nChi cục THADS B | 120 | 60\nChi cục THADS C | 100 | 50");

  it("makes the sheet and says so", async () => {
    const workbook = memoryWorkbook([sheet]);
    const { person } = await summaryPlace({ workbook });
    await person.click(screen.getByRole("button", { name: "Lập tờ Tổng hợp" }));
    expect(await screen.findByText("Đã lập tờ “Tổng hợp”: 3 đơn vị.")).toBeTruthy();
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Biểu 04", "Tổng hợp"]);
  });

  it("says why where the host refuses", async () => {
    const { person } = await summaryPlace({ workbook: { ...memoryWorkbook([sheet]), apply: () => Promise.reject(new HostFailure("cellInEditMode")) } });
    await person.click(screen.getByRole("button", { name: "Lập tờ Tổng hợp" }));
    expect(await screen.findByText(/^Excel đang chờ nhập xong một ô/)).toBeTruthy();
  });
});
