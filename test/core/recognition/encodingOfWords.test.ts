import { recognise, type RecognitionAnswers } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

/** "Đơn vị", "Số việc có điều kiện", "Số việc thi hành xong", "Chi cục A" as the old fonts showed them. */
const tcvn3 = "§¬n vÞ | Sè viÖc cã ®iÒu kiÖn | Sè viÖc thi hµnh xong\nChi côc A | 10 | 5";
const vni = "Ñôn vò | Soá vieäc coù ñieàu kieän | Soá vieäc thi haønh xong\nChi cuïc A | 10 | 5";

const seen = (drawing: string, answers: RecognitionAnswers = []) => {
  const { tables, doubts } = recognise([drawnSheet("S", drawing)], answers);
  return {
    keys: tables.flatMap(({ columns }) => [...columns.keys()]),
    labels: tables.flatMap(({ records }) => records.map(({ label }) => label)),
    encodings: doubts.flatMap((doubt) => (doubt.kind === "legacyFont" ? [[doubt.encoding, doubt.fontName]] : [])),
  };
};
const understood = { keys: ["cases.eligible", "cases.finished"], labels: ["Chi cục A"] };

describe("text of an old encoding in an ordinary font", () => {
  it.each([
    ["TCVN3", tcvn3],
    ["VNI", vni],
  ])("%s is known by its words, decoded, and asked about", (encoding, drawing) => {
    expect(seen(drawing)).toEqual({ ...understood, encodings: [[encoding, undefined]] });
  });

  it("is decoded beside labels in Unicode, which stay", () => {
    const names = "Tỉnh | Số việc có điều kiện | Số việc thi hành xong\nS¬n La | 10 | 5\nB¾c Giang | 10 | 5";
    expect(seen(names)).toMatchObject({ keys: understood.keys, labels: ["Sơn La", "Bắc Giang"] });
  });

  it.each([
    ["words of one label only", "§¬n vÞ | Cot 1 | Cot 2\nA | 10 | 5"],
    ["Unicode with Western accents only", "Tính | Có | Số việc có điều kiện | Số việc xong\nà | á | 10 | 5"],
  ])("is not seen in %s", (_, drawing) => {
    expect(seen(drawing).encodings).toEqual([]);
  });

  it("is decoded without asking once a person has said so, and left alone when a person says so", () => {
    expect(seen(tcvn3, [{ kind: "encoding", sheet: "S", encoding: "TCVN3" }])).toEqual({ ...understood, encodings: [] });
    expect(seen(tcvn3, [{ kind: "encoding", sheet: "S", encoding: "unicode" }])).toEqual({ keys: [], labels: [], encodings: [] });
  });
});
