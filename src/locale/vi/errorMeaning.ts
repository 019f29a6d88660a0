const meanings: ReadonlyMap<string, string> = new Map([
  ["#DIV/0!", "công thức chia cho 0 hoặc cho ô trống"],
  ["#REF!", "công thức trỏ tới ô đã bị xóa"],
  ["#NAME?", "công thức có tên hàm hoặc tên vùng không đúng"],
  ["#VALUE!", "công thức tính trên chữ thay vì số"],
  ["#N/A", "công thức dò tìm không thấy kết quả"],
  ["#NUM!", "kết quả quá lớn, quá nhỏ hoặc không tính được"],
  ["#NULL!", "hai vùng trong công thức không giao nhau"],
  ["#SPILL!", "không đủ ô trống để trải kết quả"],
]);

/** What an error of Excel means. Others than these are named but not explained. */
export function errorMeaning(error: string): string {
  return meanings.get(error) ?? "công thức không cho kết quả";
}
