// A call that cannot be served: what is wrong and what to do instead.

/** Thrown by a tool; the SDK hands its message to the assistant, marked as an error. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
