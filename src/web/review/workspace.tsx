import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { ChatStart } from "./chat-start.tsx";
import type { Desk } from "./desk.ts";
import { Finish } from "./finish.tsx";
import { bundleOf, type HandedIn, handIn } from "./hand-in.ts";
import { HelpDialog } from "./help-dialog.tsx";
import { ItemScreen } from "./item-screen.tsx";
import { OverviewDialog } from "./overview-dialog.tsx";
import type { PageData } from "./page-data.ts";
import { SavedDialog } from "./saved-dialog.tsx";
import { SkipDialog } from "./skip-dialog.tsx";
import { TokenDialog } from "./token-dialog.tsx";
import { TopBar } from "./top-bar.tsx";

/** The dialogs of the page; one at a time. */
export type Panel = "help" | "skip" | "overview" | "saved" | "token" | null;

interface WorkspaceProps {
  desk: Desk;
  data: PageData;
  elsewhere: boolean;
  storage: Storage | null;
  onLeave: () => void;
}

/** Where a person works: the bar on top, the answer at hand or the end, and the dialogs. */
export function Workspace({ desk, data, elsewhere, storage, onLeave }: WorkspaceProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [panel, setPanel] = useState<Panel>(null);
  const [keys, setKeys] = useKeysSetting(storage);
  const { outcome, token, busy, save } = useHandIn({ desk, data, onOutcome: () => setPanel("saved") });
  // As early as keys are heard: what they change is to be seen.
  useLayoutEffect(() => desk.subscribe(() => redraw(0)), [desk]);
  const target = desk.head.handIn.kind === "file" ? desk.head.handIn.github : null;
  const atEnd = desk.place() >= desk.order.length;
  // A dialog's close event may come after the next one was opened.
  const closing = (closed: Panel) => () => setPanel((shown) => (shown === closed ? null : shown));
  return (
    <>
      <TopBar desk={desk} busy={busy} onPanel={setPanel} onSave={() => save()} onLeave={onLeave} />
      <Warnings elsewhere={elsewhere} safe={desk.safe()} />
      {atEnd && desk.head.chat ? (
        <ChatStart desk={desk} data={data} form={desk.head.chat} />
      ) : atEnd ? (
        <Finish desk={desk} keys={keys} onSave={() => save()} onPanel={setPanel} />
      ) : (
        <ItemScreen desk={desk} data={data} keys={keys} onPanel={setPanel} />
      )}
      {panel === "help" && <HelpDialog keys={keys} onKeys={setKeys} onClose={closing("help")} />}
      {panel === "skip" && <SkipDialog onSkip={(reason) => desk.skip(reason)} onClose={closing("skip")} />}
      {panel === "overview" && <OverviewDialog desk={desk} onClose={closing("overview")} />}
      {panel === "saved" && outcome && (
        <SavedDialog
          outcome={outcome}
          onRetry={() => (target && token === null ? setPanel("token") : save())}
          onToken={target && (() => setPanel("token"))}
          onClose={closing("saved")}
        />
      )}
      {panel === "token" && target && (
        <TokenDialog target={target} busy={busy} onToken={save} onClose={closing("token")} />
      )}
    </>
  );
}

/** Hands answers in, one time at once. A token is kept here, in memory, and nowhere else. */
function useHandIn({ desk, data, onOutcome }: { desk: Desk; data: PageData; onOutcome: () => void }) {
  const [outcome, setOutcome] = useState<HandedIn | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const save = async (given: string | null = token) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const bundle = bundleOf(desk, data);
    const became = await handIn(bundle, desk, given);
    if (became.status !== "failed") desk.markHandedIn(bundle.traceIds);
    setToken(became.status === "failed" && became.refused ? null : given);
    setOutcome(became);
    onOutcome();
    running.current = false;
    setBusy(false);
  };
  return { outcome, token, busy, save };
}

function Warnings({ elsewhere, safe }: { elsewhere: boolean; safe: boolean }) {
  return (
    <div role="status" class="warnings">
      {elsewhere && <p>This list is open in another tab too. Both keep the same answers; nothing is lost.</p>}
      {!safe && <p>This browser does not keep your answers. Save them before you close the page.</p>}
    </div>
  );
}

const KEYS_SETTING = "assize-review-keys";

/** Single keys can be switched off: speech input and some keyboards press them by accident. */
function useKeysSetting(storage: Storage | null): [boolean, (on: boolean) => void] {
  const [keys, setKeys] = useState(() => readSetting(storage) !== "off");
  const set = (on: boolean) => {
    setKeys(on);
    try {
      storage?.setItem(KEYS_SETTING, on ? "on" : "off");
    } catch {
      // The setting then holds as long as the tab.
    }
  };
  return [keys, set];
}

function readSetting(storage: Storage | null): string | null {
  try {
    return storage?.getItem(KEYS_SETTING) ?? null;
  } catch {
    return null;
  }
}
