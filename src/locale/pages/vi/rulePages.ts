import { page, type RulePages } from "../rulePage";
import { anomalyPages } from "./anomalyPages";

/** Trang giải thích của từng loại quy tắc. */
export const rulePages: RulePages = {
  ...anomalyPages,
  balance: page(
    "Số tổng bằng các phần cộng, trừ lại. Ô trống không phải là số 0: thiếu một phần thì chưa kết luận, trừ khi các số đã có cho thấy chắc chắn sai.",
    "Cũ chuyển sang 5.420, thụ lý mới 3.110 thì thụ lý phải là 8.530; ô ghi 8.350 là sai (lệch −180), thường do đảo hai chữ số.",
    "Đối chiếu từng số với sổ thụ lý, sửa số sai. Nếu mọi số đều đúng, xem lại cột có bị hiểu nhầm không.",
  ),
  containment: page(
    "Các phần cộng lại không được lớn hơn số chứa chúng. Phần còn lại là những nhóm mà bảng không có cột.",
    "Có điều kiện 34.110, chưa có điều kiện 20.034, cộng 54.144, nhưng phải thi hành chỉ ghi 53.266.",
    "Tìm số bị ghi thừa, hoặc số đã chuyển sổ theo dõi riêng bị tính vào.",
  ),
  remainder: page(
    "Phần còn lại ngoài các nhóm đã nêu thường nhỏ: 1 đến 4 % trong các báo cáo đã công bố. Lớn hơn vẫn có thể đúng.",
    "Phải thi hành 53.266, có điều kiện 34.110, chưa có điều kiện 12.034: còn lại 7.122 (13,37 %).",
    "Kiểm tra số hoãn, tạm đình chỉ. Nếu đúng thì giữ nguyên.",
  ),
  order: page(
    "Một số là một phần của số kia nên không thể lớn hơn. Bằng nhau là được.",
    "Xong 5.000 trong khi có điều kiện chỉ 4.200: không thể.",
    "Kiểm tra hai ô có đổi chỗ cho nhau hay thừa chữ số không.",
  ),
  totalRow: page(
    "Dòng tổng bằng tổng các dòng thuộc nó, với mọi cột đếm. Một dòng còn trống thì tổng chưa kết luận được, vì đơn vị chưa báo cáo không phải là 0.",
    "An Giang 40, Cà Mau 20, dòng tổng ghi 61: lệch 1.",
    "Cộng lại các dòng; sửa dòng sai hoặc dòng tổng. Nên để dòng tổng là công thức.",
  ),
  statedRate: page(
    "Tỷ lệ là xong (kể cả đình chỉ, và giảm với bên tiền) chia cho có điều kiện, làm tròn đến chữ số đã ghi. Không chia cho thụ lý hay phải thi hành, không lấy trung bình cộng các tỷ lệ.",
    "Xong 2.628 việc, có điều kiện 3.313 việc: 79,32 %. Ghi 57,69 % là đã chia cho 4.555 việc thụ lý.",
    "Tính lại theo đúng mẫu số. Nếu tỷ lệ đúng thì xong hoặc có điều kiện đang ghi sai.",
  ),
  statedShare: page("Tỷ lệ có điều kiện là có điều kiện chia cho phải thi hành.", "34.110 trên 53.266 là 64,04 %.", "Tính lại tỷ lệ; kiểm tra mẫu số."),
  rateOverZero: page("Không có gì có điều kiện thì chưa có tỷ lệ: không phải 0 %, cũng không phải 100 %.", "Có điều kiện 0, tỷ lệ ghi 100 %.", "Để trống ô tỷ lệ, hoặc kiểm tra số có điều kiện."),
  rateRange: page("Tỷ lệ và chỉ tiêu nằm trong khoảng 0 đến 100 %.", "Ghi 7932 thay cho 79,32.", "Thêm dấu phẩy thập phân, hoặc kiểm tra tử số và mẫu số."),
  mixedRateScales: page("Một cột tỷ lệ chỉ dùng một dạng: 86,44 hoặc 0,8644.", "Cột ghi 86,44; 79,32; 0,8542.", "Ghi lại các ô khác dạng; xem định dạng phần trăm của ô."),
  statedDifference: page(
    "Chênh lệch là tỷ lệ trừ chỉ tiêu, tính bằng điểm phần trăm. Không phải mức tăng tương đối, cũng không phải tỷ lệ hoàn thành.",
    "Tỷ lệ 92,85, chỉ tiêu 83: vượt 9,85. Ghi 11,87 là (92,85 ÷ 83 − 1) × 100.",
    "Ghi hiệu của hai số. Kiểm tra dấu: thiếu là số âm.",
  ),
  statedRateChange: page("Tăng, giảm là tỷ lệ trừ tỷ lệ cùng kỳ năm trước, bằng điểm phần trăm.", "86,44 − 85,88 = +0,56; ghi 0,65 là sai.", "Tính lại, hoặc kiểm tra tỷ lệ cùng kỳ."),
  statedChange: page(
    "Số việc, số tiền tăng, giảm so với kỳ gốc tính bằng số, hoặc bằng phần trăm của kỳ gốc. Tỷ lệ tăng, giảm bằng điểm phần trăm.",
    "Xong 8.529 việc, cùng kỳ 8.083: tăng 446 việc, tức 5,52 %. Ghi 5,23 % là đã chia cho số kỳ này.",
    "Tính lại trên số của kỳ gốc. Kỳ gốc là cùng kỳ năm trước, trừ khi cột nói khác.",
  ),
  targetMissing: page("Không có chỉ tiêu thì không thể nói vượt hay thiếu. Chỉ tiêu thiếu không được đoán.", "Cột chỉ tiêu về tiền để trống.", "Nhập chỉ tiêu theo quyết định giao của năm."),
  verdictWording: page("“Vượt”, “đạt” đi với tỷ lệ trên chỉ tiêu; “thiếu”, “chưa đạt” đi với tỷ lệ dưới chỉ tiêu.", "Ghi “Vượt” với tỷ lệ 42,49 và chỉ tiêu 45,60.", "Sửa chữ, hoặc kiểm tra tỷ lệ và chỉ tiêu."),
  numberAsText: page("Số nằm trong ô dưới dạng chữ không được Excel cộng.", "Ô chứa chữ “12.132”.", "Nhập lại là số, hoặc dùng đề nghị sửa."),
  textInsteadOfNumber: page("Ô số liệu cần một con số. Không có số thì để trống hoặc gạch ngang.", "Ô ghi “chưa có”.", "Nhập số hoặc để trống; ghi lời giải thích ở cột ghi chú."),
  errorValue: page("Ô báo lỗi không có giá trị, và làm hỏng mọi ô tính từ nó.", "#DIV/0!, #REF!.", "Sửa công thức; với tỷ lệ, để trống khi mẫu số là 0."),
  negative: page("Số việc và số tiền không âm.", "Có điều kiện −5.", "Bỏ dấu trừ, hoặc sửa công thức."),
  wholeCases: page("Việc được đếm nên là số nguyên. Số lẻ thường do dấu chấm nghìn bị hiểu là dấu thập phân.", "Thụ lý 12,132 thay cho 12.132.", "Nhập lại số đầy đủ."),
  hiddenCharacters: page("Dấu cách không ngắt và ký tự không độ rộng không nhìn thấy được, nhưng với hàm tra cứu đó là một tên khác.", "“An Giang” chép từ trang web có dấu cách không ngắt.", "Gõ lại tên, hoặc tìm và thay dấu cách đó bằng dấu cách thường."),
  formulaPattern: page(
    "Các ô cùng cột, hoặc các tổng cùng dòng, thường dùng một công thức sao chép. Ô khác biệt hay do chèn dòng mà vùng cộng không nở ra.",
    "Chín cột cộng dòng 5 đến 10, riêng một cột cộng dòng 5 đến 9.",
    "Chép công thức của ô bên cạnh; nếu cố ý khác thì giữ nguyên.",
  ),
  typedAmongFormulas: page("Số gõ tay giữa các công thức không đổi khi số liệu đổi.", "Dòng tổng toàn công thức SUM, riêng một ô gõ 12.", "Chép công thức của ô bên cạnh vào."),
  duplicateUnit: page("Mỗi đơn vị chỉ có một dòng trong cùng một nhóm.", "Đắk Lắk ở dòng 12 và dòng 31.", "Bỏ dòng thừa, hoặc sửa tên đơn vị."),
  impossibleDate: page("Kỳ báo cáo bắt đầu và kết thúc vào ngày có thật.", "31/9/2022.", "Sửa ngày: tháng 9 có 30 ngày."),
  periodMissing: page("Không biết kỳ thì không chắc biểu mẫu và chỉ tiêu nào được áp dụng.", "Tiêu đề không ghi “12 tháng năm 2022”.", "Ghi kỳ trong tiêu đề, hoặc trả lời ở mục cách đọc bảng."),
  moneyUnitMissing: page("Không biết đơn vị tính thì không so sánh được tiền giữa các bảng.", "Không ghi “Đơn vị tính: 1.000 đồng”.", "Ghi đơn vị tính phía trên bảng."),
  totalUnclear: page("Dòng ghi là tổng phải có các dòng cộng vào nó; dòng bằng tổng mọi dòng khác phải ghi là tổng. Nếu không, tổng không được kiểm tra.", "“Tổng cộng” ở đầu bảng và “Toàn tỉnh” ở cuối bảng.", "Giữ một dòng tổng cho mỗi nhóm, ghi rõ “Tổng số”."),
  unitOfPeriod: page("Tên tỉnh, thành phố phải là tên tại ngày cuối kỳ: 63 đơn vị đến 30/6/2025, 34 đơn vị từ 01/7/2025. Cũng từ ngày đó không còn Chi cục.", "Bình Định trong kỳ 12 tháng năm 2025: nay thuộc Gia Lai.", "Dùng tên hiện hành, gộp số liệu của các đơn vị đã sáp nhập."),
  unitsMissing: page("Bảng toàn quốc có đủ các tỉnh, thành phố tại ngày cuối kỳ; bảng của tỉnh có đủ các đơn vị đã được giao chỉ tiêu của năm.", "Bảng có 33 trong 34 đơn vị.", "Thêm dòng còn thiếu; đơn vị chưa báo cáo thì để trống số liệu."),
  wholeMoney: page("Biểu tính theo đồng hay nghìn đồng thì số tiền là số nguyên. Vài ô lẻ thường do gõ nhầm dấu; phần lớn ô lẻ thì số được chia từ đơn vị nhỏ hơn.", "Đơn vị tính 1.000 đồng, ô ghi 1.234,5.", "Kiểm tra dấu thập phân và đơn vị tính của bảng."),
  rateAtTarget: page("Tỷ lệ vừa bằng chỉ tiêu (chênh dưới 0,005 điểm %). Quyết định thường giao “trên” một mức, khi đó bằng là chưa đạt.", "Chỉ tiêu trên 83,45 %, tỷ lệ 83,45 %.", "Xem lời văn của quyết định giao chỉ tiêu trước khi ghi đạt hay chưa đạt."),
  columnsMissing: page("Tỷ lệ tính từ xong và có điều kiện. Bảng chỉ ghi tỷ lệ thì không kiểm tra lại được, và không điền được.", "Bảng có cột tỷ lệ 78 %, không có cột có điều kiện.", "Thêm cột còn thiếu, hoặc chỉ ra cột đó ở mục cách đọc bảng."),
  monthWithin: page(
    "Kỳ thống kê lũy kế từ 01/10, nên số phát sinh trong tháng là một phần của số lũy kế. Bằng nhau chỉ khi các tháng trước không có gì.",
    "Thi hành xong trong tháng 57 việc, lũy kế ghi 15: không thể.",
    "Xem số trong tháng có bị ghi nhầm cột, số lũy kế có thiếu chữ số không.",
  ),
  monthlyRoll: page(
    "Lũy kế kỳ này bằng lũy kế tháng trước cộng số trong tháng. Chỉ lệch khi số liệu các tháng trước đã được chỉnh sửa. Số tháng trước lấy trong bảng, hoặc ở bảng của tháng trước trong cùng tệp.",
    "Lũy kế 9 tháng 458, trong tháng 57 thì lũy kế 10 tháng phải là 515; ô ghi 551 là đảo hai chữ số.",
    "Đối chiếu với báo cáo tháng trước. Nếu tháng trước đã được chỉnh sửa thì xác nhận đúng, ghi rõ lý do.",
  ),
  periodUnusual: page("Mọi kỳ thống kê tính lũy kế từ 01/10 của năm trước. Ngày ghi và tên kỳ phải là một.", "“2 tháng đầu năm 2018 (từ 01/01/2018 đến 28/02/2018)”: số lũy kế đến 28/02/2018 là kỳ 5 tháng.", "Sửa tên kỳ hoặc ngày; nếu số liệu không lũy kế từ 01/10 thì không so được với chỉ tiêu."),
  settings: page("Mỗi mục trên tờ “Quy tắc” phải đọc được. Mục sai bị bỏ qua, quy tắc giữ như cũ.", "Cột “Dùng” ghi “đôi khi”.", "Sửa ô được nêu theo câu báo lỗi."),
};
