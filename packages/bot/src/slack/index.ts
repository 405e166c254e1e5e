// The Slack surface: mentions and direct messages answered in their thread.

export { createSlackApp, type SlackAppOptions } from './app.ts';
