import { type Block, parseBlocks } from "./blocks.ts";
import { Clipped } from "./clipped.tsx";
import { type Inline, parseInline } from "./inline.ts";
import { visibleText } from "./visible-text.ts";

/** A text as markdown, built from elements only: nothing in it is ever HTML, a link or an image. */
export function MarkdownView({ text }: { text: string }) {
  return (
    <div class="prose" dir="auto">
      <Clipped text={text}>{(shown) => <Blocks blocks={parseBlocks(visibleText(shown))} />}</Clipped>
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p dir="auto">
          <Words text={block.text} />
        </p>
      );
    case "heading":
      return (
        <p class="title" dir="auto">
          <Words text={block.text} />
        </p>
      );
    case "code":
      return <pre class="code">{block.text}</pre>;
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "rule":
      return <hr />;
    case "list":
      return <ListView {...block} />;
    case "table":
      return <TableView {...block} />;
  }
}

function ListView({ ordered, start, items }: Extract<Block, { kind: "list" }>) {
  const inner = items.map((blocks) => (
    <li>
      <Blocks blocks={blocks} />
    </li>
  ));
  return ordered ? <ol start={start}>{inner}</ol> : <ul>{inner}</ul>;
}

function TableView({ head, rows }: Extract<Block, { kind: "table" }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and has to scroll by keyboard too
    <section class="table" tabIndex={0} aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">
                <Words text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {head.map((_, column) => (
                <td>
                  <Words text={row[column] ?? ""} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Words({ text }: { text: string }) {
  return <Inlines pieces={parseInline(text)} />;
}

function Inlines({ pieces }: { pieces: readonly Inline[] }) {
  return (
    <>
      {pieces.map((piece) => (
        <InlineView piece={piece} />
      ))}
    </>
  );
}

function InlineView({ piece }: { piece: Inline }) {
  switch (piece.kind) {
    case "text":
      return <>{piece.text}</>;
    case "code":
      return <code>{piece.text}</code>;
    case "strong":
      return (
        <strong>
          <Inlines pieces={piece.inner} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Inlines pieces={piece.inner} />
        </em>
      );
    case "struck":
      return (
        <s>
          <Inlines pieces={piece.inner} />
        </s>
      );
    case "link":
      return (
        <span class="link">
          <Inlines pieces={piece.inner} /> <span class="target">({piece.target})</span>
        </span>
      );
    case "image":
      return (
        <span class="image">
          Picture: {piece.alt || "no description"} <span class="target">({piece.target})</span>
        </span>
      );
  }
}
