import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { appFolder, detail, said } from "./app-folder.ts";

/** In the shell, which starts fastest: `$id` and `$n` of the record are at hand. */
const SCRIPT = String.raw`
read -r line
id=${"$"}{line#*'"id":"'}; id=${"$"}{id%%'"'*}
n=${"$"}{line##*'"n":'}; n=${"$"}{n%%'}'*}
BODY
echo "{\"id\":\"$id\",\"outputs\":[$((n * 2)),$$]}"
`;
const command = { run: ["sh", "answer.sh"], per_record: true };
const files = (body: string) => ({ "answer.sh": SCRIPT.replace("BODY", body) });

describe.concurrent("a process for each record", () => {
  it("answers each in a process of its own", async () => {
    await using folder = await appFolder(files("echo log"));
    await using app = await folder.open({ command });
    const replies = (await Promise.all([1, 2, 3].map((n) => app.ask(n)))).map(said) as [number, number][];
    expect(replies.map(([value]) => value)).toEqual([2, 4, 6]);
    expect(new Set(replies.map(([, pid]) => pid)).size).toBe(3);
    expect(app.warnings()).toEqual([
      "the app (head): 3 lines were on stdout not a reply and read as log; log belongs on stderr",
    ]);
  });

  it("is silent where the process fails, or takes too long", async () => {
    await using folder = await appFolder(
      files("[ $n = 1 ] && echo boom >&2 && exit 1\n[ $n = 2 ] && exec sleep 90"),
    );
    await using app = await folder.open({ command, timeout: "1500ms" });
    await using patient = await folder.open({ command, timeout: "60s" });
    const [crash, hang, fine] = await Promise.all([patient.ask(1), app.ask(2), patient.ask(3)]);
    expect([crash, hang].map((reply) => reply && `${said(reply)}: ${detail(reply).slice(0, 61)}`)).toEqual([
      "app_error: the app ended with exit code 1 without a reply: boom",
      "app_timeout: no reply within 1.5 s. Output that a program keeps back until",
    ]);
    expect(fine?.outcome.status).toBe("answered");
  });

  it("hears a reply of a process that then stays, and ends it", async () => {
    await using folder = await appFolder(files(`echo '{"outputs":7}'\nexec sleep 90`));
    await using app = await folder.open({ command });
    const reply = await app.ask(1);
    expect(said(reply)).toBe(7);
    expect(reply.duration_ms).toBeLessThan(80_000);
  });

  it("is given up when the first ones all fail", async () => {
    await using folder = await appFolder(files("echo no key >&2; exit 1"));
    await using app = await folder.open({ command, concurrency: 2 });
    const answers = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => app.ask(n)));
    const fault = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []))[0];
    expect(fault).toBeInstanceOf(UserError);
    expect(fault.message).toBe(
      'the app (head) could not be tried: "sh answer.sh" ended with exit code 1 and never answered; its stderr ends with:\n' +
        `no key\n  Try it by hand in ${folder.path}, with one line of JSON on stdin.`,
    );
    await expect(app.ask(7)).rejects.toThrow("could not be tried");
  });

  it("says that there is no such program", async () => {
    await using folder = await appFolder({});
    await using app = await folder.open({ command: { run: ["./nothing"], per_record: true } });
    await expect(app.ask(1)).rejects.toThrow("the app cannot be started: ./nothing: spawn ./nothing ENOENT");
  });

  it("ends with the run", async () => {
    await using folder = await appFolder(files("exec sleep 90"));
    await using app = await folder.open({ command });
    const stop = new AbortController();
    const asked = app.ask(1, stop.signal);
    setTimeout(() => stop.abort(), 100);
    await expect(asked).rejects.toThrow("aborted");
  });
});
