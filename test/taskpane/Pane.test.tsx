import { screen, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { HostFailure, useCasesOf } from "../../src/app";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "./support/paneIn";
import { sampleFinding } from "./support/sampleFinding";
import { sampleOutcome } from "./support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent).join("");

const findings = [
  sampleFinding("a", { proposals: [{ at: { sheet: "Biểu 04", rowIndex: 11, columnIndex: 4 }, value: 8530, cause: "transposition" }] }),
  sampleFinding("b", { severity: "confirm", sheet: "Biểu 05" }),
  sampleFinding("c", { severity: "info" }),
];

describe("the pane over a workbook in memory", () => {
  const sheet = drawnSheet(
    "Sơn La",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2021 | < | < | < | < | < | <
    STT | Đơn vị          | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc (%) | Chỉ tiêu việc (%) | Chênh lệch so với chỉ tiêu việc
    1   | Chi cục huyện A | 5810                | 4963                 | 85.42          | 82.5              | 2.92
    2   | Chi cục huyện B | 3313                | 2628                 | 97.32          | 82.5              | -
    `,
  );

  it("checks, says what is wrong, jumps to the cell, fills and clears", async () => {
    const workbook = memoryWorkbook([sheet]);
    const { person, shown } = paneIn(useCasesOf(workbook));

    await person.click(button("Kiểm tra"));
    const finding = await screen.findByRole("button", { name: /Chi cục huyện B/ });
    expect(finding).toHaveTextContent("xong ÷ có điều kiện = 2.628 ÷ 3.313 = 79,32 %");
    await person.click(finding);
    expect(shown).toEqual([{ sheet: "Sơn La", rowIndex: 3, columnIndex: 4 }]);

    await person.click(button("Điền"));
    expect(status()).toBe("Đã điền 1 chênh lệch.");
    await person.click(button("Xóa đánh dấu"));
    expect(status()).toMatch(/trả 1 ô về như cũ/);
    expect(workbook.snapshot().sheets[0]?.contents).toEqual(sheet.contents);
  });
});

describe("a check that finds something", () => {
  const check = () => Promise.resolve(sampleOutcome(findings));

  it("is counted, grouped and announced", async () => {
    const { person } = paneIn({ check });
    await person.click(button("Kiểm tra"));
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Lỗi 1", "Cần xác nhận 1", "Lưu ý 1"]);
    expect(status()).toBe("Đã kiểm tra: 1 lỗi, 1 cần xác nhận, 1 lưu ý.");
  });

  it("says the severity in words, the unit, the side and the cell", async () => {
    const { person } = paneIn({ check });
    await person.click(button("Kiểm tra"));
    expect(button(/^Lỗi: ?Đơn vị a về việc ?Biểu 04!D12 ?Thụ lý phải bằng/)).toBeVisible();
  });

  it("offers what would mend it, and goes to that cell", async () => {
    const { person, shown } = paneIn({ check });
    await person.click(button("Kiểm tra"));
    await person.click(button("E12: 8.350 → 8.530 (đảo hai chữ số)"));
    expect(shown).toEqual([{ sheet: "Biểu 04", rowIndex: 11, columnIndex: 4 }]);
  });

  it("is listed by severity and by sheet", async () => {
    const { person } = paneIn({ check });
    await person.click(button("Kiểm tra"));
    const listed = () => within(screen.getByRole("list", { name: "Danh sách cần xem" })).getAllByRole("listitem").length;
    expect(listed()).toBe(3);
    await person.click(button("1 Cần xác nhận"));
    expect([listed(), button("1 Cần xác nhận").getAttribute("aria-pressed")]).toEqual([1, "true"]);
    await person.click(button("Lọc danh sách"));
    await person.selectOptions(screen.getByRole("combobox", { name: "Tờ" }), "Biểu 04");
    expect(screen.getByText("Không có mục nào khớp với bộ lọc.")).toBeVisible();
    await person.click(button("Hiện tất cả"));
    expect(listed()).toBe(3);
  });

  it("shows text of the workbook as text", async () => {
    const { person, container } = paneIn({ check: () => Promise.resolve(sampleOutcome([{ ...sampleFinding("a"), recordLabel: "<img src=x>" }])) });
    await person.click(button("Kiểm tra"));
    expect(screen.getByText(/<img src=x>/)).toBeVisible();
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("a long piece of work", () => {
  it("shows how far it is, can be stopped, and says so", async () => {
    const { person } = paneIn({
      check: ({ onProgress, signal } = {}) =>
        new Promise((_, reject) => {
          onProgress?.(0.42);
          signal?.addEventListener("abort", () => reject(new HostFailure("cancelled")));
        }),
    });
    await person.click(button("Kiểm tra"));
    expect(screen.getByRole("progressbar", { name: "Đang kiểm tra" })).toHaveAttribute("aria-valuenow", "0.42");
    expect(button("Điền")).toHaveAttribute("aria-disabled", "true");
    await person.click(button("Dừng"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(status()).toBe("Đã dừng theo yêu cầu. Chưa có gì được ghi thêm.");
    expect(button("Điền")).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("what an action left alone", () => {
  it("is named with its reason", async () => {
    const leftAlone = [{ sheet: "Biểu 05", reason: "protectedSheet" as const }];
    const { person } = paneIn({ fill: () => Promise.resolve({ filledRateCount: 24, filledDifferenceCount: 24, leftAlone }) });
    await person.click(button("Điền"));
    expect(status()).toBe("Đã điền 24 tỷ lệ, 24 chênh lệch.");
    expect(screen.getByText("Biểu 05: tờ đang được bảo vệ")).toBeInTheDocument();
    await person.click(button("Đóng thông báo"));
    expect(screen.queryByText("Biểu 05: tờ đang được bảo vệ")).toBeNull();
  });
});

describe("what goes wrong", () => {
  it("is explained when the host refuses to write", async () => {
    const { person } = paneIn({ highlight: () => Promise.reject(new HostFailure("protectedSheet", "Biểu 04")) });
    await person.click(button("Tô sáng"));
    expect(status()).toMatch(/^Tờ “Biểu 04” đang được bảo vệ nên chưa ghi được gì\./);
  });

  it("is explained when a cell cannot be shown, and the list stays", async () => {
    const { person } = paneIn({ check: () => Promise.resolve(sampleOutcome(findings)), select: () => Promise.reject(new HostFailure("sheetGone", "Biểu 04")) });
    await person.click(button("Kiểm tra"));
    await person.click(button(/Đơn vị a/));
    expect(status()).toMatch(/^Tờ “Biểu 04” đã bị xóa hoặc đổi tên\./);
    expect(button(/Đơn vị a/)).toBeVisible();
  });

  it("never leaves an empty pane: what nobody expected offers a new start", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { person } = paneIn({ check: () => Promise.reject(new TypeError("nobody expected this")) });
    await person.click(button("Kiểm tra"));
    expect(screen.getByRole("alert")).toHaveTextContent("Số liệu đã nhập vẫn nguyên trong bảng tính.");
    await person.click(button("Mở lại khung soát"));
    expect(button("Kiểm tra")).toBeVisible();
    log.mockRestore();
  });
});
