// What a source text is called and which place it is about, from its first lines.

const HEAD = 12;
const LONGEST = 60;
const PLACE = /[\u4e00-\u9fff]{2,6}?(?:自治区|自治州|自治县|省|市|区|县|旗|州|盟)/g;
const NOT_PLACES =
  /^(?:全|我|本|各|该|社|小|园|景|城|地|山|校|特|新|示范|开发|都)|(?:社区|小区|园区|景区|城区|地区|山区|校区|片区|街区|辖区|郊区|库区|灾区|牧区|厂区|超市|股市|上市|城市|都市|夜市)$/;

/** The first line that reads as a title. */
export function titleOf(source: string): string {
  const lines = source.split('\n', HEAD).map((line) => line.replace(/^[\s　#*]+|[\s　*]+$/g, ''));
  const title =
    lines.find(
      (line) => /报告|公报|简报|综述|总结|情况|年/.test(line) && line.length <= LONGEST && !/[。；]/.test(line),
    ) ?? lines.find((line) => line !== '' && line.length <= LONGEST);
  return title ?? lines.find((line) => line !== '')?.slice(0, LONGEST) ?? '';
}

/** The place that the first lines name, else the one that the text names most. */
export function placeOf(source: string): string {
  for (const text of [source.slice(0, 200), source.slice(0, 20_000)]) {
    const counts = new Map<string, number>();
    for (const [name] of text.matchAll(PLACE)) {
      if (!NOT_PLACES.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const most = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
    if (most !== undefined) return most;
  }
  return '本地';
}
