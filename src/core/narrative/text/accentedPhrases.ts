/** Words and phrases of enforcement reports, as they are written with accents; of single words, the meaning that they have in such reports. */
export const accentedPhrases: readonly string[] = [
  ...["việc", "vụ việc", "vụ", "tiền", "số tiền", "số việc", "số vụ", "về việc", "về tiền", "giá trị", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "đ"],
  ...["thụ lý", "thụ lí", "thụ lý mới", "mới thụ lý", "số cũ", "số mới", "cũ", "mới", "chuyển sang", "chuyển qua", "chuyển kỳ sau", "kỳ sau", "năm trước", "kỳ trước", "tồn", "tồn đọng"],
  ...["ủy thác", "thu hồi", "hủy", "rút lên", "quyết định", "bản án", "đình chỉ", "tạm đình chỉ", "hoãn", "miễn giảm", "đang thi hành", "giải quyết", "giải quyết xong"],
  ...["thi hành", "thi hành án", "thi hành án dân sự", "thi hành án hành chính", "thi hành xong", "phải thi hành", "phải", "đã", "xong", "tổ chức", "thu được", "được", "hoàn thành"],
  ...["có điều kiện", "chưa có điều kiện", "không có điều kiện", "đủ điều kiện", "chưa đủ điều kiện", "chưa", "không", "có", "đủ", "sổ theo dõi riêng", "theo dõi riêng", "chuyển sổ theo dõi riêng"],
  ...["tỷ lệ", "tỉ lệ", "đạt", "đạt tỷ lệ", "đạt tỉ lệ", "chiếm", "chiếm tỷ lệ", "chiếm tỉ lệ", "bằng", "phần trăm", "điểm phần trăm", "tổng", "tổng số", "tổng số việc", "tổng số tiền", "số", "trong số", "trong đó"],
  ...["tăng", "giảm", "vượt", "thiếu", "còn thiếu", "cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "hơn", "gần", "trên", "dưới", "khoảng", "so với", "cùng kỳ", "so với cùng kỳ", "cùng kỳ năm trước", "tiến độ"],
  ...["chỉ tiêu", "chỉ tiêu được giao", "kế hoạch", "kế hoạch giao", "nhiệm vụ", "được giao", "Tổng cục", "Bộ Tư pháp", "phấn đấu", "đảm bảo", "xếp thứ", "đứng thứ", "xếp hạng", "hạng", "vị trí", "còn", "còn lại"],
  ...["năm", "tháng", "quý", "đầu năm", "cuối năm", "ngày", "từ ngày", "đến ngày", "đến", "từ", "là", "và", "với", "của", "cho", "tương ứng", "tương đương", "lần lượt", "kết quả", "công tác", "báo cáo"],
  ...["tỉnh", "thành phố", "huyện", "quận", "thị xã", "Chi cục", "Cục", "phòng", "khu vực", "toàn tỉnh", "toàn quốc", "toàn ngành", "cả nước", "án", "đơn vị", "cơ quan", "địa phương", "Việt Nam"],
  ...["chủ động", "theo yêu cầu", "theo đơn", "ngân sách", "ngân sách nhà nước", "thu ngân sách", "thu cho ngân sách", "tín dụng", "ngân hàng", "tín dụng ngân hàng", "tham nhũng", "kinh tế", "khiếu nại", "tố cáo", "cưỡng chế"],
  ...["một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười", "một việc", "hai việc", "ba việc", "bốn việc", "năm việc", "sáu việc", "bảy việc", "tám việc", "chín việc", "mười việc"],
];
