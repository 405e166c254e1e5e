// How we speak in Feishu: in reply to a message, or to one person alone.

import type { Scene, Voice } from '../chat/port.ts';
import type { Address, Api } from './api.ts';
import type { Told } from './events.ts';
import type { Log } from './log.ts';
import { cardMessages, plainMessages } from './messages.ts';
import { refusesCard } from './refusal.ts';

/** A group has no words for one person alone: those go to our direct chat with them. */
export function voiceAt(api: Api, { scene, message }: Told<Scene>, log: Log): Voice {
  const here: Address = { message, inThread: !scene.private };
  return {
    say: async (card, to = 'all') => {
      const address = to === 'only' && !scene.private ? { person: scene.person.id } : here;
      try {
        for (const drawn of cardMessages(card, scene.thread)) await api.send(address, drawn);
      } catch (error) {
        // The text says as much as the card: better a plain answer than none.
        if (!refusesCard(error)) throw error;
        log(`A card went out as plain text. ${String(error)}`);
        for (const plain of plainMessages(card)) await api.send(address, plain);
      }
    },
    upload: async ({ name, bytes }) => {
      const file_key = await api.upload(name, bytes);
      await api.send(here, { type: 'file', content: { file_key } });
    },
  };
}
