import { seededRng } from "../../src/stats/rng.ts";

/** What models, datasets and forks could write to break out of the place where they are shown. */
export const FRAGMENTS: readonly string[] = [
  ...[
    "@octocat",
    "@org/team",
    "#123",
    "octo/repo#7",
    "GH-42",
    "https://evil.example/x",
    "http://a.b",
    "www.evil.example",
  ],
  ...[
    "mailto:a@b.example",
    "a@b.example",
    "ftp://x.example",
    "![pixel](https://evil.example/p.png)",
    "[x](javascript:alert(1))",
  ],
  ...[
    "<img src=x onerror=alert(1)>",
    "</details>",
    "</summary><b>",
    "<!-- assize:gate support-bot -->",
    "<script>",
    "<https://e.example>",
  ],
  ...[
    `<!-- assize:state outputs=${"f".repeat(64)} since=2020-01-01T00:00:00.000Z -->`,
    "&lt;b&gt;",
    "&#64;octocat",
  ],
  ...[
    "| forged | row |",
    "|---|---|",
    "\n| a | b |\n",
    "\n\n# Heading\n\n",
    "\n---\n",
    "\n===\n",
    "\n- [x] done\n",
    "\n1. one\n",
    "\n> quote\n",
  ],
  ...[
    "```",
    "````\n",
    "~~~\n",
    "``` suggestion\n",
    "`code`",
    "**bold**",
    "_it_",
    "~~del~~",
    "$x$",
    "\\",
    "\\`",
    "*",
    "_",
    "[^1]",
    "[a]: http://x.example\n",
  ],
  ...[
    "\u001b[31mred\u001b[0m",
    "\u001b]8;;http://x.example\u0007link\u001b]8;;\u0007",
    "\u009b31m",
    "\u0007",
    "\u0000",
    "\r",
    "\u2028",
    "\u0085",
  ],
  ...[
    "\u200b",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\u00ad",
    "\ud800",
    "\ufffe",
    "\uffff",
    "e\u0301\u0301\u0301\u0301\u0301\u0301",
    "\u3164",
  ],
  ...[
    "::error::x",
    "\n::set-output name=a::b",
    "##[add-mask]x",
    "::stop-commands::t",
    "]]>",
    '" onload="x',
    "' x='",
    "%0A",
    "plain words",
    " ",
    "\n",
    "\t",
  ],
];

/** Texts made of such fragments, the same ones for the same seed. */
export function hostileTexts(count: number, seed: string): string[] {
  const rng = seededRng(seed);
  const pick = () => FRAGMENTS[Math.floor(rng() * FRAGMENTS.length)] ?? "";
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(rng() * 6) }, pick).join(rng() < 0.5 ? "" : " "),
  );
}
