/** The socio-economic regions. Two of them were drawn anew when the provinces were. */
export const regions = ["northernMidlands", "redRiverDelta", "northCentral", "northAndSouthCentralCoast", "southCentralAndHighlands", "highlands", "southeast", "mekongDelta"] as const;
export type Region = (typeof regions)[number];

type Members = readonly (readonly [Region, readonly string[]])[];

/** Resolution 81/2023/QH15 on the national master plan, of the 63 provinces; the same six as before it. */
export const regionsOf63: Members = [
  ["northernMidlands", ["Hà Giang", "Cao Bằng", "Lạng Sơn", "Bắc Giang", "Phú Thọ", "Thái Nguyên", "Bắc Kạn", "Tuyên Quang", "Lào Cai", "Yên Bái", "Lai Châu", "Sơn La", "Điện Biên", "Hòa Bình"]],
  ["redRiverDelta", ["Hà Nội", "Hải Phòng", "Hải Dương", "Hưng Yên", "Vĩnh Phúc", "Bắc Ninh", "Thái Bình", "Nam Định", "Hà Nam", "Ninh Bình", "Quảng Ninh"]],
  [
    "northAndSouthCentralCoast",
    [
      ...["Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi"],
      ...["Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận", "Bình Thuận"],
    ],
  ],
  ["highlands", ["Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng"]],
  ["southeast", ["TP. Hồ Chí Minh", "Đồng Nai", "Bà Rịa - Vũng Tàu", "Bình Dương", "Bình Phước", "Tây Ninh"]],
  [
    "mekongDelta",
    [
      ...["Cần Thơ", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "An Giang", "Đồng Tháp", "Kiên Giang", "Hậu Giang", "Sóc Trăng"],
      ...["Bạc Liêu", "Cà Mau"],
    ],
  ],
];

/** Resolution 306/NQ-CP of 5/10/2025, of the 34 provinces. */
export const regionsOf34: Members = [
  ["northernMidlands", ["Lạng Sơn", "Cao Bằng", "Thái Nguyên", "Tuyên Quang", "Phú Thọ", "Lào Cai", "Lai Châu", "Điện Biên", "Sơn La"]],
  ["redRiverDelta", ["Hà Nội", "Hải Phòng", "Ninh Bình", "Hưng Yên", "Bắc Ninh", "Quảng Ninh"]],
  ["northCentral", ["Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Huế"]],
  ["southCentralAndHighlands", ["Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Đắk Lắk", "Khánh Hòa", "Lâm Đồng"]],
  ["southeast", ["TP. Hồ Chí Minh", "Đồng Nai", "Tây Ninh"]],
  ["mekongDelta", ["Cần Thơ", "Vĩnh Long", "Đồng Tháp", "An Giang", "Cà Mau"]],
];
