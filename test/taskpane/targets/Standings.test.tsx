import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { targetUseCasesOf } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts } from "../support/paneIn";
import { figures, paste, plain, standing, targetsPlace, violations } from "./targetsScreen";

beforeAll(addBrowserParts);
// The screen is a chunk of its own; a test should not wait for it.
beforeAll(() => import("../../../src/taskpane/targets/TargetsPlace"));

/** Of 5.000, 5.001 and 20.000 accepted cases. */
const caseloads = drawnSheet(
  "Biểu 9 tháng",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2022 | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị   | Thụ lý (việc) | Có điều kiện (việc) | Thi hành xong (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)
  1   | Sơn La   | 5000          | 1000                | 750                  | 300                 | 100
  2   | Gia Lai  | 5001          | 1000                | 730                  | 300                 | 100
  3   | Lai Châu | 20000         | 1000                | 700                  | 300                 | 100
  `,
);

describe("how units stand on the screen of targets", () => {
  it("judges by the pace of the year when asked to", async () => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])));
    await paste(person, "Lai Châu;80;");
    await person.selectOptions(standing().getByRole("combobox", { name: "Cách so trong kỳ" }), "proRata");
    expect(standing().getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toContain("Việc: 70,00 %, vượt 10,00 % (trên 60,00 %)");
  });

  it("says what it judges by, and what all units still have to do, by month while months are left", async () => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])));
    await paste(person, "Sơn La;trên 82,5;\nGia Lai;;trên 40\nLai Châu;từ 80;");
    const texts = () => standing().getAllByText(/^(Đang so|Việc: các|Tiền: các)/).map(({ textContent }) => plain(textContent));
    // Sơn La 826 − 800 = 26 and Lai Châu 800 − 700 = 100: 126 in 3 months. Gia Lai: the first whole one above 120 is 121, so 21.
    expect(texts()).toEqual([
      "Đang so với chỉ tiêu cả năm.",
      "Việc: các đơn vị còn phải xong thêm tổng cộng 126 việc, mỗi tháng 42 việc trong 3 tháng còn lại",
      "Tiền: các đơn vị còn phải xong thêm tổng cộng 21 nghìn đồng, mỗi tháng 7 nghìn đồng trong 3 tháng còn lại",
    ]);
    await person.selectOptions(standing().getByRole("combobox", { name: "Cách so trong kỳ" }), "proRata");
    // Three quarters of 40 % are 30 %; of 300, the first whole one above 90 is 91: 100 is enough. 61,875 % and 60 % are reached too.
    expect(texts()).toEqual(["Đang so với tiến độ 9 tháng: chỉ tiêu × 9/12."]);
  });

  it("judges both sides by special goals of the period, and the workbook remembers them", async () => {
    const workbook = memoryWorkbook([caseloads]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    await screen.findByRole("region", { name: "So với chỉ tiêu" });
    await person.selectOptions(standing().getByRole("combobox", { name: "Cách so trong kỳ" }), "interim");
    expect(standing().getByText("Kỳ này chưa có mục tiêu riêng.")).toBeInTheDocument();
    const goals = within(screen.getByRole("group", { name: "Mục tiêu riêng: 9 tháng năm 2022" }));
    const [cases, money] = [goals.getByRole("textbox", { name: /^Mục tiêu về việc/ }), goals.getByRole("textbox", { name: /^Mục tiêu về tiền/ })];
    await person.type(cases, "5.000: 75; 10000: 74; x");
    expect(cases).toBeInvalid();
    expect(goals.getByRole("button", { name: "Lưu mục tiêu riêng" })).toHaveAttribute("aria-disabled", "true");
    await person.type(cases, "{Backspace}còn lại: trên 70");
    await person.type(money, "5.000: 40");
    expect(goals.getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toEqual([
      "Việc: đơn vị thụ lý đến 5.000 việc, từ 75,00 %",
      "Việc: đơn vị thụ lý đến 10.000 việc, từ 74,00 %",
      "Việc: các đơn vị còn lại, trên 70,00 %",
      "Tiền: đơn vị thụ lý đến 5.000 việc, từ 40,00 %",
    ]);
    const lines = () => standing().getAllByRole("listitem").map(({ textContent }) => plain(textContent)).filter((text) => /^(Việc|Tiền): \d/.test(text));
    const judged = [
      "Việc: 75,00 %, bằng chỉ tiêu (từ 75,00 %)",
      "Tiền: 33,33 %, thiếu 6,67 % (từ 40,00 %); còn phải xong thêm 20 nghìn đồng",
      "Việc: 73,00 %, thiếu 1,00 % (từ 74,00 %); còn phải xong thêm 10 việc",
      "Tiền: 33,33 %, chưa có mục tiêu riêng cho lượng án này",
      "Việc: 70,00 %, bằng chỉ tiêu (trên 70,00 %); còn phải xong thêm 1 việc",
      "Tiền: 33,33 %, chưa có mục tiêu riêng cho lượng án này",
    ];
    expect(lines()).toEqual(judged);
    await person.click(goals.getByRole("button", { name: "Lưu mục tiêu riêng" }));
    expect(await screen.findByText("Đã lưu 4 bậc mục tiêu riêng của 9 tháng năm 2022 trong sổ.")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expect((await targetUseCasesOf(workbook).read()).interimGoals).toEqual([
      {
        year: 2022,
        months: 9,
        tiers: [
          { side: "cases", caseloadMax: 5000, percent: 75, comparison: "atLeast" },
          { side: "cases", caseloadMax: 10_000, percent: 74, comparison: "atLeast" },
          { side: "cases", percent: 70, comparison: "above" },
          { side: "money", caseloadMax: 5000, percent: 40, comparison: "atLeast" },
        ],
      },
    ]);
  });
});
