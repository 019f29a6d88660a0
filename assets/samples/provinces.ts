/** The 63 provinces and cities to 30/6/2025, with a supposed weight in the nation's caseload. */
export const provinces: readonly { readonly name: string; readonly weight: number }[] = [
  ["Hà Nội", 62], ["TP. Hồ Chí Minh", 118], ["Hải Phòng", 17], ["Đà Nẵng", 15], ["Cần Thơ", 16],
  ["An Giang", 22], ["Bà Rịa - Vũng Tàu", 18], ["Bắc Giang", 15], ["Bắc Kạn", 3], ["Bạc Liêu", 11],
  ["Bắc Ninh", 12], ["Bến Tre", 16], ["Bình Định", 13], ["Bình Dương", 36], ["Bình Phước", 17],
  ["Bình Thuận", 17], ["Cà Mau", 15], ["Cao Bằng", 4], ["Đắk Lắk", 20], ["Đắk Nông", 9],
  ["Điện Biên", 4], ["Đồng Nai", 35], ["Đồng Tháp", 24], ["Gia Lai", 15], ["Hà Giang", 4],
  ["Hà Nam", 6], ["Hà Tĩnh", 7], ["Hải Dương", 12], ["Hậu Giang", 10], ["Hòa Bình", 6],
  ["Hưng Yên", 8], ["Khánh Hòa", 15], ["Kiên Giang", 22], ["Kon Tum", 5], ["Lai Châu", 3],
  ["Lâm Đồng", 16], ["Lạng Sơn", 7], ["Lào Cai", 6], ["Long An", 25], ["Nam Định", 9],
  ["Nghệ An", 16], ["Ninh Bình", 6], ["Ninh Thuận", 7], ["Phú Thọ", 9], ["Phú Yên", 8],
  ["Quảng Bình", 6], ["Quảng Nam", 11], ["Quảng Ngãi", 9], ["Quảng Ninh", 13], ["Quảng Trị", 5],
  ["Sóc Trăng", 14], ["Sơn La", 7], ["Tây Ninh", 24], ["Thái Bình", 9], ["Thái Nguyên", 12],
  ["Thanh Hóa", 19], ["Thừa Thiên Huế", 9], ["Tiền Giang", 24], ["Trà Vinh", 13], ["Tuyên Quang", 6],
  ["Vĩnh Long", 16], ["Vĩnh Phúc", 10], ["Yên Bái", 6],
].map(([name, weight]) => ({ name: String(name), weight: Number(weight) }));
