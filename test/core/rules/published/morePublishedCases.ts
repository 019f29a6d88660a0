import type { PublishedCase } from "./publishedSheet";

/** The other published reports. */
export const morePublishedCases: readonly PublishedCase[] = [
  {
    name: "a province in 2024 (thads.moj.gov.vn, 4921), xong of 2023 worked out",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2024", "Đơn vị tính: việc, đồng"],
    drawing: `
      Đơn vị  | v phải | v có ĐK | v % có ĐK | v xong | v xong cũ | v %   | v chỉ tiêu | v so | t phải        | t có ĐK       | t % có ĐK | t xong       | t xong cũ    | t %   | t chỉ tiêu | t so
      Tỉnh X  |  12132 |    9867 |     81.33 |   8529 |      8083 | 86.44 |      83.45 | 2.99 | 3404261977000 | 1431146957000 |     42.04 | 717221971000 | 659316495000 | 50.12 |      46.75 | 3.37`,
    deserves: [],
  },
  {
    name: "Bến Tre, 6 months of 2021: money in tỷ",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 6 THÁNG NĂM 2021", "Đơn vị tính: tỷ đồng"],
    drawing: `
      Đơn vị  | t phải | t có ĐK | t xong  | t %
      Bến Tre |   1475 |  966.81 | 266.732 | 27.59`,
    deserves: [],
  },
  {
    name: "Bến Tre, 6 months of 2021: cases in ngàn, each rounded by itself: between 48,66 and 48,81 %",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 6 THÁNG NĂM 2021", "Đơn vị tính: ngàn việc"],
    drawing: `
      Đơn vị  | v phải | v có ĐK | v xong | v %
      Bến Tre |  13.19 |    9.87 |   4.81 | 48.76`,
    deserves: [],
  },
  {
    name: "the nation 2023, preliminary (report of the Tổng cục), thụ lý mới of 2022 worked out",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2023"],
    drawing: `
      Đơn vị    | v thụ lý | v cũ   | v mới  | v mới cũ | v ủy thác | v thu hồi | v phải | v %   | v chỉ tiêu | t %   | t chỉ tiêu
      Toàn quốc |   936046 | 299096 | 636950 |   547121 |     12004 |       501 | 923541 | 83.24 |       82.5 | 46.44 |       45.5`,
    deserves: [],
  },
  {
    name: "Đồng Tháp, 9 months of 2025: the third group is 2.122",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 THÁNG NĂM 2025"],
    drawing: `
      Đơn vị    | v thụ lý | v mới | v mới cũ | v ủy thác | v thu hồi | v phải | v có ĐK | v % có ĐK | v chưa ĐK | v sổ riêng | v xong | v xong cũ
      Đồng Tháp |    53640 | 29865 |    26560 |       368 |         6 |  53266 |   34110 |     64.04 |     17034 |      12458 |  21468 |     20054`,
    deserves: [],
  },
  {
    name: "Pleiku, 9 months of 2024 (baogialai.com.vn): over the target of the whole year",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 THÁNG NĂM 2024"],
    drawing: `
      Đơn vị                 | v thụ lý | v cũ | v mới | v xong | v xong cũ | v %   | v chỉ tiêu | v so
      Chi cục THADS TP Pleiku |    4292 | 1845 |  2447 |   2095 |      2043 | 83.57 |      83.25 | 0.32`,
    deserves: [],
  },
  {
    name: "Kon Tum 2011: 101 nghìn đồng are missing, and 93,408 was cut off at 93,40",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2011", "Đơn vị tính: việc, 1.000 đồng"],
    drawing: `
      Đơn vị  | v thụ lý | v ủy thác | v có ĐK | v xong | v %          | v chỉ tiêu | v so | t thụ lý | t ủy thác | t phải   | t có ĐK  | t xong   | t %   | t chỉ tiêu | t so
      Kon Tum |     2235 |        20 |    1775 |   1658 | 93.40 {0.00} |         85 |  8.4 | 87380432 |   7717061 | 79663270 | 30788896 | 28576996 | 92.82 |         65 | 27.82`,
    deserves: ["confirm CB-02 balanceBroken"],
  },
  {
    name: "Đắk Lắk, 5 months of 2018: the shares of việc and tiền are swapped",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ TỪ 01/10/2017 ĐẾN 28/02/2018", "Đơn vị tính: việc, tỷ đồng"],
    drawing: `
      Đơn vị  | v thụ lý | v cũ | v mới | v ủy thác | v phải | v có ĐK | v % có ĐK | v chưa ĐK | v xong | v %   | t phải | t có ĐK | t % có ĐK | t chưa ĐK | t xong | t %
      Đắk Lắk |    11684 | 5928 |  5756 |        37 |  11647 |    7902 |     56.49 |      3745 |   4569 | 57.82 |   1480 |     837 |     67.85 |       644 |    139 | 17`,
    deserves: ["error TL-02 shareDiffers otherSide", "error TL-02 shareDiffers otherSide"],
  },
  {
    name: "the nation 2022 (Dân chủ và Pháp luật), chưa có điều kiện worked out",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2022"],
    drawing: `
      Đơn vị    | v mới  | v cũ   | v phải | v có ĐK | v % có ĐK | v chưa ĐK | v hoãn | v xong | v %
      Toàn quốc | 547121 | 349412 | 861529 |  653719 |     75.88 |    195675 |  12135 | 539290 | 82.5`,
    deserves: [],
  },
  {
    name: "the targets of 2022 (vietbao.vn): nothing reported yet",
    title: ["GIAO CHỈ TIÊU NĂM 2022"],
    drawing: `
      Đơn vị    | v chỉ tiêu | t chỉ tiêu
      Toàn quốc |       81.5 |       40.1`,
    deserves: [],
  },
  {
    name: "the nation 2024 before the National Assembly (vneconomy.vn, 26/11/2024): money rounded to nghìn tỷ, its rate made before rounding",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2024", "Đơn vị tính: việc, nghìn tỷ đồng"],
    drawing: `
      Đơn vị    | v phải  | v có ĐK | v xong | v xong cũ | v %   | t phải | t có ĐK | t xong | t %
      Toàn quốc | 1023131 |  741240 | 621568 |    575667 | 83.86 |    500 |     228 |    117 | 51.46`,
    deserves: [],
  },
  {
    name: "goals of 9 months of 2022 by caseload (kế hoạch 895/KH-TCTHADS)",
    title: ["MỤC TIÊU 9 THÁNG NĂM 2022"],
    drawing: `
      Đơn vị                             | v chỉ tiêu
      Cục có từ 500 đến 5.000 việc       | 75
      Cục có trên 5.000 đến 10.000 việc  | 74
      Cục có trên 10.000 đến 15.000 việc | 72
      Cục có trên 15.000 việc            | -`,
    deserves: [],
  },
];
