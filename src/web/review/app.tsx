import { useEffect, useState } from "preact/hooks";
import { type Desk, openDesk } from "./desk.ts";
import { newAssessmentId } from "./new-id.ts";
import type { PageData } from "./page-data.ts";
import { watchTabs } from "./tabs.ts";
import { openVault, vaultPrefix } from "./vault.ts";
import { Welcome } from "./welcome.tsx";
import { Workspace } from "./workspace.tsx";

/** The page: asks once who is answering, then opens their desk. */
export function App({ data, storage }: { data: PageData; storage: Storage | null }) {
  const { head, index } = data;
  const [desk, setDesk] = useState<Desk | null>(() => {
    const known = remembered(storage, whoKey(data));
    return known === null ? null : deskOf(data, storage, known);
  });
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    document.title = `${head.list.name} · ${head.repository}`;
  }, [head]);
  useEffect(() => {
    if (desk === null || storage === null) return;
    return watchTabs({
      storage,
      prefix: prefixOf(data, desk.labeler),
      adopt: desk.adopt,
      onOther: () => setElsewhere(true),
    });
  }, [desk, storage, data]);
  if (desk === null) {
    const start = (who: string) => {
      remember(storage, whoKey(data), who);
      setDesk(deskOf(data, storage, who));
    };
    return <Welcome head={head} count={index.traces.length} onStart={start} />;
  }
  const leave = () => {
    remember(storage, whoKey(data), null);
    setDesk(null);
  };
  return (
    <Workspace
      key={desk.labeler}
      desk={desk}
      data={data}
      elsewhere={elsewhere}
      storage={storage}
      onLeave={leave}
    />
  );
}

function deskOf({ head, index, item }: PageData, storage: Storage | null, labeler: string): Desk {
  const vault = openVault(storage, prefixOf({ head }, labeler));
  return openDesk({
    head,
    index,
    labeler,
    partsOf: (traceId) => item(traceId).parts,
    vault,
    now: () => new Date().toISOString(),
    newId: newAssessmentId,
  });
}

function prefixOf({ head }: Pick<PageData, "head">, labeler: string): string {
  return vaultPrefix({ repository: homeOf(head), list: head.list.name, labeler });
}

/** Two repositories may give their configurations the same name; where the page knows which it is, it says so. */
function homeOf({ repository, handIn }: PageData["head"]): string {
  return handIn.kind === "file" && handIn.github ? `${handIn.github.repository} ${repository}` : repository;
}

/** Under a name that no labeler has, so that it is never taken for one of their answers. */
function whoKey({ head }: PageData): string {
  return `${prefixOf({ head }, "")}who`;
}

function remembered(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function remember(storage: Storage | null, key: string, who: string | null): void {
  try {
    if (who === null) storage?.removeItem(key);
    else storage?.setItem(key, who);
  } catch {
    // A browser that keeps nothing asks again after a reload.
  }
}
