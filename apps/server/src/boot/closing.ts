type Step = () => Promise<void>;

/** No step may keep the others from theirs: the database is stopped even when a request hangs. */
const STEP_MS = 25_000;

/**
 * What must be undone when the process ends, the newest first. What is opened after the end has begun is undone at
 * once, so that Ctrl-C in the middle of a start leaves nothing running.
 */
export class Closing {
  private readonly steps: Step[] = [];
  private ended = false;

  /** @returns how to forget the step again, without doing it */
  async add(step: Step): Promise<() => void> {
    if (this.ended) {
      await step();
      throw new Error('Stopping.');
    }
    this.steps.push(step);
    return () => {
      const index = this.steps.indexOf(step);
      if (index >= 0) this.steps.splice(index, 1);
    };
  }

  async close(): Promise<void> {
    this.ended = true;
    for (let step = this.steps.pop(); step; step = this.steps.pop()) await inTime(step());
  }
}

/** Waits for the step, but not for ever; what it may throw is of no use to anybody who is leaving. */
async function inTime(done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, STEP_MS)));
  await Promise.race([done.catch(() => undefined), late]);
  clearTimeout(timer);
}
