// Trouble to order: the next calls of a method are refused, fail or are cut off.

export type Fault =
  /** Status 429; Retry-After in seconds. */
  | { readonly kind: 'ratelimited'; readonly retryAfter: number }
  /** Some other status. With `done`, Slack did what was asked before it fell over. */
  | { readonly kind: 'status'; readonly status: number; readonly done?: boolean }
  /** The connection ends without an answer. */
  | { readonly kind: 'dropped'; readonly done?: boolean }
  /** `{ok: false, error}`. */
  | { readonly kind: 'error'; readonly error: string }
  /** An answer, but late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

export interface Faults {
  /** Queues a fault for the next `times` calls of this method. */
  add(method: string, fault: Fault, times?: number): void;
  /** Takes the fault of this call, if there is one. */
  take(method: string): Fault | undefined;
}

export function createFaults(): Faults {
  const queues = new Map<string, Fault[]>();
  return {
    add(method, fault, times = 1) {
      queues.set(method, [...(queues.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => queues.get(method)?.shift(),
  };
}
