/** Whether a label of a change says that it is one in cases or in money, and so none of a rate; "tăng, giảm tỷ lệ (việc)" is one of the rate. */
export function saysAmount(label: string): boolean {
  const said = label.normalize("NFC");
  return /số việc|số tiền|số lượng|tuyệt đối|\(việc\)|đồng/iu.test(said) && !/(tăng|giảm).*t[ỷỉ] lệ/iu.test(said);
}
