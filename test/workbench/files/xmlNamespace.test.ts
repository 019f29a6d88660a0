import { xmlNamespace } from "../../../src/workbench/files/xmlNamespace";

describe("the namespace of a custom XML part", () => {
  it.each([
    ['<ledger xmlns="urn:soat">x</ledger>', "urn:soat"],
    ["<ledger xmlns='urn:soat'/>", "urn:soat"],
    ['<?xml version="1.0"?><!-- <other xmlns="urn:no"/> --><l a="1" xmlns="urn:soat" />', "urn:soat"],
    ['<s:ledger xmlns="urn:no" xmlns:s="urn:soat"/>', "urn:soat"],
    ["<ledger/>", undefined],
    ['<ledger><inner xmlns="urn:no"/></ledger>', undefined],
    ["", undefined],
  ])("of %s", (xml, namespace) => {
    expect(xmlNamespace(xml)).toBe(namespace);
  });
});
