// Kinds of divisions: what stands behind a name (区, 自治县, 左翼后旗), what is left without it, and both in English.

export interface Kind {
  /** The name without its kind and its peoples: 青山湖, 恩施; empty where nothing is left (城区). */
  readonly stem: string;
  /** The kind in Chinese: 区, 自治州. */
  readonly kind: string;
  /** Names between the full one and the bare one: 恩施州, 双江县. */
  readonly shorter: readonly string[];
  /** What stands behind the name in English; empty for cities. */
  readonly english: string;
}

const KINDS: readonly (readonly [zh: string, en: string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['特区', 'Special District'],
  ['林区', 'Forestry District'],
  ['新区', 'New Area'],
  ['矿区', 'Mining District'],
  ['省', 'Province'],
  ['市', ''],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['盟', 'League'],
];
/** The same by their last characters: thousands of names are read at first use. */
const BY_END: ReadonlyMap<string, typeof KINDS> = new Map(
  [...'区州县旗省市盟'].map((end) => [end, KINDS.filter(([zh]) => zh.endsWith(end))]),
);
/** Districts whose names happen to end in 林 and 新: all others that end in these are 林区 and 新区. */
const ORDINARY_DISTRICT = /^(?:清新|.*[^架]林)区$/;

/** The peoples in names of autonomous places. */
const PEOPLES: readonly (readonly [zh: string, en: string])[] = [
  ['各族', 'Multi-Ethnic'],
  ['满族', 'Manchu'],
  ['回族', 'Hui'],
  ['蒙古族', 'Mongolian'],
  ['朝鲜族', 'Korean'],
  ['达斡尔族', 'Daur'],
  ['鄂温克族', 'Ewenki'],
  ['鄂伦春', 'Oroqen'],
  ['畲族', 'She'],
  ['土家族', 'Tujia'],
  ['苗族', 'Miao'],
  ['瑶族', 'Yao'],
  ['侗族', 'Dong'],
  ['壮族', 'Zhuang'],
  ['黎族', 'Li'],
  ['毛南族', 'Maonan'],
  ['仫佬族', 'Mulao'],
  ['羌族', 'Qiang'],
  ['藏族', 'Tibetan'],
  ['彝族', 'Yi'],
  ['白族', 'Bai'],
  ['傣族', 'Dai'],
  ['哈尼族', 'Hani'],
  ['拉祜族', 'Lahu'],
  ['佤族', 'Va'],
  ['布朗族', 'Blang'],
  ['纳西族', 'Naxi'],
  ['傈僳族', 'Lisu'],
  ['普米族', 'Pumi'],
  ['独龙族', 'Derung'],
  ['怒族', 'Nu'],
  ['景颇族', 'Jingpo'],
  ['仡佬族', 'Gelao'],
  ['布依族', 'Bouyei'],
  ['水族', 'Shui'],
  ['裕固族', 'Yugur'],
  ['哈萨克族', 'Kazak'],
  ['东乡族', 'Dongxiang'],
  ['保安族', 'Bonan'],
  ['撒拉族', 'Salar'],
  ['土族', 'Tu'],
  ['蒙古', 'Mongolian'],
  ['哈萨克', 'Kazak'],
  ['柯尔克孜', 'Kirgiz'],
  ['塔吉克', 'Tajik'],
  ['锡伯', 'Xibe'],
  ['维吾尔', 'Uygur'],
];

const SIDES: ReadonlyMap<string, string> = new Map([
  ['左翼', 'Left Wing'],
  ['右翼', 'Right Wing'],
  ['左', 'Left'],
  ['右', 'Right'],
  ['前', 'Front'],
  ['后', 'Rear'],
  ['中', 'Middle'],
  ['联合', 'United'],
]);

/** Takes a name apart: 恩施土家族苗族自治州 is 恩施, an Autonomous Prefecture of the Tujia and the Miao. */
export function kindOf(name: string): Kind {
  const kinds = BY_END.get(name.slice(-1)) ?? [];
  const [kind, en] = kinds.find(([zh]) => name.endsWith(zh) && !(zh.length === 2 && ORDINARY_DISTRICT.test(name))) ?? [
    '',
    '',
  ];
  const rest = name.slice(0, name.length - kind.length);
  if (kind === '旗') return bannerOf(rest, en);
  // 内蒙古 is not a 内 of the Mongols.
  if ((!kind.startsWith('自治') && !rest.endsWith('族')) || rest === '内蒙古') {
    return { stem: rest, kind, shorter: [], english: en };
  }
  const { stem, peoples } = withoutPeoples(rest, kind.startsWith('自治'));
  const last = kind.slice(-1);
  return {
    stem,
    kind,
    shorter: kind === '自治区' || stem === '' ? [] : [stem + last],
    english: [listed(peoples), en].filter((word) => word !== '').join(' '),
  };
}

/** 科尔沁左翼后旗: the sides of a banner are words, not a name. */
function bannerOf(rest: string, en: string): Kind {
  const match = /^(.+?)(左翼|右翼)?([左右前后中]|联合)$/.exec(rest);
  if (!match) return { stem: rest, kind: '旗', shorter: [], english: en };
  const [, , wing = '', side = ''] = match;
  const words = [wing, side].flatMap((word) => SIDES.get(word) ?? []);
  // Without its side a banner is one of two or three.
  return { stem: '', kind: `${wing}${side}旗`, shorter: [], english: [...words, en].join(' ') };
}

function withoutPeoples(rest: string, autonomous: boolean): { stem: string; peoples: string[] } {
  const peoples: string[] = [];
  let stem = rest;
  for (;;) {
    const people = PEOPLES.find(([zh]) => stem.endsWith(zh) && (autonomous || zh.endsWith('族')));
    if (!people) return { stem, peoples };
    // 东乡族自治县 is called by its people.
    if (people[0] === stem) return { stem: stem.replace(/族$/, ''), peoples };
    peoples.unshift(people[1]);
    stem = stem.slice(0, stem.length - people[0].length);
  }
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
