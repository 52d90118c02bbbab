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

  async function free(): Promise<void> {
    while (lone !== null) await lone;
  }

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
    async together(work) {
      await free();
      return track(work());
    },
    async alone(work) {
      await free();
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
