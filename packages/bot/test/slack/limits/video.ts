// Videos from elsewhere, which need words for everybody.
// @see https://docs.slack.dev/reference/block-kit/blocks/video-block

import { type Check, object, oneOf, string } from './check.ts';
import { plainText } from './text.ts';

export const videoBlock: Check = object(
  {
    type: oneOf('video'),
    video_url: string(3000, 1),
    thumbnail_url: string(3000, 1),
    alt_text: string(200, 1),
    title: plainText(200),
  },
  {
    block_id: string(255),
    title_url: string(3000, 1),
    author_name: string(50),
    provider_name: string(50),
    provider_icon_url: string(3000, 1),
    description: plainText(200),
  },
);
