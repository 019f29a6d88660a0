import { agencyName, type FormAbout, type FormSheetWords } from "../../app";
import type { CalendarDay, CountIndicator, EditionId, Period } from "../../core";
import { periodName } from "./recognitionSentences";

const columns: Readonly<Partial<Record<CountIndicator | "rate", string>>> = {
  accepted: "Tổng số",
  carriedIn: "Năm trước chuyển sang",
  newlyAccepted: "Mới thụ lý",
  entrusted: "Ủy thác thi hành án",
  withdrawn: "Thu hồi, hủy quyết định thi hành án",
  toEnforce: "Tổng số phải thi hành",
  eligible: "Tổng số",
  enforced: "Thi hành xong",
  terminated: "Đình chỉ thi hành án",
  reduced: "Giảm thi hành án",
  inProgress: "Đang thi hành",
  deferredArticle48: "Hoãn theo điểm c khoản 1 Điều 48",
  otherEligible: "Trường hợp khác",
  notEligible: "Chưa có điều kiện (trừ số đã chuyển sổ theo dõi riêng)",
  postponed: "Hoãn thi hành án (trừ điểm c khoản 1 Điều 48)",
  suspended: "Tạm đình chỉ thi hành án",
  carriedOut: "Tổng số chuyển kỳ sau",
  rate: "Tỷ lệ xong trên có điều kiện (%)",
  trackedSeparately: "Đã chuyển sổ theo dõi riêng",
};

/** The forms of units and officers have other numbers since 2019. */
const formNumbers = { cases: { before: "06", since: "04" }, money: { before: "07", since: "05" } } as const;
const sideWords = { cases: { name: "Việc", title: "VIỆC" }, money: { name: "Tiền", title: "TIỀN" } } as const;

function dayText({ day, month, year }: CalendarDay): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

function column(indicator: CountIndicator | "rate", edition: EditionId): string {
  if (indicator === "withdrawn" && edition === "TT 08/2015") return "Cục rút lên thi hành án";
  return columns[indicator] ?? "";
}

function form({ edition, side }: FormAbout): readonly [string, string] {
  const number = formNumbers[side][edition.id === "TT 08/2015" ? "before" : "since"];
  return [`Biểu số: ${number}/TK-THA`, `Ban hành theo ${edition.id.replace("TT ", "Thông tư số ")}/TT-BTP ngày ${dayText(edition.issued)}`];
}

/** The general department became a department of the ministry in the spring of 2025. */
function isGeneralDepartment({ to }: Period): boolean {
  return to.year < 2025 || (to.year === 2025 && to.month < 3);
}

function agencies({ sender, period }: FormAbout): readonly [string, string] {
  const central = isGeneralDepartment(period) ? "Tổng cục Thi hành án dân sự" : "Cục Quản lý thi hành án dân sự";
  const [from, to] = sender.kind === "nation" ? [central, "Bộ Tư pháp"] : [agencyName(sender.province, period.to), central];
  return [`Đơn vị báo cáo: ${from}`, `Đơn vị nhận báo cáo: ${to}`];
}

/** The words of the forms. They are official papers, so they are Vietnamese in every language. */
export const formSheet: FormSheetWords = {
  sheetName: ({ side, period }) => `${sideWords[side].name} ${period.months} tháng ${period.year}`,
  targetSheetName: "Chỉ tiêu",
  form,
  agencies,
  title: ({ side }) => `KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG ${sideWords[side].title} CHIA THEO CƠ QUAN THI HÀNH ÁN DÂN SỰ VÀ CHẤP HÀNH VIÊN`,
  period: (period) => `Kỳ báo cáo: ${periodName(period)} (từ ngày ${dayText(period.from)} đến ngày ${dayText(period.to)})`,
  unitLine: { cases: "Đơn vị tính: việc", money: "Đơn vị tính: 1.000 đồng" },
  zeroNote: "Ô nền vàng để nhập số; không phát sinh thì ghi 0.",
  ordinal: "STT",
  unit: { nation: "Tên đơn vị", province: "Đơn vị, chấp hành viên" },
  total: { nation: "Toàn quốc", province: "Tổng số" },
  groups: { accepted: "Thụ lý", eligible: "Có điều kiện thi hành" },
  column,
  entry: {
    cases: { title: "Số việc", message: "Chỉ nhập số nguyên từ 0 trở lên. Không phát sinh thì nhập 0." },
    money: { title: "Số tiền", message: "Chỉ nhập số từ 0 trở lên, đơn vị tính là 1.000 đồng. Không phát sinh thì nhập 0." },
  },
  signatures: { place: "…………, ngày …… tháng …… năm ………", maker: "NGƯỜI LẬP BIỂU", head: "THỦ TRƯỞNG ĐƠN VỊ" },
};
