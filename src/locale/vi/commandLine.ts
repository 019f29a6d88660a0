import type { LeftOut, ReturnTrouble, TargetTrouble } from "../../app";
import { capitalised } from "../capitalised";
import type { CommandLineWords, SummaryWords, UsageSentences } from "../commandLineWords";
import { quoted } from "../quoted";
import { targetProblemSentence } from "../targetWords";
import { commandLineHelp } from "./commandLineHelp";
import { comparedVersions } from "./comparedVersions";
import { leftAlone } from "./hostFailures";
import { numbers } from "./numbers";
import { periodName } from "./recognitionSentences";
import { targetProblems } from "./targetProblems";

const { count } = numbers;

function targetTrouble(trouble: TargetTrouble): string {
  if (trouble.kind === "columnsMissing") return "không có hàng tiêu đề đủ các cột Năm, Đơn vị, Bên, Chỉ tiêu.";
  const told = trouble.lines.slice(0, toldLineMax).map(({ sheet, rowNumber, problem }, index) => {
    const text = `${sheet === undefined ? "" : `tờ ${quoted(sheet)}, `}dòng ${rowNumber}: ${targetProblemSentence(targetProblems, problem)}`;
    return index === 0 ? text : capitalised(text);
  });
  const untold = trouble.lines.length - told.length;
  return [...told, ...(untold === 0 ? [] : [`Còn ${count(untold)} dòng nữa.`])].join(" ");
}

/** Who mends these sees the others. */
const toldLineMax = 10;

const meant = (closest: string | undefined) => (closest === undefined ? "" : ` Có phải ${closest}?`);

const usage: UsageSentences = {
  unknownCommand: (name, closest) => `Không có lệnh ${quoted(name)}.${meant(closest)}`,
  unknownOption: (name, closest) => `Không có tùy chọn ${quoted(name)}.${meant(closest)}`,
  valueMissing: (option) => `Tùy chọn ${option} cần một giá trị.`,
  valueNotTaken: (option) => `Tùy chọn ${option} không nhận giá trị.`,
  optionOfOther: (option, command) => `Lệnh ${command} không dùng tùy chọn ${option}.`,
  badFormat: (command, allowed) => `Lệnh ${command} chỉ có dạng: ${allowed.join(", ")}.`,
  badValue: (option, allowed) => `Tùy chọn ${option} chỉ nhận: ${allowed.join(", ")}.`,
  noFiles: "Chưa có tệp hay thư mục nào để làm.",
  noFilesTaken: "Lệnh này không nhận tệp.",
  twoVersionsNeeded: "Cần đúng hai tệp: bản cũ rồi bản mới.",
  provinceNeeded: "Các đơn vị thuộc một tỉnh, thành phố nên cần --tinh TÊN.",
  folderNeeded: "Dạng xlsx là tệp nên cần --ra THƯ_MỤC.",
  outIsFile: (path) => `--ra ${path}: đây là tệp, cần một thư mục.`,
  nothingFound: "Không thấy tệp bảng tính nào ở đó. Tệp do soat ghi (….soat.…, ….sach.…) chỉ được đọc khi nêu đích danh.",
  badTargets: (file, trouble) => `Bảng chỉ tiêu ${file}: ${targetTrouble(trouble)} Chưa kiểm tra tệp nào.`,
  tryHelp: (command) => `Xem cách dùng: soat ${command === undefined ? "" : `${command} `}--help`,
};

const troubles: Readonly<Record<Exclude<ReturnTrouble, "otherPeriod">, string>> = {
  unitUnknown: "chưa rõ là của đơn vị nào (ghi tên tỉnh ở đầu biểu hoặc trong tên tệp)",
  moneyUnitUnknown: "chưa rõ đơn vị tiền nên không lấy số tiền",
  noTable: "không nhận ra bảng số liệu nào",
};

function leftOutText({ reason, period }: LeftOut): string {
  if (reason !== "otherPeriod") return troubles[reason];
  return `${period === undefined ? "chưa rõ kỳ báo cáo" : `kỳ ${periodName(period)}, khác với phần lớn các đơn vị`} nên không lấy`;
}

const summary: SummaryWords = {
  sheetNames: { cases: "Tổng hợp về việc", money: "Tổng hợp về tiền" },
  title: "TỔNG HỢP KẾT QUẢ THI HÀNH ÁN DÂN SỰ",
  unitLines: { cases: "Đơn vị tính: việc", money: "Đơn vị tính: 1.000 đồng" },
  ordinal: "STT",
  unit: "Tên đơn vị",
  nation: "Toàn quốc",
  sources: { sheetName: "Nguồn số liệu", title: "Các tệp đã nhận", units: "Đơn vị lấy số", note: "Ghi chú" },
  units: (units) => `Đã tổng hợp ${count(units)} đơn vị.`,
  missing: (units) => `Thiếu ${count(units)} đơn vị`,
  duplicate: (unit, others) => `${unit} có nhiều bản, lấy bản này; không lấy ${others.join(", ")}.`,
  superseded: (unit, taken) => `${unit}: không lấy bản này, đã lấy ${taken}.`,
  leftOut: (each) => `${each.sheet === undefined ? "" : `Tờ ${quoted(each.sheet)}: `}${leftOutText(each)}.`,
  nothing: "Không có số liệu của đơn vị nào để tổng hợp.",
};

/** Every sentence of the command line. */
export const commandLine: CommandLineWords = {
  help: commandLineHelp,
  usage,
  failures: {
    notFound: "không có tệp hay thư mục này.",
    accessDenied: "không được phép đọc hoặc ghi, hoặc tệp đang mở ở chương trình khác.",
    closedFolder: "không được phép đọc thư mục này nên chưa xem được tệp nào trong đó.",
    emptyFile: "tệp rỗng, không có nội dung gì. Đề nghị đơn vị gửi lại.",
    payloadTooLarge: "tệp quá lớn nên không kiểm tra.",
    encryptedFile: "tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chạy lại.",
    brokenFile: "tệp bị hỏng hoặc không phải bảng tính nên không đọc được.",
    notSupported: "không đọc được kiểu tệp này. Mở bằng Excel và lưu thành .xlsx.",
    protectedSheet: "có tờ đang được bảo vệ nên chưa ghi được gì.",
    protectedWorkbook: "cấu trúc sổ đang được bảo vệ nên không thêm hoặc bớt được trang tính.",
    noTable: "không nhận ra bảng số liệu nào nên chưa kiểm tra được.",
    resultTaken: "trùng chỗ ghi với một tệp khác trong lần chạy này nên chưa ghi. Chạy riêng từng tệp.",
    resultIsInput: "kết quả sẽ ghi đè chính tệp đang đọc nên chưa ghi. Chọn --ra là thư mục khác.",
    fileExists: "tệp kết quả đã có, giữ nguyên. Thêm --ghi-de để ghi đè.",
    diskFull: "ổ đĩa đã đầy nên chưa ghi được.",
    nameTooLong: "tên tệp kết quả quá dài nên chưa ghi được. Rút ngắn tên tệp rồi chạy lại.",
    unknown: "có sự cố ngoài dự kiến nên chưa làm xong tệp này.",
  },
  clean: "không thấy sai lệch",
  counts: ({ error, confirm, info }) => `${count(error)} lỗi, ${count(confirm)} cần xác nhận, ${count(info)} lưu ý`,
  undecided: ({ results }) => {
    const places = results.reduce((sum, { undecided }) => sum + undecided, 0);
    return places === 0 ? undefined : `${count(places)} chỗ chưa kết luận được vì ô trống hoặc không phải số`;
  },
  proposal: (text) => `Đề xuất: ${text}`,
  converted: { read: "không phải tệp .xlsx nên chỉ đọc số liệu và công thức", copied: "không phải tệp .xlsx nên chỉ đọc số liệu và công thức; bản đánh dấu là tệp .xlsx mới" },
  writtenTo: (path) => `Đã ghi ${path}`,
  leftAlone: ({ sheet, reason }) => `Tờ ${quoted(sheet)} để nguyên: ${leftAlone[reason]}.`,
  targetsGiven: (targets) => `Đã ghi ${count(targets)} chỉ tiêu lấy từ bảng chỉ tiêu.`,
  targetsRead: (file, { cases, money }) => `Bảng chỉ tiêu ${file}: lấy ${count(cases)} chỉ tiêu về việc, ${count(money)} chỉ tiêu về tiền.`,
  noList: "Cấu trúc sổ đang được bảo vệ nên không thêm được trang danh sách phát hiện; các ô vẫn được đánh dấu.",
  total: ({ files, clean, withFindings, failed }) =>
    `${count(files)} tệp: ${count(clean)} không có lỗi, ${count(withFindings)} có lỗi, ${count(failed)} chưa làm được.`,
  progress: ({ done, total }) => `${count(done)}/${count(total)} tệp`,
  report: { title: "Kết quả soát số liệu", file: "Tệp", verdict: "Kết quả", notChecked: "Chưa kiểm tra được", proposal: "Đề xuất" },
  summary,
  diff: {
    title: "So sánh hai bản của một sổ",
    sheets: { cells: "Ô khác nhau", findings: "Chỗ sai" },
    version: { before: (path) => `Bản trước: ${path}`, after: (path) => `Bản sau: ${path}` },
    columns: { ordinal: "STT", cell: "Ô", change: "Thay đổi", before: "Bản trước", after: "Bản sau", state: "Tình trạng" },
    same: "Hai bản giống nhau ở mọi ô.",
    cells: (cells) => `${count(cells)} ô khác nhau`,
    kinds: { filled: "điền thêm", changed: "sửa", removed: "xóa", formulaChanged: "đổi công thức" },
    empty: "trống",
    noFormula: "không có công thức",
    lines: comparedVersions.lines,
    addedSheet: (sheet) => `Tờ mới: ${sheet}`,
    removedSheet: (sheet) => `Tờ không còn: ${sheet}`,
    findings: ({ fixed, still, fresh }) => `Chỗ sai: ${count(fixed)} đã sửa, ${count(still)} vẫn còn, ${count(fresh)} mới.`,
    groups: { fixed: "Đã sửa", still: "Vẫn còn", fresh: "Mới" },
  },
};
