import { officeNamed } from "../../../src/core";

it.each([
  ["1. Chi cục THADS huyện Mường Nhé", "districtOffice", "Chi cục THADS huyện Mường Nhé"],
  ["CC Thi hành án dân sự TX Mường Lay", "districtOffice", "Chi cục THADS TX Mường Lay"],
  ["Chi cục huyện Tủa Chùa", "districtOffice", "Chi cục THADS huyện Tủa Chùa"],
  ["Phòng THADS khu vực 3", "regionalOffice", "Phòng THADS khu vực 3"],
  ["Phòng Thi hành án dân sự KV 12 - Đồng Tháp", "regionalOffice", "Phòng THADS khu vực 12 Đồng Tháp"],
  ["Cục THADS tỉnh", "provincialOffice", "Cục THADS tỉnh"],
  ["Văn phòng Cục", "provincialOffice", "Cục THADS"],
  ["Văn phòng THADS tỉnh", "provincialOffice", "Cục THADS tỉnh"],
  ["Văn phòng THADS Gia Lai", "provincialOffice", "Cục THADS Gia Lai"],
  ["Phòng THADS khu vực 4 (P. Trà Lý)", "regionalOffice", "Phòng THADS khu vực 4 (P Trà Lý)"],
  ["CHV Nguyễn Văn A", "officer", "CHV Nguyễn Văn A"],
  ["- Chấp hành viên Trần Thị B", "officer", "CHV Trần Thị B"],
  ["Phòng Thi hành án Quân khu 7", "militaryOffice", "Phòng THA quân khu 7"],
])("%s is a %s", (label, kind, name) => {
  expect(officeNamed(label)).toEqual({ kind, name });
});

it.each(["Điện Biên", "Tổng cộng", "", "Dân sự", "Ccc", "Văn phòng thi hành án dân sự Sao Mai"])("%j names no office", (label) => {
  expect(officeNamed(label)).toBeUndefined();
});
