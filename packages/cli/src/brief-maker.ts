// The briefs that a surface hands out: as `jianbao brief` writes them, from memory to memory.

import type { MakeBrief } from '@jianbao/bot';
import type { Language, Report } from '@jianbao/core';
import { houseLayout, LAYOUTS, writeDocx, writeHtml } from '@jianbao/docgen';
import { speaker } from '@jianbao/locales';
import { composeBrief, LAYOUT_OF, templateFor } from './compose-brief.ts';
import { readHouse } from './house-file.ts';
import { Failure } from './terminal.ts';

/** By the template and the house file beside the report, where there are any; `pathOf` is its report.yaml. */
export function briefMaker(pathOf: (report: Report) => string | undefined, cwd: string, ui: Language): MakeBrief {
  const say = speaker(ui);
  return async (report, language, format) => {
    const path = pathOf(report);
    if (path === undefined) throw new Failure(say('cli.serve.replaced', { report: report.id }));
    const house = await readHouse(undefined, path, cwd, say);
    const template = await templateFor(language, path, { cwd }, say);
    const brief = composeBrief(report, language, template, house, {}, say);
    const own = LAYOUTS[LAYOUT_OF[language]];
    const layout = house ? houseLayout(own, house.house) : own;
    return format === 'docx' ? writeDocx(brief, layout) : new TextEncoder().encode(writeHtml(brief, layout));
  };
}
