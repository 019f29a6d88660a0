import { moneyUnitOfLabel, moneyUnitOfTitle } from "../../../src/core/recognition/titles/moneyUnitIn";

it.each([
  ["Đơn vị tính: 1.000 đồng", 1000],
  ["Đơn vị tính: Việc, nghìn đồng", 1000],
  ["ĐVT: ngàn đồng", 1000],
  ["ĐVT: đồng", 1],
  ["(Đơn vị: triệu đồng)", 1e6],
  ["Đơn vị tính: tỷ đồng", 1e9],
  ["ĐVT: tỉ đồng", 1e9],
  ["Kết quả về tiền (1.000 VNĐ)", 1000],
  ["1000đ", 1000],
  ["ĐVT: Tr.đ", 1e6],
])("%s", (line, unit) => {
  expect(moneyUnitOfTitle(line)).toBe(unit);
});

it.each(["TỈNH ĐỒNG NAI", "Đơn vị: Cục THADS tỉnh Lâm Đồng", "Đồng Tháp (2022)", "trên 5 tỷ đồng", "Đơn vị tính: việc", "", "Đơn vị báo cáo: Đồng Tháp"])("%s names no unit", (line) => {
  expect(moneyUnitOfTitle(line)).toBeUndefined();
});

it.each([
  ["Số tiền (triệu đồng)", 1e6],
  ["Tiền\n(ĐVT: đồng)", 1],
  ["nghìn đồng", 1000],
])("label %s", (label, unit) => {
  expect(moneyUnitOfLabel(label)).toBe(unit);
});
