import type { SummaryPlaceWords } from "../summaryPlaceWords";
import { leaderSheet } from "./leaderSheet";
import { momentText } from "./momentText";
import { numbers } from "./numbers";
import { regionNames } from "./regionNames";

const { count } = numbers;
const sideNames = { cases: "Về việc", money: "Về tiền" } as const;

/** The words of the place of summaries. */
export const summary: SummaryPlaceWords = {
  sheet: leaderSheet,
  makeSheet: {
    name: "Lập tờ Tổng hợp",
    hint: "Lập tờ “Tổng hợp” in vừa một trang A4 ngang, mọi số là công thức lấy từ các bảng trong sổ",
    running: "Đang lập tờ Tổng hợp",
    done: ({ sheet, unitCount }) => `Đã lập tờ “${sheet}”: ${count(unitCount)} đơn vị.`,
    nothing: "Chưa có bảng nào đủ số liệu để tổng hợp.",
  },
  notChecked: {
    title: "Kiểm tra sổ trước khi tổng hợp",
    text: "Sau khi kiểm tra: xem đơn vị nào vượt, thiếu chỉ tiêu, lập tờ Tổng hợp để in, viết đoạn văn báo cáo và đối chiếu bài viết với số liệu.",
  },
  dashboardTitle: "Tình hình thực hiện chỉ tiêu",
  reportTitle: "Đoạn văn và đối chiếu báo cáo",
  nothing: "Chưa có bảng nào đủ số liệu để tổng hợp: cần cột có điều kiện và thi hành xong, hoặc cột tỷ lệ.",
  unitLabel: "Xem",
  allUnits: (total) => `Chung: ${total}`,
  wholeName: (unitCount) => `cộng ${count(unitCount)} đơn vị`,
  setLabel: "Xếp hạng trong",
  sets: { nation: "Cả nước", region: "Vùng kinh tế - xã hội", offices: "Các cơ quan của tỉnh" },
  rankingLabel: "Xếp hạng theo",
  rankings: { difference: "So với chỉ tiêu", rate: "Tỷ lệ thi hành xong" },
  modeLabel: "So với",
  modes: { fullYear: "Chỉ tiêu cả năm", proRata: "Tiến độ: chỉ tiêu × số tháng/12" },
  periodLabel: "Kỳ",
  sides: sideNames,
  regions: regionNames,
  otherRegion: "Chưa rõ vùng",
  noRate: "chưa tính được tỷ lệ",
  noTarget: "chưa có chỉ tiêu",
  target: ({ percent, isAbove }) => `chỉ tiêu ${isAbove ? "trên" : "từ"} ${percent}`,
  change: ({ isRise, distance }) => `${isRise ? "tăng" : "giảm"} ${distance} so với cùng kỳ`,
  sameAsBefore: "bằng cùng kỳ",
  noEarlier: "chưa có số cùng kỳ",
  toDo: ({ amount, perMonth }) => `còn phải xong thêm ${amount}${perMonth === undefined ? "" : `, mỗi tháng ${perMonth}`}`,
  reached: "đã đạt chỉ tiêu",
  impossible: "nhiều hơn số có điều kiện còn lại",
  rank: ({ number, count: of, isTied }) => `hạng ${count(number)}/${count(of)}${isTied ? " (đồng hạng)" : ""}`,
  unverified: "chưa xác minh",
  both: ({ reached, judged }) => `${count(reached)}/${count(judged)} đơn vị đạt cả hai chỉ tiêu`,
  openErrors: (errors) => (errors === 0 ? "Không còn lỗi nào trong lần kiểm tra gần nhất." : `Còn ${count(errors)} lỗi chưa xử lý; số lấy từ ô có lỗi được ghi “chưa xác minh” hoặc có dấu *.`),
  legend: "Thanh đậm: kỳ này. Thanh nhạt: cùng kỳ. Vạch dọc: chỉ tiêu.",
  rankingTitle: (side) => `Xếp hạng ${sideNames[side].toLowerCase()}`,
  notRanked: "chưa xếp hạng",
  trendTitle: "Diễn biến qua các kỳ",
  trendAlt: ({ side, points }) => `Tỷ lệ thi hành xong ${sideNames[side].toLowerCase()} qua các kỳ: ${points.join("; ")}.`,
  trendPoint: ({ period, rate }) => `${period}: ${rate}`,
  shortPeriod: ({ year, months }) => `${months}T/${year}`,
  movementTitle: "Vì sao tỷ lệ tăng, giảm so với cùng kỳ",
  movement: ({ points, numerator, denominator }) => `${points}: do số thi hành xong ${numerator}, do số có điều kiện ${denominator}.`,
  noMovement: "chưa có số có điều kiện và thi hành xong của cùng kỳ.",
  picture: {
    title: "Hình để đưa vào báo cáo",
    copy: "Chép hình",
    download: "Tải hình (.svg)",
    copied: "Đã chép hình.",
    notCopied: "Trình duyệt không cho chép hình. Hãy tải hình về.",
    fileName: "tong-hop.svg",
    checkedBy: (moment) => `Kiểm tra lúc ${momentText(moment)}`,
  },
};
