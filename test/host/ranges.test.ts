import { bootExcel } from "../support/excelHost";

it("reads back what was written", async () => {
  const { Excel } = await bootExcel();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
    range.values = [["xin chào", 12.5], ["=1+1", ""]];
    range.load(["values", "formulas", "address", "valueTypes"]);
    await context.sync();
    return { values: range.values, address: range.address, types: range.valueTypes };
  });
  expect(values.address).toBe("Sheet1!B2:C3");
  expect(values.values[0]).toEqual(["xin chào", 12.5]);
});
