import type { Region } from "../../core";

/** The socio-economic regions by their official names. */
export const regionNames: Readonly<Record<Region, string>> = {
  northernMidlands: "Trung du và miền núi phía Bắc",
  redRiverDelta: "Đồng bằng sông Hồng",
  northCentral: "Bắc Trung Bộ",
  northAndSouthCentralCoast: "Bắc Trung Bộ và duyên hải miền Trung",
  southCentralAndHighlands: "Duyên hải Nam Trung Bộ và Tây Nguyên",
  highlands: "Tây Nguyên",
  southeast: "Đông Nam Bộ",
  mekongDelta: "Đồng bằng sông Cửu Long",
};
