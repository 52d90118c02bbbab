import { createServer } from "node:http";
import { shout } from "./shout.mjs";

createServer(async (request, response) => {
  if (request.url === "/health") return response.end("ready");
  let body = "";
  for await (const chunk of request) body += chunk;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ result: await shout(JSON.parse(body)) }));
}).listen(Number(process.argv[2]), "127.0.0.1");
