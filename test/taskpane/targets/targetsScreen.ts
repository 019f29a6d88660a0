import { screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { SubmissionReader, TargetUseCases } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { paneIn } from "../support/paneIn";

/** Nine months of 2025: of 1.000 cases and 300 thousand đồng each. */
export const figures = drawnSheet(
  "Biểu 9 tháng",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2025 | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị   | Có điều kiện (việc) | Thi hành xong (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)
  1   | Sơn La   | 1000                | 800                  | 300                 | 200
  2   | Gia Lai  | 1000                | 900                  | 300                 | 100
  3   | Lai Châu | 1000                | 700                  | 300                 | 100
  4   | Cao Bằng | 1000                | 700                  | 300                 | 100
  `,
);

/** Opens the place where targets are entered. */
export async function targetsPlace(targets: TargetUseCases, readFiles?: SubmissionReader) {
  const { person } = paneIn({ targets, ...(readFiles && { readFiles }) });
  await person.click(screen.getByRole("tab", { name: "Nhập" }));
  await screen.findByRole("heading", { name: "Nhập chỉ tiêu" });
  return person;
}

/** Pastes a block, and takes it into the list. */
export async function paste(person: ReturnType<typeof userEvent.setup>, text: string) {
  await person.click(await screen.findByText("Dán từ quyết định hoặc lấy từ tệp"));
  await person.click(screen.getByRole("textbox", { name: "Khối số liệu để dán" }));
  await person.paste(text);
  await person.click(screen.getByRole("button", { name: "Lấy vào danh sách" }));
}

/** What is said of how units stand. */
export const standing = () => within(screen.getByRole("region", { name: "So với chỉ tiêu" }));
/** What axe finds wrong with the page. Colours need a layout, which jsdom has not. */
export const violations = async () => (await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id);
/** A text with plain spaces. */
export const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");
