// One suite over every surface of this package; the terminal runs it where it lives, with the command line.

import { dingtalk } from './dingtalk.ts';
import { feishu, feishuWebhook } from './feishu.ts';
import { mcp } from './mcp.ts';
import { slack } from './slack.ts';
import { holdsOn } from './suite.ts';
import { web } from './web.ts';
import { wecom } from './wecom.ts';

for (const surface of [web, slack, feishu, feishuWebhook, dingtalk, wecom, mcp]) holdsOn(surface);
