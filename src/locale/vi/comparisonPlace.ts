import type { ComparisonPlaceWords } from "../comparisonPlaceWords";
import { comparedUnits } from "./comparedUnits";
import { comparedVersions } from "./comparedVersions";
import { numbers } from "./numbers";

const { count } = numbers;

const basisNames = { samePeriodLastYear: "cùng kỳ năm trước", previousPeriod: "kỳ trước trong năm", previousSubmission: "bản nộp trước của cùng kỳ" } as const;
const provinceNames = { provinces63: "63 tỉnh, thành phố", provinces34: "34 tỉnh, thành phố" } as const;
const sourceChoices = { any: "Nơi phù hợp nhất", sameTable: "Các cột của bảng này", workbook: "Tờ khác trong sổ này", files: "Tệp được chọn" } as const;

/** The words of the place of comparisons. */
export const comparisonPlace: ComparisonPlaceWords = {
  kindLabel: "Loại so sánh",
  kinds: { periods: "Với kỳ khác", version: "Với bản nộp trước" },
  files: {
    pick: "Chọn tệp kỳ trước",
    pickOne: "Chọn bản nộp trước",
    hint: "Chọn hoặc thả vào đây một hay nhiều tệp .xlsx, .xlsm, .xls, .ods. Tệp chỉ được đọc trên máy này.",
    hintOne: "Chọn hoặc thả vào đây tệp .xlsx, .xlsm, .xls, .ods đã nộp lần trước. Tệp chỉ được đọc trên máy này.",
    list: "Các tệp đã chọn",
    remove: (file) => `Bỏ tệp ${file}`,
    reading: "Đang đọc tệp",
    stop: "Dừng",
    uses: {
      compared: "đã dùng để so",
      unusedPeriod: "so được, nhưng không thuộc kỳ đang chọn",
      otherPeriod: "kỳ của tệp này không so được với kỳ đang mở",
      samePeriod: "cùng kỳ với bảng đang mở: xem ở mục “Với bản nộp trước”",
      unknownPeriod: "chưa rõ kỳ",
      noTable: "không nhận ra bảng số liệu",
    },
  },
  periods: {
    title: "So với kỳ khác",
    intro: "Kỳ trước được lấy từ các cột của bảng, từ tờ khác trong sổ này, hoặc từ tệp được chọn.",
    comparing: "Đang so sánh",
    again: "So sánh lại",
    basisLabel: "So với",
    anyBasis: "Tự chọn theo số liệu có được",
    basisNames,
    sourceLabel: "Số kỳ trước lấy từ",
    sourceChoices,
    provinceChoices: {
      nowProvinces: { label: "Bảng đang mở lập theo", any: "Tự nhận theo kỳ và tên đơn vị" },
      beforeProvinces: { label: "Số kỳ trước lập theo", any: "Tự nhận theo kỳ và tên đơn vị" },
      provinceBasis: { label: "So sánh theo", any: "Các đơn vị của bảng đang mở" },
    },
    provinceNames: { provinces63: `${provinceNames.provinces63} (đến 30/6/2025)`, provinces34: `${provinceNames.provinces34} (từ 1/7/2025)` },
    straddling: "Năm 2025 có cả hai giai đoạn trước và sau sáp nhập (1/7/2025); số liệu có thể lập theo 63 hoặc 34 đơn vị.",
    tableLabel: "Bảng",
    found: ({ basis, period }) => `So với ${basisNames[basis]}${period === undefined ? "" : `: ${period}`}`,
    broughtTo: (basis) => `Cả hai kỳ được tính theo ${provinceNames[basis]}.`,
    sources: (sources) =>
      `Số kỳ trước: ${sources
        .map((source) => {
          if (source.kind === "sameTable") return "các cột kỳ trước của chính bảng này";
          return source.kind === "sheet" ? `tờ “${source.sheet}”` : `tệp ${source.file}, tờ “${source.sheet}”`;
        })
        .join("; ")}.`,
    notThere: ({ place, isElsewhere }) => `Ở nơi đã chọn (${sourceChoices[place].toLowerCase()}) không có số kỳ trước so được với bảng này${isElsewhere ? ", nên đang dùng số ở nơi khác như ghi dưới đây" : ""}.`,
    notComparable: {
      noPeriod: "Bảng này chưa rõ kỳ nên chưa so được. Chỉ rõ kỳ ở mục Kiểm tra, phần cách đọc bảng.",
      noEarlierTable: "Chưa có bảng nào để so. Hãy chọn tệp của kỳ trước.",
      noEarlierPeriod: "Các bảng kia chưa rõ kỳ nên chưa so được.",
      otherPeriods: "Các bảng kia không phải cùng kỳ năm trước, cũng không phải kỳ trước trong năm.",
      noCommonUnit: "Hai bảng không có đơn vị nào chung.",
      noCommonFigure: "Hai bảng không có chỉ tiêu thống kê nào chung.",
    },
    nothing: "Chưa nhận ra bảng số liệu nào trong sổ này.",
    gone: (units) => `Kỳ trước có, kỳ này không thấy: ${units.join(", ")}.`,
    findings: (findings) => `${count(findings)} điểm cần xem giữa hai kỳ`,
  },
  units: comparedUnits,
  version: comparedVersions,
};
