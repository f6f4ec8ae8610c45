interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (out: Out) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Gathers single calls into one: while a batch is under way the next one fills, so that an idle system adds no delay
 * and a busy one commits many at once. Answers come in the order of the items; a throw of `work` reaches each caller
 * of that batch.
 */
export class Batcher<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private underWay = 0;

  /**
   * @param work takes up to `largest` items and returns one answer for each, in order.
   * @param parallel batches under way at once.
   */
  constructor(
    private readonly work: (items: readonly In[]) => Promise<readonly Out[]>,
    private readonly largest: number,
    private readonly parallel: number,
  ) {}

  add(item: In): Promise<Out> {
    return new Promise<Out>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      // Calls made in the same turn of the event loop go together.
      setImmediate(() => {
        this.start();
      });
    });
  }

  private start(): void {
    if (this.underWay >= this.parallel || this.waiting.length === 0) return;
    const batch = this.waiting.splice(0, this.largest);
    this.underWay += 1;
    void this.run(batch);
  }

  private async run(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const answers = await this.work(batch.map((each) => each.item));
      if (answers.length !== batch.length) throw new Error('A batch must answer each of its items');
      batch.forEach((each, at) => {
        each.resolve(answers[at] as Out);
      });
    } catch (cause) {
      for (const each of batch) each.reject(cause);
    } finally {
      this.underWay -= 1;
      this.start();
    }
  }
}
