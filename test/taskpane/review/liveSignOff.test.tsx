import { act, screen, waitFor, within } from "@testing-library/react";
import { useCasesOf } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { watchedWorkbook } from "../../support/watchedWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const sheet = drawnSheet("Sơn La", `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024
Tên đơn vị | Tổng số phải thi hành | Có điều kiện | Chưa có điều kiện | Hoãn, tạm đình chỉ, trường hợp khác
Mai Sơn    | 500 | 320 | 170 | 10
Sông Mã    | 300 | 200 | 90  | 10
`);

const changed = () => screen.queryByRole("region", { name: "Đã thay đổi sau khi ký soát: 1 chỗ" });

it("a change of a signed figure shows with its cell while it is typed, and is gone once it is taken back", async () => {
  const workbook = watchedWorkbook([sheet]);
  await useCasesOf(workbook).signOff({ reviewer: "Nguyễn Thị An", time: "2026-11-22T08:05" });
  const { person } = paneIn({ workbook });
  await person.click(await screen.findByRole("switch", { name: "Kiểm tra khi nhập" }));
  await waitFor(() => expect(workbook.isWatched()).toBe(true));
  expect(changed()).toBeNull();

  const type = (rowIndex: number, columnIndex: number, content: number) => act(async () => workbook.type({ sheet: "Sơn La", rowIndex, columnIndex, content }));
  await type(3, 2, 210);
  await waitFor(() => expect(changed()).not.toBeNull());
  expect(within(changed() ?? document.body).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Sơn La!C4 · Sông Mã, có điều kiện thi hành về việc: 200 → 210"]);
  await type(3, 2, 200);
  await waitFor(() => expect(changed()).toBeNull());
});
