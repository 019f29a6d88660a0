import { askForForms } from "./askedForms";
import { checked, goTo, press, scrollTo, settled, typeInto, type Stage } from "./stage";
import { lastYear, submissions } from "./pickedFiles";

/** One picture of the guide: what is done before it is taken. */
export interface Scene {
  readonly name: string;
  readonly sample: "mistakes" | "national" | "seeds";
  readonly shows: "page" | "pane";
  readonly play: (stage: Stage) => Promise<void>;
}

/** The pictures of the guide that show the screen. */
export const scenes: readonly Scene[] = [
  {
    name: "kiem-tra",
    sample: "mistakes",
    shows: "page",
    play: async (stage) => {
      await press(stage, "Tô sáng");
      await settled(stage);
      await checked(stage);
      await stage.pane.locator("body").press("F8");
      await settled(stage);
      await stage.pane.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "muc-dang-mo",
    sample: "mistakes",
    shows: "pane",
    play: async (stage) => {
      await checked(stage);
      for (const position of [1, 2, 3]) {
        await stage.pane.locator("body").press("F8");
        await stage.pane.getByText(new RegExp(`^${position} / `)).waitFor();
      }
      await settled(stage);
    },
  },
  {
    name: "cach-hieu-bang",
    sample: "mistakes",
    shows: "pane",
    play: async (stage) => {
      await checked(stage);
      await stage.pane.getByText("bảng,").first().click();
      await press(stage, "Sửa cách hiểu bảng");
      await stage.pane.getByText("Về việc, từ ô A5").click();
      await settled(stage);
    },
  },
  {
    name: "kiem-tra-khi-nhap",
    sample: "mistakes",
    shows: "page",
    play: async (stage) => {
      await stage.pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).click();
      await stage.pane.getByText(/^Nhập số liệu vào bảng/).waitFor();
      await typeInto(stage, "E12", "500");
      await stage.pane.getByText(/còn lệch|nhiều hơn/).first().waitFor();
      await settled(stage);
    },
  },
  {
    name: "tao-mau",
    sample: "mistakes",
    shows: "pane",
    play: async (stage) => {
      await askForForms(stage);
      await stage.pane.getByRole("button", { name: "Tải tệp .xlsx mới" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "cai-dat-khung",
    sample: "mistakes",
    shows: "pane",
    play: async (stage) => {
      await press(stage, "Cài đặt");
      await settled(stage);
    },
  },
  {
    name: "chi-tieu",
    sample: "national",
    shows: "pane",
    play: async (stage) => {
      await goTo(stage, "Nhập");
      await stage.pane.getByText("Dán từ quyết định hoặc lấy từ tệp").click();
      await stage.pane.getByLabel("Khối số liệu để dán").fill("Sơn La\t82,5\t45,5\nĐiện Biên\t83\t46");
      await press(stage, "Lấy vào danh sách");
      await settled(stage);
    },
  },
  {
    name: "so-sanh",
    sample: "national",
    shows: "pane",
    play: async (stage) => {
      await goTo(stage, "So sánh");
      await stage.pane.locator("input[type=file]").first().setInputFiles(lastYear());
      await stage.pane.getByText(/^So với cùng kỳ/).first().waitFor();
      await settled(stage);
      await scrollTo(stage, /^So với cùng kỳ/);
    },
  },
  {
    name: "tong-hop",
    sample: "mistakes",
    shows: "page",
    play: async (stage) => {
      await checked(stage);
      await goTo(stage, "Tổng hợp");
      await settled(stage);
    },
  },
  {
    name: "tham-tra",
    sample: "mistakes",
    shows: "pane",
    play: async (stage) => {
      await goTo(stage, "Thẩm tra");
      await stage.pane.locator("input[type=file]").first().setInputFiles([...submissions()]);
      await stage.pane.getByText(/đã kiểm tra/).first().waitFor();
      await settled(stage);
    },
  },
];
