import { HostFailure, submissionOf, type PickedFile, type Submission, type SubmissionReviewer } from "../../../src/app";
import { deskOf } from "../../../src/taskpane/review/desk/desk";
import { sampleOutcome } from "../support/sampleOutcome";

/** A file of the browser, made at a minute. */
function fileOf(name: string, { minute = 0, content = "x" } = {}): File {
  return new File([content], name, { lastModified: minute * 60_000 });
}

const found = (...files: readonly File[]) => files.map((file) => ({ name: file.name, file }));

/** A reader that answers when the test says so. */
function heldReader() {
  const held = new Map<string, { readonly done: (submission: Submission) => void; readonly fail: (error: unknown) => void }>();
  const reviewer: SubmissionReviewer = {
    review: ({ name, bytes }: PickedFile, { signal } = {}) =>
      new Promise((done, fail) => {
        held.set(name, { done, fail });
        signal?.addEventListener("abort", () => fail(new HostFailure("cancelled")));
        // That a file is fetched is what the desk hears; when its bytes come is left to the machine.
        void bytes();
      }),
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const finish = async (name: string) => {
    held.get(name)?.done(submissionOf(name, [], sampleOutcome([])));
    await settled();
  };
  return { desk: deskOf(reviewer), finish, fail: (name: string, error: unknown) => (held.get(name)?.fail(error), settled()), settled };
}

const statesOf = (desk: ReturnType<typeof deskOf>) => desk.state().files.map(({ name, state }) => `${name}: ${state.kind === "failed" ? state.reason : state.kind}`);

describe("the desk of a reviewer", () => {
  it("takes workbooks, and names what it does not read and why", () => {
    const { desk } = heldReader();
    desk.add(found(...["a.xlsx", "b.XLS", "c.ods", "d.xlsm", "~$a.xlsx", "note.docx", "e.soat.xlsx", ".hidden.xlsx"].map((name) => fileOf(name))));
    expect(desk.state().files.map(({ name }) => name)).toEqual(["a.xlsx", "b.XLS", "c.ods", "d.xlsm"]);
    expect(desk.state().passedOver).toEqual([
      { name: "~$a.xlsx", reason: "lockFile" },
      { name: "note.docx", reason: "noWorkbook" },
      { name: "e.soat.xlsx", reason: "ownResult" },
      { name: ".hidden.xlsx", reason: "lockFile" },
    ]);
  });

  it("takes the very same file once, and another one of the same name under a name of its own", () => {
    const { desk } = heldReader();
    desk.add(found(fileOf("Biểu 06.xlsx")));
    desk.add(found(fileOf("Biểu 06.xlsx"), fileOf("Biểu 06.xlsx", { minute: 5 })));
    expect(desk.state().files.map(({ name }) => name)).toEqual(["Biểu 06.xlsx", "Biểu 06 (2).xlsx"]);
  });

  it("tells files of one name apart by their folders, and knows a file that was picked with and without them", () => {
    const { desk } = heldReader();
    const add = (...paths: readonly string[]) => desk.add(paths.map((name) => ({ name, file: fileOf("biểu.xlsx") })));
    add("gửi/miền Bắc/biểu.xlsx", "gửi/miền Nam/biểu.xlsx");
    add("miền Nam/biểu.xlsx", "biểu.xlsx", "gửi/xa miền Nam/biểu.xlsx");
    expect(desk.state().files.map(({ name }) => name)).toEqual(["gửi/miền Bắc/biểu.xlsx", "gửi/miền Nam/biểu.xlsx", "gửi/xa miền Nam/biểu.xlsx"]);
  });

  it("tells of an empty file that it is empty, without reading it", async () => {
    const { desk, settled } = heldReader();
    desk.add(found(fileOf("a.xlsx", { content: "" })));
    await settled();
    expect(statesOf(desk)).toEqual(["a.xlsx: emptyFile"]);
  });

  it("follows every file from waiting to its end", async () => {
    const { desk, finish, fail, settled } = heldReader();
    desk.add(found(fileOf("a.xlsx"), fileOf("b.xlsx"), fileOf("c.xlsx")));
    await settled();
    expect(statesOf(desk)).toEqual(["a.xlsx: reading", "b.xlsx: reading", "c.xlsx: reading"]);
    await finish("a.xlsx");
    await fail("b.xlsx", new HostFailure("encryptedFile"));
    await fail("c.xlsx", new HostFailure("sheetGone"));
    expect(statesOf(desk)).toEqual(["a.xlsx: checked", "b.xlsx: encryptedFile", "c.xlsx: unknown"]);
  });

  it("gives up what is not read yet, and reads it again when asked", async () => {
    const { desk, finish, settled } = heldReader();
    desk.add(found(fileOf("a.xlsx"), fileOf("b.xlsx")));
    await settled();
    await finish("a.xlsx");
    desk.stop();
    await settled();
    expect(statesOf(desk)).toEqual(["a.xlsx: checked", "b.xlsx: cancelled"]);
    desk.readAgain();
    await settled();
    await finish("b.xlsx");
    expect(statesOf(desk)).toEqual(["a.xlsx: checked", "b.xlsx: checked"]);
  });

  it("forgets a file that is taken away in the midst of reading", async () => {
    const { desk, settled } = heldReader();
    desk.add(found(fileOf("a.xlsx"), fileOf("note.txt")));
    await settled();
    desk.remove(desk.state().files.map(({ id }) => id));
    await settled();
    expect(desk.state()).toMatchObject({ files: [], passedOver: [] });
  });

  it("lets a file that could not be read be picked again", async () => {
    const { desk, fail, finish, settled } = heldReader();
    desk.add(found(fileOf("a.xlsx")));
    await settled();
    await fail("a.xlsx", new HostFailure("accessDenied"));
    desk.add(found(fileOf("a.xlsx", { minute: 9, content: "mended" })));
    await settled();
    await finish("a.xlsx");
    expect(statesOf(desk)).toEqual(["a.xlsx: checked"]);
  });

  it("keeps what nobody expected for the last resort of the pane", async () => {
    const { desk, fail, settled } = heldReader();
    desk.add(found(fileOf("a.xlsx")));
    await settled();
    const error = new RangeError("no such cell");
    await fail("a.xlsx", error);
    expect(desk.state().crash).toEqual({ error });
  });

  it("is the same for the same reviewer", () => {
    const reviewer: SubmissionReviewer = { review: () => Promise.reject(new HostFailure("unknown")) };
    expect(deskOf(reviewer)).toBe(deskOf(reviewer));
    expect(deskOf({ ...reviewer })).not.toBe(deskOf(reviewer));
  });
});
