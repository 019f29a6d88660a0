import { screen } from "@testing-library/react";
import { useCasesOf } from "../../src/app";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "./support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const table = drawnSheet("Việc", "Đơn vị | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc)\nHuyện A | 10 | 4 | 7");

it("puts the sheet of rules into the workbook once, and checks anew by it", async () => {
  const workbook = memoryWorkbook([table]);
  const { person } = paneIn(useCasesOf(workbook));
  await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const add = () => person.click(screen.getByRole("button", { name: "Tạo tờ “Quy tắc”" }));
  await person.click(screen.getByText(/^Phép soát/));
  await add();
  await add();
  const sheets = workbook.snapshot().sheets;
  expect(sheets.map(({ name }) => name)).toEqual(["Việc", "Quy tắc"]);

  const rowIndex = sheets[1]?.contents.findIndex(([id]) => id === "CB-01") ?? -1;
  expect(await screen.findByText(/^Thụ lý phải bằng/)).toBeTruthy();
  workbook.type("Quy tắc", { rowIndex, columnIndex: 1 }, "không");
  await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(screen.queryByText(/^Thụ lý phải bằng/)).toBeNull();
});

it("says which tolerance is no number, and keeps the one there was", async () => {
  const workbook = memoryWorkbook([table, drawnSheet("Quy tắc", "Mã | Dùng | Mức | Sai số cho phép | Nội dung\nCB-01 | có | - | khoảng 5 | -")]);
  const { person } = paneIn(useCasesOf(workbook));
  await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText("Sai số cho phép phải là một số không âm, ô ghi “khoảng 5”. Sai số giữ như cũ.")).toBeTruthy();
  expect(screen.getByText(/^Thụ lý phải bằng/)).toBeTruthy();
});
