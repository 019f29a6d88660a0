import { page, type AnomalyPages } from "../rulePage";

/** Trang giải thích của từng điều khác thường: có thể đúng, cần một lời xác nhận. */
export const anomalyPages: AnomalyPages = {
  "BT-01": page("Số lớn hoặc nhỏ hơn kỳ so sánh đúng nghìn, triệu hay tỷ lần thường do nhầm đơn vị tính.", "Kỳ trước 3.404,3, kỳ này 3.404.261.", "Kiểm tra đơn vị tính của ô."),
  "BT-02": page("Số lớn mà giống hệt kỳ trước thường do chép lại.", "Thụ lý mới 3.110 ở cả hai kỳ.", "Đối chiếu với sổ; xác nhận nếu trùng thật."),
  "BT-03": page("Mức tăng, giảm khác hẳn các đơn vị khác trong cùng bảng.", "Các đơn vị giảm 2 đến tăng 15 %, một đơn vị tăng 52 %.", "Kiểm tra hai số; ghi lý do nếu đúng."),
  "BT-04": page("Tỷ lệ nằm xa các đơn vị khác, theo số trung vị và độ lệch bền vững, khi có đủ đơn vị để so sánh.", "Tỷ lệ có điều kiện về tiền 22,19 % trong khi trung vị là 64,04 %.", "Kiểm tra phân loại; ghi lý do nếu đúng."),
  "BT-05": page("Hai dòng cạnh nhau có nhiều số giống hệt thường do chép dòng.", "Sáu số của Sơn La trùng Lai Châu.", "Đối chiếu báo cáo của từng đơn vị."),
  "BT-06": page("Nhiều đơn vị có số liệu khác nhau mà tỷ lệ ghi giống hệt nhau.", "Sáu tỉnh cùng ghi 85,42 %.", "Tính lại tỷ lệ của từng đơn vị."),
  "BT-07": page("Toàn bộ số có điều kiện đã xong: hiếm khi xảy ra với số lớn.", "Xong và có điều kiện về tiền cùng là 1.234.", "Kiểm tra có chép nhầm cột không."),
  "BT-08": page("Phần lớn kết quả là đình chỉ, không phải thi hành xong: thường do một vụ lớn.", "Đình chỉ 20 trong 32 tỷ đồng.", "Ghi chú vụ việc để người đọc hiểu."),
  "BT-09": page("Nhiều đơn vị đứng ngay trên chỉ tiêu và hầu như không có đơn vị nào ngay dưới.", "12 đơn vị trong 0,5 điểm phía trên, 1 đơn vị phía dưới.", "Thẩm tra số liệu cuối kỳ của các đơn vị này."),
  "BT-10": page("Tỷ lệ tăng chủ yếu vì số có điều kiện giảm, không phải vì xong nhiều hơn.", "Tỷ lệ từ 70 lên 80 %, trong đó 9 điểm do mẫu số giảm.", "Kiểm tra việc phân loại lại trong kỳ."),
  "BT-11": page("Cả cột lớn hoặc nhỏ hơn kỳ so sánh đúng nghìn hay triệu lần.", "Kỳ trước ghi triệu đồng, kỳ này ghi nghìn đồng mà không ghi lại đơn vị tính.", "Kiểm tra đơn vị tính của bảng."),
  "BT-12": page("Số liệu hai bên khớp với kỳ so sánh hơn khi đổi chỗ việc và tiền.", "Số tiền nằm ở cột việc.", "Kiểm tra tiêu đề hai bên."),
  "BT-13": page("Các cân đối chỉ cho một giá trị của ô trống.", "Quên nhập một số.", "Kiểm tra các số khác rồi nhận giá trị được đề nghị hoặc nhập số của mình."),
  "BT-14": page("Số liệu của hai dòng xa kỳ so sánh của mình mà khớp kỳ so sánh của dòng kia: thường do dán sai thứ tự đơn vị.", "Số liệu của Sơn La nằm ở dòng Lai Châu và ngược lại.", "Đối chiếu báo cáo của hai đơn vị rồi đổi lại."),
  "SS-01": page("Số lũy kế tính từ 01/10 nên không giảm trong năm, trừ khi đính chính kỳ trước.", "7 tháng xong 520 việc, 8 tháng ghi 480.", "Kiểm tra hai kỳ; nếu là đính chính thì ghi chú."),
  "SS-02": page("Số cũ chuyển sang không nhiều hơn số chuyển kỳ sau của năm trước; một phần có thể đã chuyển sổ theo dõi riêng.", "Năm trước chuyển 5.400, năm nay ghi cũ 5.420.", "Đối chiếu báo cáo 12 tháng năm trước."),
  "SS-03": page("Giữa kỳ 11 tháng và 12 tháng, tỷ lệ có điều kiện giảm hơn 10 điểm %, hoặc số ủy thác tăng gấp đôi: kết quả cuối năm tăng vì mẫu số, không vì xong nhiều hơn.", "11 tháng có điều kiện 75 % phải thi hành, 12 tháng còn 60 %.", "Xem hồ sơ phân loại lại và ủy thác trong tháng 9; ghi lý do nếu đúng."),
  "SS-04": page("Mức tăng, giảm ghi trong bảng được tính lại từ báo cáo của kỳ gốc: số việc, số tiền tăng theo phần trăm của kỳ gốc, tỷ lệ tăng theo điểm %. Qua ngày 01/7/2025 phải cộng các tỉnh trước sáp nhập.", "Đồng Tháp 9 tháng 2025 thụ lý mới 29.865, cùng kỳ của Tiền Giang và Đồng Tháp cộng lại 26.560: tăng 12,44 %.", "Tính lại theo báo cáo của kỳ gốc; kiểm tra kỳ gốc và các đơn vị được cộng."),
  "SS-05": page("Cột cùng kỳ hay kỳ trước chép lại số đã báo cáo nên phải khớp với báo cáo của kỳ đó, trừ khi kỳ đó đã được chỉnh sửa.", "Cột cùng kỳ ghi 26.650, báo cáo năm trước là 26.560.", "Chép lại số của báo cáo; nếu kỳ đó đã chỉnh sửa thì ghi chú."),
};
