/** What the server that serves this page said. */
export type ServerSaid = { status: "done"; said: unknown } | { status: "failed"; message: string };

/** Posts to the page's own server; its token stands in the page, so no other page can. */
export async function askServer(
  path: string,
  { token, body }: { token: string; body: string },
): Promise<ServerSaid> {
  try {
    const headers = { "content-type": "application/json", "x-review-token": token };
    const reply = await fetch(path, { method: "POST", headers, body });
    const said = (await reply.json()) as { message?: string }; // our own server's
    if (reply.ok) return { status: "done", said };
    return { status: "failed", message: said.message ?? `The server said ${reply.status}.` };
  } catch {
    const message = "The server does not answer. What you have said is kept here; try again.";
    return { status: "failed", message };
  }
}
