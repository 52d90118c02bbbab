import type { Optimizer } from "../../align/alignment.ts";
import type { FileChange } from "../../align/plan-files.ts";
import type { ReplyStore } from "../../align/reply-store.ts";
import type { Tree } from "../../formats/tree.ts";
import type { GatePorts, Stores } from "../trial/ports.ts";
import type { ProposalForge } from "./proposal-forge.ts";

/** Replies of an alignment, kept in the folder of the store. */
export interface OpenReplies extends ReplyStore {
  close(): Promise<void>;
}

/** What measuring judges needs of the world. */
export interface JudgePorts
  extends Pick<GatePorts, "workspace" | "openRepo" | "openModels" | "now" | "nonce" | "signal" | "say"> {
  diskTree(root: string): Tree;
  openStores(dir: string): Promise<Stores>;
}

/** What aligning needs of the world. */
export interface AlignPorts extends JudgePorts {
  openReplies(dir: string): Promise<OpenReplies>;
  /** A user's own optimizer, `path#name`, relative to the configuration's folder. */
  loadOptimizer(folder: string, reference: string): Promise<Optimizer>;
  /** The code host for proposals; null where the environment names none. */
  proposals: ProposalForge | null;
  /** After each answer of a model, how many there were. */
  onAnswered?(answers: number): void;
  /** Writes files under the workspace, each whole or not at all; null removes one. */
  writeFiles(changes: readonly FileChange[]): Promise<void>;
}
