/** Whether a label of a change says that it is one in cases or in money, and so none of a rate. */
export function saysAmount(label: string): boolean {
  return /số việc|số tiền|số lượng|tuyệt đối|\(việc\)|đồng/iu.test(label.normalize("NFC"));
}
