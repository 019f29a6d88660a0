import { loadedOnce } from "../../src/taskpane/loadedOnce";

describe("what is loaded once", () => {
  it("is not asked for before it is wanted, and then one time only", async () => {
    let count = 0;
    const load = loadedOnce(() => Promise.resolve(++count));
    expect(count).toBe(0);
    expect([await load(), await load()]).toEqual([1, 1]);
    expect(load()).toBe(load());
  });

  it("is asked for anew when it could not be had", async () => {
    const answers = [Promise.reject(new Error("offline")), Promise.resolve("work")];
    const load = loadedOnce(() => answers.shift() ?? Promise.resolve("again"));
    await expect(load()).rejects.toThrow("offline");
    expect(await load()).toBe("work");
    expect(await load()).toBe("work");
  });
});
