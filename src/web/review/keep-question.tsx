import { useState } from "preact/hooks";
import { askServer, type ServerSaid } from "./ask-server.ts";
import { visibleText } from "./visible-text.ts";

/** Puts the question at hand into the tests of the app. */
export function KeepQuestion({ traceId, token }: { traceId: string; token: string }) {
  const [became, setBecame] = useState<ServerSaid | null>(null);
  const keep = async () =>
    setBecame(await askServer("dataset", { token, body: JSON.stringify({ trace_id: traceId }) }));
  return (
    <div class="steps">
      {became?.status !== "done" && (
        <button type="button" class="secondary" onClick={keep}>
          Keep this question for the tests
        </button>
      )}
      <p role="status" class={became?.status === "failed" ? "small fault" : "small"}>
        {became && visibleText(messageOf(became))}
      </p>
    </div>
  );
}

function messageOf(became: ServerSaid): string {
  return became.status === "failed" ? became.message : (became.said as { message: string }).message; // our own server's
}
