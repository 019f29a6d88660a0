/** What the command says of itself. */
export const commandLineHelp = `soat: checks the statistics of civil judgment enforcement in Excel files.

Usage
  soat check     FILE|FOLDER…    checks, changes nothing (kiem-tra)
  soat annotate  FILE|FOLDER…    highlights what is wrong and adds a list, in a copy (danh-dau)
  soat clear     FILE|FOLDER…    takes away all that soat added, in a copy (xoa)
  soat summarise FILE|FOLDER…    makes one national workbook of all submissions (tong-hop)
  soat diff      OLD NEW         which cells differ, which findings are fixed (so-sanh)
  soat template  [OFFICE…]       makes a workbook of empty forms, of the country or a province (tao-mau)

Folders are read with their subfolders, without lock files (~$…) and without what soat wrote (….soat.…).

Options
  --format, --dinh-dang FORMAT    text (as a rule), json, html, xlsx, sarif
  --out, --ra FOLDER              where results go; without it a copy stands beside the original
  --force, --ghi-de               results that exist may be overwritten
  --targets, --chi-tieu FILE      table of targets (.csv or .xlsx): year, unit, side, target, comparison
  --edition, --bieu-mau EDITION   "TT 08/2015", "TT 06/2019", "TT 05/2024" or "TT 05/2026"
  --fill, --dien                  annotate: also fills rates and differences into empty cells
  --strict, --chat                what is to be confirmed counts as an error
  --year, --nam YEAR              template: statistical year, such as 2026
  --months, --thang COUNT         template: period of 1 to 12 months (12 as a rule)
  --province, --tinh NAME         template: the workbook of a province; without it that of the country
  --units, --don-vi FILE          template: a text with the offices of the province, one on each line
  --unlocked, --khong-khoa        template: cells of formulas are not protected
  --lang, --ngon-ngu vi|en        language
  --quiet, --im-lang              prints results only, no progress and no last line
  --help, --tro-giup              prints this page
  --version, --phien-ban          prints the version

Exit code: 0 no errors, 1 errors, 2 a file could not be checked, or the call was wrong.
`;
