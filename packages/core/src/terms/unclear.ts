// What a rule throws where the order of the terms says nothing that can be trusted; the whole label is then a todo.

export class UnclearError extends Error {}
