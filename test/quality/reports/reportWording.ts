import type { CountIndicator } from "../../../src/core";

type Phrases = readonly [string, ...string[]];

/** How reports speak of each count; "#" is the figure, and "{}" the word "việc" or "tiền". */
export const countPhrases = {
  accepted: ["tổng số thụ lý là #", "tổng số {} đã thụ lý #", "tổng số giải quyết #", "đã thụ lý #", "tổng số {} phải giải quyết là #", "toàn tỉnh thụ lý #"],
  carriedIn: ["số cũ chuyển sang #", "năm trước chuyển sang là #", "số cũ #", "số {} năm trước chuyển sang: #", "# cũ chuyển sang"],
  newlyAccepted: ["thụ lý mới #", "số thụ lý mới là #", "mới thụ lý #", "số mới: #", "# thụ lý mới"],
  entrusted: ["ủy thác #", "số {} ủy thác là #", "đã ủy thác thi hành #"],
  withdrawn: ["thu hồi, hủy quyết định thi hành án #", "hủy, thu hồi quyết định #", "thu hồi quyết định thi hành án #"],
  toEnforce: ["tổng số phải thi hành #", "số {} phải thi hành là #", "tổng số {} phải thi hành án: #", "phải tổ chức thi hành #"],
  eligible: ["có điều kiện thi hành #", "số {} có điều kiện thi hành là #", "số có điều kiện giải quyết: #", "# có điều kiện thi hành", "đủ điều kiện thi hành #"],
  notEligible: ["chưa có điều kiện thi hành #", "số {} chưa có điều kiện là #", "# chưa có điều kiện thi hành", "không có điều kiện thi hành: #"],
  finished: ["đã thi hành xong #", "thi hành xong #", "đã giải quyết xong #", "số {} thi hành xong là #", "kết quả đã tổ chức thi hành xong #", "đã giải quyết xong được #"],
  carriedOut: ["số {} chuyển kỳ sau #", "chuyển kỳ sau #", "số chuyển sang kỳ sau là #", "còn lại chuyển kỳ sau #"],
} as const satisfies Partial<Record<CountIndicator, Phrases>>;
export type ToldCount = keyof typeof countPhrases;

export const sharePhrases: Phrases = [" (chiếm # trong tổng số phải thi hành)", ", chiếm #", ", chiếm tỷ lệ #", ", chiếm # tổng số phải thi hành"];
export const ratePhrases: Phrases = [", đạt tỷ lệ #", " (đạt #)", ", đạt #", ", tỷ lệ đạt #", " (tỷ lệ #)", ", đạt tỷ lệ # trên tổng số có điều kiện thi hành"];
export const relativePhrases: Phrases = [" (~ #)", " (#)", ", ~ #"];

/** Ways to say up and down; "^" is the word for it. */
export const changePhrases: Phrases = [", ^ # so với cùng kỳ", ", ^ # so với cùng kỳ năm trước", " (^ # so với cùng kỳ năm 2022)", ", ^ #"];
export const pointPhrases: Phrases = [", ^ # so với cùng kỳ", " (^ # so với cùng kỳ năm 2022)", ", ^ # so với năm trước", ", tỷ lệ ^ # so với cùng kỳ"];
export const overPhrases: Phrases = ["; vượt # so với chỉ tiêu", ", vượt # chỉ tiêu được giao", ", cao hơn # so với chỉ tiêu Tổng cục giao", ", vượt chỉ tiêu được giao là #"];
export const shortPhrases: Phrases = ["; còn thiếu # so với chỉ tiêu", ", thiếu # so với chỉ tiêu được giao", ", thấp hơn # so với chỉ tiêu Tổng cục giao", ", chưa đạt chỉ tiêu, còn thiếu #"];
export const targetPhrases: Phrases = [" (chỉ tiêu giao #)", ", chỉ tiêu được giao là #", " (chỉ tiêu: #)", " (kế hoạch giao #)"];

/** Sentences with numbers that are no figures of enforcement. */
export const distractors: Phrases = [
  "Thực hiện Thông tư số 06/2019/TT-BTP ngày 21/11/2019, đơn vị đã tổ chức 03 hội nghị với 125 người tham dự. ",
  "Ngày 15/4/2023, 12 Chi cục đã báo cáo theo Công văn số 648/TCTHADS-VP. ",
  "Đơn vị hiện có 45 Chấp hành viên và 7 Thẩm tra viên. ",
  "Theo điểm c khoản 1 Điều 48 Luật Thi hành án dân sự, đơn vị đã rà soát. ",
  "Trong 05 năm (2018-2022), 8 tập thể được khen thưởng. ",
  "",
];

export const leads: Phrases = ["6 tháng đầu năm 2023, ", "Năm 2023, ", "Trong 9 tháng năm 2023, ", "Từ ngày 01/10/2022 đến ngày 31/3/2023, ", "Quý I năm 2023, ", "Tính đến ngày 30/9/2023, "];
export const sideLeads = { cases: ["về việc: ", "Về việc, ", "Kết quả thi hành về việc: "], money: ["Về tiền: ", "Về tiền, ", "Kết quả thi hành về tiền: "] } as const satisfies Readonly<Record<"cases" | "money", Phrases>>;
