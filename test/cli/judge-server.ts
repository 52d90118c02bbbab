import {
  type Act,
  completion,
  type Heard,
  type ScriptedServer,
  scriptedServer,
} from "../io/models/scripted-server.ts";

/** A model behind HTTP that says no to every reply with "Sorry", yes to all else; `first` may act otherwise. */
export async function judgeServer(first: (heard: Heard) => Act | null = () => null): Promise<JudgeServer> {
  const server = await scriptedServer(
    (heard) => first(heard) ?? verdict(promptOf(heard).includes("Sorry") ? "no" : "yes"),
  );
  return Object.assign(server, { env: { ASSIZE_BASE_URL: server.url } });
}

/** A scripted model, and the environment that leads to it. */
export interface JudgeServer extends ScriptedServer {
  env: { ASSIZE_BASE_URL: string };
}

/** A judge's reply. */
export function verdict(value: string): Act {
  return completion(JSON.stringify({ rationale: `because ${value}`, verdict: value }));
}

/** All that the judge was told. */
export function promptOf({ body }: Heard): string {
  const { messages } = body as { messages?: { role: string; content: string }[] };
  return (messages ?? [])
    .filter(({ role }) => role === "user")
    .map(({ content }) => content)
    .join("\n");
}
