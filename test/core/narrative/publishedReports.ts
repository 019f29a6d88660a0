/** A published report, word for word, with where it stood. */
export interface PublishedReport {
  readonly source: string;
  readonly text: string;
}

/** Cục THADS Quảng Ngãi, portal, 09/10/2020. */
export const quangNgai2020: PublishedReport = {
  source: "thads.moj.gov.vn/quangngai, HoatDongCuaCuc 70",
  text: "Cụ thể về việc: Tổng số giải quyết 8.169 việc, trong đó: Số cũ chuyển sang  2.548 việc; thụ lý mới 5.621 việc (tăng  5.6% so với năm 2019); đã thi hành xong 5.024 việc (tăng 46 việc, 0.9% so với cùng kỳ năm 2019); đạt tỷ lệ 78% (tăng 02% so với cùng kỳ năm 2019); còn thiếu 03% so với chỉ tiêu của Tổng cục giao.",
};

/** The portal of the ministry's department, 2024: figures to the đồng, both targets stated. */
export const portal2024: PublishedReport = {
  source: "thads.moj.gov.vn, TinTuDiaPhuong 4921",
  text: "tổng số phải thi hành là\n12.132 việc, trong đó, số có điều kiện thi hành là 9.867 việc, chiếm 81,33%; trong số có điều kiện thi hành, đã thi hành xong là 8.529 việc, tăng 446 việc (tăng 5,52%), đạt tỉ lệ 86,44% (tăng 0,29%) so với cùng kỳ năm 2023; vượt 2,99% so với chỉ tiêu của Tổng cục giao (83,45%). Về tiền, tổng số phải thi hành là 3.404.261.977.000 đồng, trong đó, số có điều kiện thi hành là 1.431.146.957.000 đồng, chiếm 42,04%.",
};

/** Kon Tum 2011: a sum that is off by 101 nghìn đồng, and a change of points told as if it were of the cases. */
export const konTum2011: PublishedReport = {
  source: "thads.moj.gov.vn, TinTuDiaPhuong 1814",
  text: "các cơ quan THADS tỉnh Kon Tum đã thụ lý tổng số 2.235 việc (tăng 164 việc so với năm 2010;  ủy thác 20 việc). Đã thi hành xong 1.658/1.775 việc có điều kiện thi hành (không tính số việc thi hành đều theo định kỳ chưa được xoá sổ thụ lý), đạt tỷ lệ 93,40 %; tăng 251 việc = 7,26% so với cùng kỳ năm 2010 và 8,4 % so với chỉ tiêu do Bộ Tư pháp giao. Tổng số tiền thụ lý là 87 tỷ 380 triệu 432 nghìn đồng, đã uỷ thác: 7.717.061 nghìn đồng, số còn phải thi hành là: 79.663.270 nghìn đồng. Đã thi hành xong 28.576.996 nghìn đồng/30.788.896 nghìn đồng có điều kiện thi hành, đạt tỷ lệ 92,82%; tăng 19,17% so với cùng kỳ năm 2010 và 27,82 % so với chỉ tiêu do Bộ Tư pháp giao.",
};

/** Đắk Lắk 2018: the shares of cases and of money have changed places. */
export const dakLak2018: PublishedReport = {
  source: "baodaklak.vn 201803",
  text: "Số phải thi hành án là 11.647 việc; trong đó, có điều kiện thi hành là 7.902 việc (chiếm 56,49% trong tổng số phải thi hành); số chưa có điều kiện thi hành là 3.745 việc (chiếm 43,51%). Trong số có điều kiện thi hành, số thi hành xong là 4.569 việc (đạt tỉ lệ 57,82%). Một số địa phương có kết quả thi hành án xong về việc đạt tỉ lệ cao là: huyện Krông Bông (79,14%), M’Đrắc (76,59%)… Về tiền, tổng số phải thi hành là trên 1.480 tỉ đồng; trong đó, số có điều kiện thi hành là trên 837 tỉ đồng (chiếm 67,85%), số chưa có điều kiện thi hành trên 644 tỉ đồng (chiếm 32,15% trong tổng số phải thi hành). Trong số có điều kiện thi hành, số thi hành xong là trên 139 tỉ đồng (đạt tỉ lệ 17%).",
};
