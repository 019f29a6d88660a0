import { delimitedRows } from "../../../src/app";

it.each([
  ["a;b\n1;2", [["a", "b"], ["1", "2"]]],
  ["a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"], [""]]],
  ["a\tb", [["a", "b"]]],
  ["\uFEFFa;b", [["a", "b"]]],
  ['a;b\n"x;1";"y ""z"""', [["a", "b"], ["x;1", 'y "z"']]],
  ['a;b\n"dòng\nhai";', [["a", "b"], ["dòng\nhai", ""]]],
  ['a;b\n"";2', [["a", "b"], ["", "2"]]],
  ["tên, tỉnh;bên\nx;y", [["tên, tỉnh", "bên"], ["x", "y"]]],
])("reads %j", (text, rows) => {
  expect(delimitedRows(text)).toEqual(rows);
});
