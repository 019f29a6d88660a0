import { submissionNumber, submissionOrder, type SubmittedFile } from "../../../src/app";

it.each([
  ["Sơn La.xlsx", 1],
  ["Sơn La lần 2.xlsx", 2],
  ["Sơn La LẦN 3.xlsx".normalize("NFD"), 3],
  ["Son La lan_2.xlsx", 2],
  ["Sơn La (nộp lần thứ 2).xlsx", 2],
  ["Sơn La lần nộp 12.xlsx", 12],
  ["lần 2/Sơn La.xlsx", 2],
  ["lần 2/Sơn La lần 3.xlsx", 3],
  ["Sơn La 2023.xlsx", 1],
  ["Milan 2.xlsx", 1],
  ["Sơn La lần 2023.xlsx", 1],
])("%s is submission number %d", (path, expected) => {
  expect(submissionNumber(path)).toBe(expected);
});

it("goes by the number first, and by the time where the numbers are the same", () => {
  const files: readonly SubmittedFile[] = [
    { name: "lần 2, chép sớm", modifiedAt: 10 },
    { name: "b", modifiedAt: 30 },
    { name: "a", modifiedAt: 20 },
    { name: "lần 3", modifiedAt: 5 },
  ];
  expect([...files].sort(submissionOrder).map(({ name }) => name)).toEqual(["a", "b", "lần 2, chép sớm", "lần 3"]);
});
