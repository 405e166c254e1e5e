// A chat of which a test knows when it has answered an event.

import type { Chat } from '../../src/chat/index.ts';

export interface AnsweredChat {
  readonly chat: Chat;
  /** Resolves when an event has been taken up so often and answered. */
  readonly answered: (event: string, times?: number) => Promise<void>;
}

export function answeredChat(chat: Chat): AnsweredChat {
  const counts = new Map<string, number>();
  const listeners = new Set<() => void>();
  const counted = async (event: string, act: Promise<void>): Promise<void> => {
    try {
      await act;
    } finally {
      counts.set(event, (counts.get(event) ?? 0) + 1);
      for (const listener of listeners) listener();
    }
  };
  return {
    chat: {
      ...chat,
      hear: (heard, voice) => counted(heard.event, chat.hear(heard, voice)),
      press: (pressed, voice) => counted(pressed.event, chat.press(pressed, voice)),
    },
    answered: (event, times = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          if ((counts.get(event) ?? 0) < times) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
  };
}
