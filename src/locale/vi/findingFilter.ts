import type { FindingFilterWords } from "../findingFilterWords";
import { numbers } from "./numbers";

/** The words for listing some findings of many. */
export const findingFilter: FindingFilterWords = {
  searchLabel: "Tìm trong danh sách",
  searchHint: "Tìm đơn vị, ô, nội dung",
  toggle: (count) => (count === 0 ? "Lọc danh sách" : `Lọc danh sách: đang dùng ${numbers.count(count)} điều kiện`),
  sheet: "Tờ",
  unit: "Đơn vị",
  unitHint: "Gõ tên đơn vị",
  rule: "Phép soát",
  allUnits: "Tất cả đơn vị",
  allRules: "Tất cả phép soát",
  allStates: "Tất cả mục còn mở",
  clear: "Bỏ lọc",
};
