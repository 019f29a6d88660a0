import { ruleNaming, type RuleNameWords } from "../ruleNaming";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

const kinds: RuleNameWords["kinds"] = {
  totalRow: "dòng tổng bằng tổng các dòng",
  statedRate: "tỷ lệ = xong ÷ có điều kiện",
  statedShare: "tỷ lệ có điều kiện = có điều kiện ÷ phải thi hành",
  rateOverZero: "không có tỷ lệ khi có điều kiện bằng 0",
  rateRange: "tỷ lệ từ 0 đến 100\u00A0%",
  mixedRateScales: "cả cột tỷ lệ ghi một dạng",
  statedDifference: "chênh lệch = tỷ lệ − chỉ tiêu",
  statedRateChange: "tăng, giảm = tỷ lệ − tỷ lệ cùng kỳ",
  statedChange: "tăng, giảm của số liệu tính đúng kỳ gốc",
  targetMissing: "chỉ tiêu đã nhập",
  numberAsText: "số không nằm trong ô chữ",
  textInsteadOfNumber: "ô số không ghi chữ",
  errorValue: "ô không báo lỗi",
  negative: "số không âm",
  wholeCases: "số việc là số nguyên",
  duplicateUnit: "mỗi đơn vị một dòng",
  impossibleDate: "ngày có trong lịch",
  periodMissing: "có kỳ báo cáo",
  moneyUnitMissing: "có đơn vị tính tiền",
  verdictWording: "ghi vượt, thiếu đúng với số liệu",
  hiddenCharacters: "tên không có ký tự ẩn",
  formulaPattern: "công thức giống các ô cùng dãy",
  typedAmongFormulas: "không gõ tay số giữa các công thức",
  totalUnclear: "rõ dòng tổng cộng những dòng nào",
  unitOfPeriod: "tên đơn vị đúng với kỳ báo cáo",
  unitsMissing: "bảng ghi đủ đơn vị",
  wholeMoney: "số tiền không lẻ so với đơn vị tính",
  rateAtTarget: "tỷ lệ không vừa bằng chỉ tiêu",
  columnsMissing: "đủ cột để tính tỷ lệ",
  monthWithin: "số trong tháng không lớn hơn số lũy kế",
  monthlyRoll: "lũy kế = lũy kế tháng trước + trong tháng",
  periodUnusual: "kỳ báo cáo tính từ 01/10",
};

/** What is merely looked at, and belongs to no edition. */
const anomalies: RuleNameWords["anomalies"] = {
  "BT-01": "đơn vị tính của một số khớp với kỳ so sánh",
  "BT-02": "không chép lại số kỳ trước",
  "BT-03": "biến động như các đơn vị khác",
  "BT-04": "tỷ lệ không khác hẳn các đơn vị khác",
  "BT-05": "không lặp số liệu của dòng bên cạnh",
  "BT-06": "số liệu khác nhau thì tỷ lệ khác nhau",
  "BT-07": "không phải toàn bộ có điều kiện đều xong",
  "BT-08": "đình chỉ không chiếm phần lớn kết quả",
  "BT-09": "kết quả không dồn ngay trên chỉ tiêu",
  "BT-10": "tỷ lệ không tăng chỉ vì bớt có điều kiện",
  "BT-11": "đơn vị tính của cả cột khớp với kỳ so sánh",
  "BT-12": "việc và tiền không đổi chỗ",
  "BT-13": "không bỏ trống ô suy ra được",
  "BT-14": "số liệu hai đơn vị không đổi dòng",
  "SS-01": "số lũy kế không giảm so với kỳ trước trong năm",
  "SS-02": "cũ chuyển sang không nhiều hơn số chuyển kỳ sau của năm trước",
  "SS-03": "tháng cuối năm không phân loại lại hay ủy thác đột biến",
  "SS-04": "tăng, giảm khớp với báo cáo của kỳ gốc",
  "SS-05": "số kỳ trước trong bảng khớp với báo cáo của kỳ đó",
};

/** What a rule holds. A rule without words here is called by its id. */
export const ruleName = ruleNaming({
  kinds,
  anomalies,
  settingsSheet: "tờ “Quy tắc” ghi đúng",
  indicators: shortNames,
  remainder: (total, shareMax) => `phần còn lại của ${total} không quá ${numbers.percent(shareMax * 100, 0)}`,
});
