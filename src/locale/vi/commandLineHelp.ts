/** What the command says of itself. */
export const commandLineHelp = `soat: soát số liệu thống kê thi hành án dân sự trong các tệp Excel.

Cách dùng
  soat kiem-tra TỆP|THƯ_MỤC…    kiểm tra, không sửa gì (check)
  soat danh-dau TỆP|THƯ_MỤC…    tô sáng chỗ sai và thêm tờ danh sách, trong một bản sao (annotate)
  soat xoa      TỆP|THƯ_MỤC…    bỏ mọi đánh dấu của công cụ, trong một bản sao (clear)
  soat tong-hop TỆP|THƯ_MỤC…    gộp báo cáo các đơn vị thành một sổ toàn quốc (summarise)
  soat so-sanh  BẢN_CŨ BẢN_MỚI  hai bản khác nhau ở ô nào, chỗ sai nào đã sửa (diff)
  soat tao-mau  [ĐƠN_VỊ…]       lập sổ biểu trống cho một kỳ, toàn quốc hoặc một tỉnh (template)

Thư mục được đọc cả các thư mục con, bỏ qua tệp khóa ~$… và các tệp do soat tạo ra (….soat.…).

Tùy chọn
  --dinh-dang, --format DẠNG      text (mặc định), json, html, xlsx, sarif
  --ra, --out THƯ_MỤC             nơi ghi kết quả; không có thì bản sao nằm cạnh tệp gốc
  --ghi-de, --force               cho phép ghi đè tệp kết quả đã có
  --chi-tieu, --targets TỆP       bảng chỉ tiêu (.csv hoặc .xlsx): năm, đơn vị, bên, chỉ tiêu, trên/từ
  --bieu-mau, --edition MẪU       "TT 08/2015", "TT 06/2019", "TT 05/2024" hoặc "TT 05/2026"
  --dien, --fill                  danh-dau: điền cả tỷ lệ và chênh lệch vào ô trống
  --chat, --strict                chỗ cần xác nhận cũng tính là lỗi
  --nam, --year NĂM               tao-mau: năm thống kê, ví dụ 2026
  --thang, --months SỐ            tao-mau: kỳ báo cáo, từ 1 đến 12 tháng (mặc định 12)
  --tinh, --province TÊN          tao-mau: sổ của một tỉnh, thành phố; không có thì là sổ toàn quốc
  --don-vi, --units TỆP           tao-mau: tệp văn bản ghi các đơn vị của tỉnh, mỗi dòng một đơn vị
  --khong-khoa, --unlocked        tao-mau: không khóa các ô công thức
  --ngon-ngu, --lang vi|en        ngôn ngữ
  --im-lang, --quiet              chỉ in kết quả, không in tiến độ và dòng cuối
  --tro-giup, --help              in trang này
  --phien-ban, --version          in số phiên bản

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 có tệp chưa kiểm tra được hoặc gọi sai.
`;
