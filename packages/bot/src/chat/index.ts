// A chat on any platform: what it is told, what it says, and how it is drawn is the platform's.

export { type Chat, type ChatOptions, createChat } from './chat.ts';
export { type AccessRules, mayAsk, mayPreview, previewsOf } from './access.ts';
export type { Home, HomeSection } from './home.ts';
export type { Button, Card, CardPart, Heard, Pressed, Scene, Upload, Voice } from './port.ts';
