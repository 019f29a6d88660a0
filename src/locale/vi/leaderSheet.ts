import type { LeaderSheetWords } from "../../app";
import type { MoneyUnit, Side } from "../../core";
import { momentText } from "./momentText";
import { numbers } from "./numbers";
import { moneyUnitNames, periodName } from "./recognitionSentences";
import { regionNames } from "./regionNames";

const { count } = numbers;

const sideNames = { cases: "Về việc", money: "Về tiền" } as const;
const rankings = { difference: "chênh lệch so với chỉ tiêu", rate: "tỷ lệ thi hành xong" } as const;
const sets = { nation: "trong cả nước", region: "trong từng vùng kinh tế - xã hội", offices: "giữa các cơ quan của cùng một tỉnh, thành phố" } as const;
const modes = { fullYear: "với chỉ tiêu cả năm", proRata: "với tiến độ (chỉ tiêu × số tháng/12)", interim: "với mục tiêu riêng của kỳ" } as const;

const unitOf = (side: Side, moneyUnit: MoneyUnit | undefined): string => {
  if (side === "cases") return "việc";
  return moneyUnit === undefined ? "đơn vị tiền của bảng" : (moneyUnitNames.get(moneyUnit) ?? "");
};

/** The words of the summary sheet. */
export const leaderSheet: LeaderSheetWords = {
  sheetName: "Tổng hợp",
  title: "TỔNG HỢP KẾT QUẢ THI HÀNH ÁN DÂN SỰ",
  about: ({ agency, period, edition, moneyUnit }) =>
    [agency, period && periodName(period), `biểu mẫu theo ${edition}/TT-BTP`, moneyUnit && `số tiền tính bằng ${unitOf("money", moneyUnit)}`].filter((part) => part !== undefined && part !== "").join("; "),
  checked: ({ moment, errors, confirms, passed, failed, undecided, notRun }) =>
    `Số liệu được kiểm tra lúc ${momentText(moment)}: còn ${count(errors)} lỗi và ${count(confirms)} mục cần xác nhận chưa xử lý. ` +
    `${count(passed)} phép kiểm tra đúng, ${count(failed)} không khớp, ${count(undecided)} chưa kết luận được; ${count(notRun)} lượt kiểm tra chưa làm được vì thiếu số liệu.`,
  order: ({ ranking, comparisonSet, mode }) =>
    `So ${modes[mode]}. Xếp hạng theo ${rankings[ranking]} ${sets[comparisonSet]}; bằng nhau thì cùng hạng và hạng sau nhảy số (1, 2, 2, 4). Thứ tự các dòng là thứ tự khi lập tờ.`,
  ordinal: "TT",
  unit: "Đơn vị",
  sides: sideNames,
  columns: (column, side, moneyUnit) =>
    ({
      rate: "Tỷ lệ (%)",
      target: "Chỉ tiêu (%)",
      difference: "So với chỉ tiêu (điểm %)",
      verdict: "Kết quả",
      change: "So với cùng kỳ (điểm %)",
      remaining: `Còn phải xong (${unitOf(side, moneyUnit)})`,
      rank: "Hạng",
    })[column],
  verdicts: { reached: "Đạt", equal: "Bằng", missed: "Chưa đạt" },
  both: "Đạt cả hai",
  bothMark: "●",
  bothCount: (judged) => `Đạt cả hai / ${count(judged)} đơn vị`,
  total: (unitCount) => `Cộng ${count(unitCount)} đơn vị`,
  totalsTitle: "Kết quả chung",
  totalLines: {
    finished: "Thi hành xong",
    eligible: "Có điều kiện",
    rate: "Tỷ lệ (%)",
    target: "Chỉ tiêu (%)",
    difference: "So với chỉ tiêu (điểm %)",
    verdict: "Kết quả",
    earlierRate: "Tỷ lệ cùng kỳ (%)",
    change: "So với cùng kỳ (điểm %)",
    remaining: "Còn phải xong",
  },
  top: (side) => `Cao nhất ${sideNames[side].toLowerCase()}`,
  bottom: (side) => `Thấp nhất ${sideNames[side].toLowerCase()}`,
  regions: regionNames,
  otherRegion: "Chưa rõ vùng",
  unverifiedNote: "* Số chưa xác minh: ô nguồn còn lỗi chưa xử lý.",
  formulaNote: "Các số trên tờ này là công thức lấy từ các bảng trong sổ. Ô trống: chưa có số liệu hoặc chưa có chỉ tiêu.",
  charts: {
    difference: (side) => `So với chỉ tiêu ${sideNames[side].toLowerCase()} (điểm %)`,
    totals: "Tỷ lệ thi hành xong (%)",
    differenceAlt: ({ side, unitCount, best, worst }) => `Chênh lệch so với chỉ tiêu ${sideNames[side].toLowerCase()} của ${count(unitCount)} đơn vị, xếp từ cao xuống thấp: cao nhất ${best}, thấp nhất ${worst}.`,
    totalsAlt: "Tỷ lệ thi hành xong về việc và về tiền, so với chỉ tiêu và cùng kỳ năm trước.",
    series: { rate: "Kỳ này", target: "Chỉ tiêu", earlierRate: "Cùng kỳ", difference: "Chênh lệch" },
  },
};
