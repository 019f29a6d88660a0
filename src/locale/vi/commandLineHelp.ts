import type { HelpWords } from "../commandLineHelpWords";

const files = "TỆP|THƯ_MỤC…";

/** What the command says of itself. */
export const commandLineHelp: HelpWords = {
  intro: "soat: soát số liệu thống kê thi hành án dân sự trong các tệp Excel.",
  usage: "Cách dùng",
  optionsTitle: "Tùy chọn",
  formatsTitle: "Dạng kết quả (--dinh-dang)",
  examplesTitle: "Ví dụ",
  alsoCalled: "tên khác",
  moreHelp: "Xem riêng một lệnh: soat LỆNH --help. In English: soat --help --lang en.",
  folders: "Thư mục được đọc cả các thư mục con, bỏ qua tệp khóa ~$… và các tệp do soat ghi (….soat.…, ….sach.…). Trước tên tệp bắt đầu bằng “-” ghi thêm “--”.",
  exitCodes: "Mã thoát: 0 không có lỗi, 1 có lỗi, 2 có tệp chưa kiểm tra được hoặc gọi sai.",
  formats: {
    text: "chữ, để đọc ngay",
    json: "cho chương trình khác; theo lược đồ do soat luoc-do in ra",
    html: "trang để đọc hoặc in",
    xlsx: "sổ Excel",
    sarif: "SARIF 2.1.0, cho công cụ kiểm tra tự động",
  },
  commands: {
    check: {
      takes: files,
      does: "kiểm tra, không sửa gì",
      more: ["Có --ra thì kết quả là tệp ket-qua.soat.… trong thư mục ấy; không có thì in ra."],
      examples: ["soat kiem-tra báo-cáo/", "soat kiem-tra báo-cáo/ --dinh-dang html --ra kết-quả", "soat kiem-tra báo-cáo/ --chi-tieu chỉ-tiêu-2026.csv --chat"],
    },
    annotate: {
      takes: files,
      does: "tô sáng chỗ sai và thêm tờ danh sách, trong một bản sao",
      more: [
        "Bản sao có thêm .soat trong tên, nằm cạnh tệp gốc hoặc trong thư mục --ra. Tệp gốc không bao giờ bị ghi đè.",
        "Tờ đang được bảo vệ để nguyên; sổ có cấu trúc được bảo vệ thì không thêm tờ danh sách. Cả hai đều được nêu tên.",
      ],
      examples: ['soat danh-dau "Sơn La.xlsx"', "soat danh-dau báo-cáo/ --ra đã-soát --dien --chi-tieu chỉ-tiêu-2026.csv"],
    },
    clear: {
      takes: files,
      does: "bỏ mọi đánh dấu của công cụ, trong một bản sao",
      more: ["Bản sao tên có thêm .sach. Tệp không có đánh dấu nào thì không tạo bản sao."],
      examples: ['soat xoa "Sơn La.soat.xlsx"'],
    },
    summarise: {
      takes: files,
      does: "gộp báo cáo các đơn vị thành một sổ toàn quốc",
      more: [
        "Sổ ghi vào --ra (không có thì thư mục hiện tại); nêu đơn vị thiếu, trùng và tệp không dùng được.",
        "Một đơn vị có nhiều bản thì lấy bản có số lần nộp lớn hơn trong tên (“lần 2”), rồi đến tệp ghi sau cùng.",
        "Dạng text chỉ nêu, không lập sổ. Mã thoát 1: có đơn vị thiếu, trùng hoặc tệp không dùng được.",
      ],
      examples: ["soat tong-hop báo-cáo/ --ra tổng-hợp", "soat tong-hop báo-cáo/ --dinh-dang json"],
    },
    diff: {
      takes: "BẢN_CŨ BẢN_MỚI",
      does: "hai bản khác nhau ở ô nào, chỗ sai nào đã sửa",
      more: ["Mã thoát tính theo bản mới."],
      examples: ['soat so-sanh "lần 1/Sơn La.xlsx" "lần 2/Sơn La.xlsx"', "soat so-sanh cũ.xlsx mới.xlsx --dinh-dang xlsx --ra so-sánh"],
    },
    template: {
      takes: "[ĐƠN_VỊ…]",
      does: "lập sổ biểu trống cho một kỳ, toàn quốc hoặc một tỉnh",
      more: ["Tên chấp hành viên ghi ngay dưới đơn vị, đầu dòng có dấu “-”."],
      examples: ["soat tao-mau --nam 2026", 'soat tao-mau --nam 2026 --thang 6 --tinh "Sơn La" --don-vi đơn-vị.txt'],
    },
    schema: { takes: "", does: "in lược đồ của kết quả dạng JSON", more: [], examples: ["soat luoc-do > soat-report.schema.json"] },
  },
  options: {
    format: { value: "DẠNG", does: "text, json, html, xlsx, sarif; mỗi lệnh có những dạng riêng" },
    out: { value: "THƯ_MỤC", does: "nơi ghi kết quả; không có thì bản sao nằm cạnh tệp gốc" },
    force: { value: "", does: "cho phép ghi đè tệp kết quả đã có" },
    targets: { value: "TỆP", does: "bảng chỉ tiêu (.csv hoặc .xlsx, mọi tờ): năm, đơn vị, bên, chỉ tiêu, trên/từ" },
    edition: { value: "MẪU", does: '"TT 08/2015", "TT 06/2019", "TT 05/2024" hoặc "TT 05/2026"; không có thì theo kỳ' },
    fill: { value: "", does: "điền tỷ lệ, chỉ tiêu (từ --chi-tieu) và chênh lệch vào ô trống" },
    strict: { value: "", does: "chỗ cần xác nhận cũng tính là lỗi" },
    year: { value: "NĂM", does: "năm thống kê, ví dụ 2026" },
    months: { value: "SỐ", does: "kỳ báo cáo, từ 1 đến 12 tháng (mặc định 12)" },
    province: { value: "TÊN", does: "sổ của một tỉnh, thành phố; không có thì là sổ toàn quốc" },
    units: { value: "TỆP", does: "tệp văn bản ghi các đơn vị của tỉnh, mỗi dòng một đơn vị" },
    unlocked: { value: "", does: "không khóa các ô công thức" },
    language: { value: "vi|en", does: "ngôn ngữ" },
    quiet: { value: "", does: "chỉ in kết quả, không in tiến độ và dòng cuối" },
    help: { value: "", does: "in trang này" },
    version: { value: "", does: "in số phiên bản" },
  },
};
