import type { Cells } from "../hostContext";
import type { ExcelClass } from "../excelClass";
import { rangeActions } from "./rangeActions";
import { rangeMoves } from "./rangeMoves";
import { rangeReads } from "./rangeReads";
import { rangeWrites } from "./rangeWrites";
import { specialCells } from "./specialCells";

/** Excel.Range */
export const range: ExcelClass<Cells> = {
  name: "Range",
  gets: rangeReads,
  sets: rangeWrites,
  navigations: {
    Worksheet: ({ context, tracked }) => context.objects.worksheet({ context, sheetId: tracked.sheetId }),
    Format: (cells) => cells.context.objects.rangeFormat(cells),
    ConditionalFormats: (cells) => cells.context.objects.conditionalFormats(cells),
  },
  methods: { ...rangeMoves, ...rangeActions, ...specialCells },
};
