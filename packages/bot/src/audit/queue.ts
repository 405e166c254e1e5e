// Records that wait to be written: bounded, and taken in batches of one day.

/** A record on its way, and what to do once it is settled. */
export interface Waiting {
  /** ISO date. */
  readonly day: string;
  readonly body: string;
  readonly written: () => void;
  readonly lost: (error: Error) => void;
}

export interface Queue {
  /** False when the queue is full. */
  readonly add: (waiting: Waiting) => boolean;
  /** The next records that belong together; empty when none waits. */
  readonly next: () => Waiting[];
}

const MOST_OF_A_BATCH = 256;
/** What `previous` and the line feed add to a body. */
const AROUND_A_BODY = 80;

/** A queue of so many bytes at most, handed out in batches of so many, or of one record that is longer. */
export function createQueue(mostWaiting: number, mostAtOnce: number): Queue {
  let [waiting, taken, bytes] = [[] as Waiting[], 0, 0];
  return {
    add(record) {
      const size = sizeOf(record);
      if (bytes > 0 && bytes + size > mostWaiting) return false;
      bytes += size;
      waiting.push(record);
      return true;
    },
    next() {
      const batch: Waiting[] = [];
      let together = 0;
      for (let record = waiting[taken]; record; record = waiting[taken]) {
        const size = sizeOf(record);
        const [first] = batch;
        together += size;
        if (first && (record.day > first.day || batch.length >= MOST_OF_A_BATCH || together > mostAtOnce)) break;
        batch.push(record);
        bytes -= size;
        taken += 1;
      }
      // Shifting off one by one is slow in a long queue.
      if (taken === waiting.length) [waiting, taken] = [[], 0];
      return batch;
    },
  };
}

function sizeOf({ body }: Waiting): number {
  return Buffer.byteLength(body) + AROUND_A_BODY;
}
