import { branchOf, commitMessage, isOurs, readState } from "../../align/pull-request.ts";
import type { Published } from "../forge.ts";
import type { AlignReport } from "./align-report.ts";
import { verdictLine } from "./align-text.ts";
import type { Proposal, Proposed } from "./proposal.ts";
import { proposalBody, proposalTitle } from "./proposal-body.ts";
import type { ProposalBranch, ProposalForge, ProposalPull } from "./proposal-forge.ts";

/** The pull request that a report would make; null where there is nothing to propose. */
export function planProposal(report: AlignReport): Proposal | null {
  if (report.files.length === 0 || !report.tried) return null;
  const { name } = report.judge.file;
  const state = { judge: name, fingerprint: report.tried.fingerprint, labels: report.used };
  return {
    branch: branchOf(name),
    title: proposalTitle(report),
    body: proposalBody(report, state),
    message: commitMessage({ judge: name, sentence: verdictLine(report) }),
    state,
  };
}

/**
 * Opens the one pull request of a judge, or updates it in place. A commit of somebody else on the branch stops it, and
 * on a schedule so does a pull request that people closed, until enough labels have come in since.
 */
export async function propose(
  { report, proposal, scheduled }: { report: AlignReport; proposal: Proposal; scheduled: boolean },
  forge: ProposalForge,
): Promise<Proposed> {
  const base = await forge.base();
  const [branch, pull] = await Promise.all([
    forge.branch(proposal.branch, base.branch),
    forge.latestPull(proposal.branch),
  ]);
  const why = whyStopped({ report, proposal, scheduled, branch, pull });
  if (why) return { status: "stopped", said: why };
  const known = pull?.state === "open" ? readState(pull.body) : null;
  if (pull && known?.fingerprint === proposal.state.fingerprint) {
    return {
      status: "unchanged",
      pull: pull.number,
      url: pull.url,
      said: `pull request #${pull.number} proposes this very judge`,
    };
  }
  const { branch: name, title, body, message } = proposal;
  const committed = await forge.commit({ branch: name, parent: base.sha, message, files: report.files });
  if (committed.status !== "published") return { status: "stopped", said: notCommitted(name, committed) };
  if (pull?.state === "open") {
    const updated = await forge.updatePull({ number: pull.number, title, body });
    return outcome(updated, { kind: "updated", pull, url: pull.url });
  }
  const opened = await forge.openPull({ branch: name, base: base.branch, title, body });
  return outcome(opened, { kind: "opened", pull, url: forge.compareUrl(base.branch, name) });
}

function notCommitted(branch: string, published: Exclude<Published, { status: "published" }>): string {
  switch (published.status) {
    case "forbidden":
      return `GitHub does not let this token write ${branch}: add \`${published.permission}\` to the workflow's \`permissions:\``;
    case "failed":
      return `GitHub did not take the commit on ${branch}: ${published.message}`;
    case "skipped":
      return `nothing was committed on ${branch}: ${published.reason}`;
  }
}

interface Standing {
  report: AlignReport;
  proposal: Proposal;
  scheduled: boolean;
  branch: ProposalBranch | null;
  pull: ProposalPull | null;
}

function whyStopped({ report, proposal, scheduled, branch, pull }: Standing): string | null {
  const foreign = branch?.commits.find(({ message }) => !isOurs(message, proposal.state.judge));
  if (foreign) {
    return `${proposal.branch} has a commit of ${foreign.author} (${foreign.sha.slice(0, 7)}): nothing is written over people's work`;
  }
  if (!scheduled || pull?.state !== "closed") return null;
  const refused = readState(pull.body)?.labels ?? 0;
  const due = refused + report.judge.file.align.schedule_after;
  if (report.used >= due) return null;
  return `pull request #${pull.number} was closed at ${refused} labels: it is asked again at ${due}, and there are ${report.used}`;
}

function outcome(
  published: Published,
  { kind, url }: { kind: "opened" | "updated"; pull: ProposalPull | null; url: string },
): Proposed {
  switch (published.status) {
    case "published":
      return {
        status: kind,
        pull: published.id,
        url: published.url ?? url,
        said: `pull request #${published.id} ${kind}`,
      };
    case "forbidden":
      return {
        status: "pushed",
        url,
        said: `the branch is pushed; open the pull request there, or ${ALLOW}`,
      };
    case "failed":
      return {
        status: "pushed",
        url,
        said: `the branch is pushed, but no pull request: ${published.message}. ${capital(ALLOW)}`,
      };
    case "skipped":
      return {
        status: "pushed",
        url,
        said: `the branch is pushed, but no pull request: ${published.reason}`,
      };
  }
}

const ALLOW =
  'let workflows open them: Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"';

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
