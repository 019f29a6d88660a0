import { recognise, type RecognitionAnswers } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

it("an answer that fits nothing is given back, whatever it names", () => {
  const sheet = drawnSheet("S", "Đơn vị | Số việc có điều kiện | Số việc xong\nChi cục A | 10 | 5");
  const place = { sheet: "S", table: "__proto__" };
  const answers: RecognitionAnswers = [
    { kind: "column", ...place, header: "constructor", meaning: "ignore" },
    { kind: "period", ...place, year: 2023, months: 7 },
    { kind: "encoding", sheet: "khác", encoding: "VNI" },
  ];
  const recognition = recognise([sheet], answers);
  expect(recognition.unusedAnswers).toEqual(answers);
  expect(recognition.tables).toEqual(recognise([sheet]).tables);
});
