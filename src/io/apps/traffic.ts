/** Work that goes together, and work that goes alone. */
export interface Traffic {
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Waits until nothing else is under way, and holds up what comes meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** A road for both, empty at first. */
export function traffic(): Traffic {
  const underWay = new Set<Promise<unknown>>();
  let lone: Promise<unknown> | null = null;

  function track<T>(going: Promise<T>): Promise<T> {
    const done = going.then(
      () => {},
      () => {},
    );
    underWay.add(done);
    void done.then(() => underWay.delete(done));
    return going;
  }

  return {
    // Nothing is waited for between the look at the road and the step onto it, or two would go alone side by side.
    async together(work) {
      while (lone !== null) await lone;
      return track(work());
    },
    async alone(work) {
      while (lone !== null) await lone;
      const going = Promise.all(underWay).then(work);
      const done = going.then(
        () => {},
        () => {},
      );
      lone = done.then(() => {
        lone = null;
      });
      return going;
    },
  };
}
