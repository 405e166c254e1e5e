// The one app that the loopback Feishu knows.

export const APP = {
  id: 'cli_a1b2c3d4e5f60718',
  secret: 'the secret of the app',
  bot: 'ou_bot',
  tenant: '2ed263bf32cf1651',
  encryptKey: 'the key of the events',
  verificationToken: 'the token of the events',
} as const;
