import { act, pickBytes, save, untilOpened } from "./support/actions";
import { openPage, type OpenedPage } from "./support/openedPage";
import { sampleBytes } from "./support/samples";

/** The first bytes of a compound file, and room for a directory that names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => bytes.set([character.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}

const megabyte = 1024 * 1024;
const refused: readonly (readonly [name: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
  ["bieu.xls", () => compoundFile("Workbook"), /Tệp bị hỏng/],
  ["mat-khau.xlsx", () => compoundFile("EncryptedPackage"), /Tệp có mật khẩu/],
  ["hong.xlsx", () => sampleBytes("seeds").subarray(0, 5000), /Tệp bị hỏng/],
  ["rong.xlsx", () => new Uint8Array(0), /Tệp bị hỏng/],
  ["anh.xlsx", () => new TextEncoder().encode("<svg onload=alert(1)>"), /Tệp bị hỏng/],
  ["lon.xlsx", () => new Uint8Array(51 * megabyte).fill(1), /lớn hơn 50 MB/],
];

describe("files", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
  });

  afterAll(() => opened.close());

  it.each(refused)("%s is refused in a sentence, and the open workbook stays", async (name, bytes, sentence) => {
    await pickBytes(opened, name, bytes());
    await opened.page.getByRole("status").getByText(sentence).waitFor();
    expect(await opened.page.textContent("#fileName")).toBe("mistakes.xlsx");
  });

  it("saves what nobody touched as it was opened, byte by byte", async () => {
    expect(Buffer.compare(await save(opened), sampleBytes("mistakes"))).toBe(0);
  });

  it("starts a new file that can be typed in, checked and saved", async () => {
    await untilOpened(opened, "Sổ mới.xlsx", () => opened.page.getByRole("button", { name: "Tạo tệp mới" }).click());
    expect(await act(opened, "Kiểm tra", /Chưa thấy bảng|không thấy bảng|Không thấy bảng|không có bảng/i)).not.toBe("");
    expect((await save(opened)).length).toBeGreaterThan(0);
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
