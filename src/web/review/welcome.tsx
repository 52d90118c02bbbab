import { useState } from "preact/hooks";
import { LABELER_ID } from "../../formats/labeler.ts";
import { minutesLeft } from "../../labels/pace.ts";
import type { ReviewHead } from "../../labels/review-data.ts";

/** The first screen: who is answering, what is asked of them and how long it takes. */
export function Welcome({
  head,
  count,
  onStart,
}: {
  head: ReviewHead;
  count: number;
  onStart: (who: string) => void;
}) {
  const minutes = minutesLeft({ times: [], open: count });
  return (
    <main class="welcome">
      <p class="eyebrow">{head.repository}</p>
      <h1>{head.list.name}</h1>
      {head.chat ? (
        <p class="lead">
          Ask the app what you like, read what it answers, and say what you think of it. You can stop whenever
          you like.
        </p>
      ) : (
        <p class="lead">
          {count === 1 ? "One answer waits" : `${count.toLocaleString("en")} answers wait`} for your opinion
          {minutes === null
            ? "."
            : `, up to about ${minutes} ${minutes === 1 ? "minute" : "minutes"} in all.`}{" "}
          You can stop and come back whenever you like.
        </p>
      )}
      {head.list.due && <p>Wanted by {head.list.due}.</p>}
      <p class="asked-first">{head.questions.length === 1 ? "The question is:" : "The questions are:"}</p>
      <ul class="ask">
        {head.questions.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
      <h2>Who is answering?</h2>
      {head.labelers.length > 0 ? (
        <Names names={head.labelers} onStart={onStart} />
      ) : (
        <OwnName onStart={onStart} />
      )}
      <p class="small">
        What you say stays on this device until you hand it in.{" "}
        {head.chat ? "What you ask is sent to the app." : "Nothing is sent while you read."}
        {head.list.blind && " You won't see what others said, so that your opinion is your own."}
      </p>
    </main>
  );
}

function Names({ names, onStart }: { names: readonly string[]; onStart: (who: string) => void }) {
  return (
    <div class="names">
      {names.map((name) => (
        <button type="button" class="option" onClick={() => onStart(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}

function OwnName({ onStart }: { onStart: (who: string) => void }) {
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const sound = LABELER_ID.test(name.trim());
  const start = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (sound) onStart(name.trim());
  };
  return (
    <form class="own-name" onSubmit={start}>
      <label for="own-name">Your name, or a name of your choice</label>
      <input
        id="own-name"
        value={name}
        autocomplete="off"
        aria-invalid={asked && !sound}
        aria-describedby="own-name-help"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p id="own-name-help" class="small">
        {asked && !sound ? "Please use" : "Use"} letters and digits; spaces, dots and dashes may stand
        between.
      </p>
      <button type="submit" class="primary">
        Start
      </button>
    </form>
  );
}
