import type { PublishedCase } from "./publishedSheet";

/** Eighteen published reports with the figures as their sources state them. What a source leaves to be worked out is said in the name. */
export const publishedCases: readonly PublishedCase[] = [
  {
    name: "Quảng Ngãi 2020 (thads.moj.gov.vn, 9/10/2020); targets worked out",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 THÁNG NĂM 2020", "Đơn vị tính: việc, 1.000 đồng"],
    drawing: `
      Đơn vị     | v thụ lý | v cũ | v mới | v xong | v % | v chỉ tiêu | v so | t thụ lý   | t cũ      | t mới     | t xong    | t % | t chỉ tiêu | t so
      Quảng Ngãi |     8169 | 2548 |  5621 |   5024 |  78 |         81 |   -3 | 1088473419 | 500283352 | 588190067 | 289512597 |  41 |         38 |    3`,
    deserves: [],
  },
  {
    name: "Nam Định 2017 (baonamdinh.vn, 3/1/2018); targets worked out",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 THÁNG NĂM 2017", "Đơn vị tính: việc, 1.000 đồng"],
    drawing: `
      Đơn vị   | v thụ lý | v có ĐK | v xong | v %  | v chỉ tiêu | v so | t thụ lý  | t có ĐK   | t xong    | t %   | t chỉ tiêu | t so
      Nam Định |     7259 |    5422 |   4918 | 90.7 |         73 | 17.7 | 470581046 | 163702787 | 102990477 | 62.91 |         32 | 30.91`,
    deserves: [],
  },
  {
    name: "Bảo Lộc 2021 with its budget cases (baolamdong.vn, 23/12/2021): 14 of 2.376 may have been entrusted; a budget rate too fine for rounded money",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2021", "Đơn vị tính: việc, tỷ đồng"],
    drawing: `
      Đơn vị                               | v phải | v cũ | v mới | v có ĐK | v xong | v %  | v chỉ tiêu | v so | t phải | t có ĐK | t xong | t %
      THADS thành phố Bảo Lộc              |   2362 | 1180 |  1196 |    1432 |   1190 | 83.1 |         82 |  1.1 |  530.5 |   174.7 |   80.7 | 46.27
      Trong đó: thu cho ngân sách nhà nước |   1708 |    - |     - |    1191 |   1054 | 88.5 |          - |    - |   36.3 |    10.6 |    5.6 | 53.47`,
    deserves: [],
  },
  {
    name: "TP.HCM, 6 months of 2019 (plo.vn)",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 6 THÁNG NĂM 2019"],
    drawing: `
      Đơn vị          | v thụ lý | v ủy thác | v thu hồi | v phải | v có ĐK | v chưa ĐK | v xong | v %
      TP. Hồ Chí Minh |    79177 |       580 |         4 |  78593 |   54681 |     23912 |  26515 | 48.49`,
    deserves: [],
  },
  {
    name: "TP.HCM, its 11,99 % over the pace set against the target of the year",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 6 THÁNG NĂM 2019"],
    drawing: `
      Đơn vị          | v có ĐK | v xong | v %   | v chỉ tiêu | v so
      TP. Hồ Chí Minh |   54681 |  26515 | 48.49 |         73 | 11.99`,
    deserves: ["error CT-01 differenceDiffers proRataTarget"],
  },
  {
    name: "the nation 2023, final (baotintuc.vn, 1/12/2023), rates of 2022 worked out",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 THÁNG NĂM 2023", "Đơn vị tính: việc, tỷ đồng"],
    drawing: `
      Đơn vị    | v xong | v %   | v % cũ | v tăng % | t xong | t %   | t % cũ | t tăng %
      Toàn quốc | 574819 | 83.25 |   82.5 |     0.75 |  89412 | 46.78 |  45.54 |     1.24`,
    deserves: [],
  },
  {
    name: "the nation and ten provinces, 4 months of 2018 (công văn 648/TCTHADS-VP): rates alone",
    title: ["TỶ LỆ THI HÀNH XONG 4 THÁNG NĂM 2018"],
    drawing: `
      Đơn vị    | v %   | v % cũ | v tăng % | t %  | t % cũ | t tăng %
      Toàn quốc | 42.85 |  39.71 |     3.14 | 8.86 |  13.32 |    -4.46
      Tây Ninh  | 28.81 |      - |        - |    - |      - |        -
      Vĩnh Long | 30.36 |      - |        - |    - |      - |        -
      Tiền Giang | 31.45 |     - |        - |    - |      - |        -
      Long An   | 31.73 |      - |        - |    - |      - |        -
      Trà Vinh  | 32.96 |      - |        - |    - |      - |        -
      Phú Yên   |     - |      - |        - | 1.19 |      - |        -
      Hòa Bình  |     - |      - |        - | 3.01 |      - |        -
      Hải Phòng |     - |      - |        - | 4.28 |      - |        -
      Thái Bình |     - |      - |        - | 4.39 |      - |        -
      Bình Định |     - |      - |        - | 4.58 |      - |        -`,
    deserves: [],
  },
  {
    name: "the nation, 8 months of 2018, still 15,42 short of 32 (moj.gov.vn, 29/6/2018)",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ VỀ TIỀN 8 THÁNG NĂM 2018"],
    drawing: `
      Đơn vị     | t %   | t chỉ tiêu | t so
      Toàn quốc  | 16.58 |         32 | -15.42`,
    deserves: [],
  },
  {
    name: "eight districts of Hà Nội, 8 months of 2018 (moj.gov.vn, 29/6/2018): rates alone, nothing to hold them against",
    title: ["KẾT QUẢ THI HÀNH ÁN DÂN SỰ VỀ TIỀN 8 THÁNG NĂM 2018"],
    drawing: `
      Đơn vị                         | t %
      Chi cục THADS quận Ba Đình     |  3.26
      Chi cục THADS quận Hoàn Kiếm   |  7.36
      Chi cục THADS quận Tây Hồ      |  7.43
      Chi cục THADS huyện Hoài Đức   |  7.91
      Chi cục THADS quận Hoàng Mai   |  5.73
      Chi cục THADS huyện Đông Anh   | 12.51
      Chi cục THADS quận Đống Đa     | 14.85
      Chi cục THADS quận Thanh Xuân  | 16`,
    deserves: [],
  },
];
