// Where DingTalk is.

export interface DingtalkAddresses {
  /** The newer interfaces, and the gateway to the stream. */
  readonly api: URL;
  /** The older interfaces, and the addresses for answers. */
  readonly oapi: URL;
}

export const DINGTALK: DingtalkAddresses = {
  api: new URL('https://api.dingtalk.com'),
  oapi: new URL('https://oapi.dingtalk.com'),
};
