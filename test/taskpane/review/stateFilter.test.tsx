import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { useCasesOf } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem("soat-chi-tieu.reviewer", "Nguyễn Thị An");
});

/** E3 says 824 where 371 + 842 = 1213; E4 says 1001 where 500 + 1000 = 1500; G5 says more than C5 could have given. */
const sheet = drawnSheet(
  "Về việc",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
  1   | Chi cục huyện A | 1213                  | 371                   | 824               | 1100                | 900
  2   | Chi cục huyện B | 1500                  | 500                   | 1001              | 1300                | 1200
  3   | Chi cục huyện C | 900                   | 400                   | 500               | 850                 | 860
  `,
);

const errors = () => [...document.querySelectorAll("[data-finding]")].flatMap((row) => /Lỗi: (Chi cục huyện .)/.exec(row.textContent ?? "")?.[1] ?? []).sort();
const stateField = () => screen.queryByRole("combobox", { name: "Trạng thái" });

describe("the list of findings by where they stand in the review", () => {
  it("has nothing to choose while nobody has said anything, and then lists each state by itself", async () => {
    const workbook = memoryWorkbook([sheet]);
    const { person } = paneIn(useCasesOf(workbook));
    await person.click(screen.getByRole("button", { name: /^Kiểm tra$/ }));
    await person.click(screen.getByRole("button", { name: "Lọc danh sách" }));
    expect([errors(), stateField()]).toEqual([["Chi cục huyện A", "Chi cục huyện B", "Chi cục huyện C"], null]);

    await person.click(screen.getByRole("button", { name: /Lỗi: Chi cục huyện A/ }));
    await person.click(await screen.findByRole("button", { name: "Xác nhận sai: Về việc!E3" }));
    await screen.findByText(/^Đã xác nhận sai · /);
    await person.click(screen.getByRole("button", { name: "Bỏ qua: Về việc!E4" }));
    await person.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), "đúng theo sổ{Enter}");
    await screen.findByText("Đã xác nhận đúng: 1 mục");
    const field = stateField() ?? document.body;
    expect(within(field).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Tất cả mục còn mở", "Chưa xem", "Đã xác nhận sai", "Đã xác nhận đúng"]);
    const listed = async (state: string) => {
      await person.selectOptions(field, state);
      return errors();
    };
    expect([await listed("Chưa xem"), await listed("Đã xác nhận sai"), await listed("Đã xác nhận đúng")]).toEqual([["Chi cục huyện C"], ["Chi cục huyện A"], ["Chi cục huyện B"]]);
  });

  it("shows of a finding that was confirmed right who said so and why, offers no correction, and puts it back", async () => {
    const { person } = paneIn(useCasesOf(memoryWorkbook([sheet])));
    await person.click(screen.getByRole("button", { name: /^Kiểm tra$/ }));
    await person.click(screen.getByRole("button", { name: "Bỏ qua: Về việc!E4" }));
    await person.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), "đúng theo sổ{Enter}");
    await person.click(screen.getByRole("button", { name: "Lọc danh sách" }));
    await person.selectOptions(await screen.findByRole("combobox", { name: "Trạng thái" }), "Đã xác nhận đúng");
    expect(await screen.findByText(/^Đã xác nhận đúng · .* · đúng theo sổ$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Áp dụng|Bỏ qua/ })).toBeNull();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);

    await person.click(screen.getByRole("button", { name: /Lỗi: Chi cục huyện B/ }));
    await person.click(screen.getAllByRole("button", { name: /^Đưa trở lại$/ })[0] ?? document.body);
    await screen.findByRole("button", { name: "Bỏ qua: Về việc!E4" });
    expect([errors(), stateField()]).toEqual([["Chi cục huyện A", "Chi cục huyện B", "Chi cục huyện C"], null]);
  });

  it("lets a finding go from a state that it has left", async () => {
    const { person } = paneIn(useCasesOf(memoryWorkbook([sheet])));
    await person.click(screen.getByRole("button", { name: /^Kiểm tra$/ }));
    await person.click(screen.getByRole("button", { name: /Lỗi: Chi cục huyện A/ }));
    await person.click(await screen.findByRole("button", { name: "Xác nhận sai: Về việc!E3" }));
    await person.click(screen.getByRole("button", { name: "Lọc danh sách" }));
    await person.selectOptions(await screen.findByRole("combobox", { name: "Trạng thái" }), "Chưa xem");
    await person.click(screen.getByRole("button", { name: /Lỗi: Chi cục huyện B/ }));
    await person.click(await screen.findByRole("button", { name: "Xác nhận sai: Về việc!E4" }));
    await waitFor(() => expect(errors()).toEqual(["Chi cục huyện C"]));
  });
});
