import type { Language } from "../../locale";
import type { SampleName } from "./samples";

/** Every word of the page itself. The pane and the grid bring their own. */
export interface PageWords {
  readonly sample: string;
  readonly noSample: string;
  readonly sampleNames: Readonly<Record<SampleName, string>>;
  readonly newFile: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly unsaved: string;
  readonly otherLanguage: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly opening: (fileName: string) => string;
  readonly opened: (fileName: string) => string;
  readonly openedOldFormat: (fileName: string, savedAs: string) => string;
  readonly saved: (fileName: string) => string;
  readonly fileTooLarge: string;
  readonly chartsElsewhere: string;
  readonly notAllowed: string;
  readonly notFound: string;
  readonly discard: (fileName: string) => string;
  readonly newFileName: string;
}

/** The words in each language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  vi: {
    sample: "Tệp mẫu",
    noSample: "Chọn tệp mẫu",
    sampleNames: {
      seeds: "Năm báo cáo đã công bố",
      national: "Bảng cả nước",
      mistakes: "Bảng có lỗi cài sẵn",
    },
    newFile: "Tạo tệp mới",
    openFile: "Mở tệp…",
    saveFile: "Lưu",
    unsaved: "Chưa lưu",
    otherLanguage: "English",
    grid: "Bảng tính",
    pane: "Ngăn Soát Chỉ Tiêu",
    paneWidth: "Độ rộng ngăn bên phải",
    opening: (fileName) => `Đang mở ${fileName}…`,
    opened: (fileName) => `Đã mở ${fileName}.`,
    openedOldFormat: (fileName, savedAs) =>
      `Đã mở ${fileName}, tệp kiểu cũ: chỉ đọc được số liệu, công thức, định dạng số và ô gộp. Khi lưu sẽ tạo tệp mới ${savedAs}; tệp cũ giữ nguyên.`,
    saved: (fileName) => `Đã lưu ${fileName} vào thư mục tải xuống.`,
    fileTooLarge: "Tệp lớn hơn 50 MB nên không mở được ở đây. Sổ đang mở vẫn giữ nguyên.",
    chartsElsewhere: "Ở đây không vẽ được biểu đồ. Lưu tệp rồi mở bằng Excel để xem biểu đồ.",
    notAllowed: "Ở đây chỉ sửa được giá trị, công thức, định dạng số và ghi chú. Muốn đổi cấu trúc hay hình thức của bảng, hãy dùng Excel.",
    notFound: "Không tìm thấy tệp mẫu. Hãy dừng rồi chạy lại npm start.",
    discard: (fileName) => `${fileName} có thay đổi chưa lưu. Bỏ các thay đổi đó và mở tệp khác?`,
    newFileName: "Sổ mới.xlsx",
  },
  en: {
    sample: "Sample",
    noSample: "Choose a sample",
    sampleNames: {
      seeds: "Five published reports",
      national: "National table",
      mistakes: "Table with planted mistakes",
    },
    newFile: "New file",
    openFile: "Open file…",
    saveFile: "Save",
    unsaved: "Not saved",
    otherLanguage: "Tiếng Việt",
    grid: "Spreadsheet",
    pane: "Soát Chỉ Tiêu pane",
    paneWidth: "Width of the pane on the right",
    opening: (fileName) => `Opening ${fileName}…`,
    opened: (fileName) => `${fileName} is open.`,
    openedOldFormat: (fileName, savedAs) =>
      `${fileName} is open. It is in an old format, of which only figures, formulas, number formats and merged cells are read. Saving makes a new file, ${savedAs}; the old one stays as it is.`,
    saved: (fileName) => `${fileName} is saved in the downloads folder.`,
    fileTooLarge: "The file is larger than 50 MB and cannot be opened here. The open workbook stays as it is.",
    chartsElsewhere: "Charts are not drawn here. Save the file and open it in Excel to see them.",
    notAllowed: "Only values, formulas, number formats and notes can be changed here. Use Excel to change the structure or the looks of a table.",
    notFound: "The sample was not found. Stop npm start and run it again.",
    discard: (fileName) => `${fileName} has changes that are not saved. Discard them and open another file?`,
    newFileName: "New workbook.xlsx",
  },
};
