// npm run bench:align [-- --only curve,power,controls,rounds,memory,shuffled --seeds n --shuffles n --dealt labels --optimizers a,b
// --sizes 10,25,all --build <dir>]: alignment on the worked example, measured on labels that were not learned from.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { controls, shuffled } from "./align/controls.mjs";
import { curve } from "./align/curve.mjs";
import { openHouse } from "./align/house.mjs";
import { power } from "./align/power.mjs";
import { memory, rounds } from "./align/speed.mjs";

const { values: flags } = parseArgs({
  options: {
    build: { type: "string", default: join(dirname(fileURLToPath(import.meta.url)), "../build") },
    only: { type: "string", default: "rounds,memory,curve,power,controls,shuffled" },
    optimizers: { type: "string", default: "memalign,simba,gepa" },
    sizes: { type: "string", default: "10,25,50,100,150,all" },
    seeds: { type: "string", default: "5" },
    shuffles: { type: "string", default: "200" },
    dealt: { type: "string", default: "100" },
  },
});

const house = await openHouse(flags.build);
const only = new Set(flags.only.split(","));
const names = flags.optimizers.split(",");
const sizes = flags.sizes.split(",").map((size) => (size === "all" ? house.examples.length : Number(size)));

if (only.has("rounds")) await rounds(house);
if (only.has("memory")) await memory(house);
const runs = only.has("curve") ? await curve(house, { names, sizes, seeds: Number(flags.seeds) }) : [];
if (only.has("power")) power(house, runs);
if (only.has("controls")) await controls(house, { names });
if (only.has("shuffled"))
  await shuffled(house, { names, shuffles: Number(flags.shuffles), labels: Number(flags.dealt) });
