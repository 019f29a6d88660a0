const names: ReadonlyMap<string, string> = new Map([
  ["CB-01", "Thụ lý = cũ chuyển sang + thụ lý mới"],
  ["CB-02", "Phải thi hành = thụ lý − ủy thác − thu hồi, hủy"],
  ["CB-03", "Thụ lý mới = chủ động + theo yêu cầu"],
  ["CB-04", "Xong về việc = thi hành xong + đình chỉ"],
  ["CB-05", "Xong về tiền = thi hành xong + đình chỉ + giảm"],
  ["CB-06", "Có điều kiện = xong + các phần còn lại"],
  ["CB-07", "Có điều kiện = thi hành xong + đình chỉ + các phần còn lại"],
  ["CB-08", "Chuyển kỳ sau = phải thi hành − xong"],
  ["CB-09", "Chuyển kỳ sau = phải thi hành − thi hành xong − đình chỉ"],
  ["CB-10", "Phải thi hành = có điều kiện + chưa có điều kiện"],
  ["CB-11", "Phải thi hành = có điều kiện + chưa có điều kiện + hoãn, tạm đình chỉ, khác"],
  ["CB-12", "Có điều kiện + chưa có điều kiện không quá phải thi hành"],
  ["CB-13", "Phần hoãn, tạm đình chỉ, khác không lớn khác thường"],
]);

/** What a rule holds. A rule without a name here is called by its id. */
export function ruleName(ruleId: string): string {
  return names.get(ruleId) ?? ruleId;
}
