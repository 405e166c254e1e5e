// The parts of a report under their headings: what has been done, what is planned, what five years brought.

export interface Part {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  readonly planned: boolean;
  /** 过去五年: how many years the part looks back over. */
  readonly years?: number;
}

const LONGEST_HEADING = 40;
const NUMBERED =
  /^[\s　#*]*(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+[章部编]|[(（][一二三四五六七八九十]+[)）])/;
const TOP = /^[\s　#*]*(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+[章部编])/;
const YEARLY = /^[\s　#*]*(?:20\d\d年|今年|明年|下一步|过去|今后|未来|“十)/;
const PLANNED = /目标|安排|打算|要求|任务|展望|计划|下一步|今后|建议|部署|思路/;
const LOOKING_BACK = /回顾|总结|完成情况|执行情况|成就|成效|进展/;
const FIVE_YEARS = /(?:过去|近|这|本届)?五年|“十[二三四五]五”(?:时期)?/;

/** The parts of a folded text, in order; what stands before the first heading belongs to none. */
export function outline(text: string): Part[] {
  const parts: Part[] = [];
  let open: Omit<Part, 'end'> | undefined;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = end - at > 0 && end - at <= LONGEST_HEADING ? text.slice(at, end).trim() : '';
    if (line !== '' && isHeading(line)) {
      // A part of a part keeps what its whole is about.
      const inner = !TOP.test(line) && open !== undefined && NUMBERED.test(line);
      if (open) parts.push({ ...open, end: at });
      const back = LOOKING_BACK.test(line);
      const years = FIVE_YEARS.test(line) && !/20\d\d年/.test(line) ? 5 : undefined;
      open = {
        start: at,
        heading: line,
        planned: inner && open ? open.planned : PLANNED.test(line) && !back,
        ...((inner && open ? open.years : years) && { years: 5 }),
      };
    }
    const turn = line === '' || !isHeading(line) ? turnAt(text, at) : undefined;
    if (turn && open && turn.years !== open.years) {
      parts.push({ ...open, end: at });
      const { years: _, ...kept } = open;
      open = { ...kept, start: at, ...(turn.years && { years: turn.years }) };
    }
    at = end + 1;
  }
  return open ? [...parts, { ...open, end: text.length }] : parts;
}

const ONE_YEAR = /^[\s　—]*(?:过去一年|一年来|过去的一年|这一年|20\d\d年[，,])/;
const SPAN_OF_YEARS = /^[\s　—]*(?:这五年|五年来|过去五年|过去的五年|“?十[一二三四五]五”?(?:时期|以来|期间))/;

/** 这五年，…: a paragraph that says over how many years it and those behind it look back. */
function turnAt(text: string, at: number): { readonly years?: number } | undefined {
  const opening = text.slice(at, at + 24);
  if (SPAN_OF_YEARS.test(opening)) return { years: 5 };
  return ONE_YEAR.test(opening) ? {} : undefined;
}

function isHeading(line: string): boolean {
  return (NUMBERED.test(line) || YEARLY.test(line)) && !/[。；，,;]/.test(line);
}

/** The part around a place; the parts are asked for in order, so the caller keeps the index. */
export function partReader(parts: readonly Part[]): (at: number) => Part | undefined {
  let index = 0;
  return (at) => {
    while (index < parts.length && (parts[index]?.end ?? 0) <= at) index += 1;
    const part = parts[index];
    return part && part.start <= at ? part : undefined;
  };
}
