import { readFileSync } from "node:fs";
import { shout } from "./shout.mjs";

const { id, inputs } = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify({ id, outputs: await shout(inputs) }));
