/** The repository that answers may be handed in to from the page itself, with a token that a person types. */
export interface GitHubTarget {
  /** Address of the API without a slash at its end, such as `https://api.github.com`. */
  api: string;
  /** `owner/name`. */
  repository: string;
  /** The configuration's folder from the repository's root; empty where it is the root. */
  folder: string;
}

const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** Nothing that ends a word or a rule of a policy. */
const PLAIN_PATH = /^[A-Za-z0-9_./-]*$/;

/** The target as a page may carry it; null where a part is missing, or would mean something to the page's policy. */
export function githubTarget(given: {
  api: string;
  repository: string | null;
  folder: string;
}): GitHubTarget | null {
  const api = given.api.replace(/\/+$/, "");
  if (given.repository === null || !REPOSITORY.test(given.repository) || !isApi(api)) return null;
  return { api, repository: given.repository, folder: given.folder.replace(/^\.?\/+|\/+$|^\.$/g, "") };
}

/** A token travels encrypted, or not beyond this machine. */
function isApi(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(address);
  const isSafe = protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1");
  return isSafe && PLAIN_PATH.test(pathname) && search + hash + username === "";
}

/** What a page may connect to that hands answers in there: this one repository's part of the API. */
export function connectSources({ api, repository }: GitHubTarget): string {
  return `${api}/repos/${repository} ${api}/repos/${repository}/`;
}

/** `owner/name` of a remote's address (`https://host/owner/name.git`, `git@host:owner/name.git`) and its host. */
export function remoteRepository(remote: string): { host: string; repository: string } | null {
  const match =
    /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[^@/\s]+@)([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    );
  const [, host = "", repository = ""] = match ?? [];
  return match && REPOSITORY.test(repository) ? { host, repository } : null;
}
