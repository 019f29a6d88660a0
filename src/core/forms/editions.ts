import type { Edition, EditionId } from "./edition";
import { inequalities, roomForThirdGroup, sharedIdentities, threeGroups, twoGroups } from "./identities";

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

const sinceThirdGroup = {
  identities: [...sharedIdentities, threeGroups],
  containments: [roomForThirdGroup],
  inequalities,
};

/** Every edition that sheets in use follow, oldest first, without a gap between their periods. */
export const editions: readonly [Edition, ...Edition[]] = [
  {
    id: "TT 08/2015",
    title: "Thông tư 08/2015/TT-BTP sửa đổi chế độ báo cáo thống kê thi hành án dân sự",
    legalReference: "Thông tư 08/2015/TT-BTP ngày 26/6/2015, hợp nhất tại văn bản 2319/VBHN-BTP",
    issued: day(2015, 6, 26),
    firstPeriodEnd: undefined,
    lastPeriodEnd: day(2019, 9, 30),
    identities: [...sharedIdentities, twoGroups],
    containments: [],
    inequalities,
  },
  {
    id: "TT 06/2019",
    title: "Thông tư 06/2019/TT-BTP quy định chế độ báo cáo thống kê thi hành án dân sự, theo dõi thi hành án hành chính",
    legalReference: "Thông tư 06/2019/TT-BTP ngày 21/11/2019",
    issued: day(2019, 11, 21),
    firstPeriodEnd: day(2019, 10, 1),
    lastPeriodEnd: day(2024, 7, 25),
    ...sinceThirdGroup,
  },
  {
    id: "TT 05/2024",
    title: "Thông tư 05/2024/TT-BTP quy định chế độ báo cáo thống kê thi hành án dân sự, theo dõi thi hành án hành chính",
    legalReference: "Thông tư 05/2024/TT-BTP ngày 10/6/2024, hiệu lực từ 26/7/2024",
    issued: day(2024, 6, 10),
    firstPeriodEnd: day(2024, 7, 26),
    lastPeriodEnd: day(2026, 6, 30),
    ...sinceThirdGroup,
  },
  {
    id: "TT 05/2026",
    title: "Thông tư 05/2026/TT-BTP quy định một số nội dung về hoạt động thống kê thi hành án dân sự, theo dõi thi hành án hành chính",
    legalReference: "Thông tư 05/2026/TT-BTP ngày 15/5/2026, hiệu lực từ 01/7/2026, thay Thông tư 05/2024/TT-BTP",
    issued: day(2026, 5, 15),
    firstPeriodEnd: day(2026, 7, 1),
    lastPeriodEnd: undefined,
    ...sinceThirdGroup,
  },
];

/** The edition with the given id. */
export function editionOf(id: EditionId): Edition {
  return editions.find((edition) => edition.id === id) ?? editions[0];
}
