import { type Division, type PlaceHint, resolvePlace } from '@jianbao/core/places';
import { describe, expect, it } from 'vitest';

/** The code that the words are read as; several behind one another; empty where they name no place. */
function codes(words: string, hint?: PlaceHint | string): string {
  const resolved = resolvePlace(words, hint);
  return (resolved?.several ?? [resolved?.found]).flatMap((place) => place?.code ?? []).join(' ');
}

function found(words: string, hint?: PlaceHint | string): Division | undefined {
  return resolvePlace(words, hint)?.found;
}

describe('a place is known', () => {
  it.each([
    ['江西省', '360000'],
    ['江西', '360000'],
    ['中国江西', '360000'],
    ['南昌市', '360100'],
    ['南昌', '360100'],
    ['江西南昌', '360100'],
    ['南昌县', '360121'],
    ['青山湖区', '360111'],
    ['青山湖', '360111'],
    ['江西省南昌市青山湖区', '360111'],
    ['江西省 南昌市 青山湖区', '360111'],
    ['江西·南昌·青山湖', '360111'],
    ['南昌青山湖', '360111'],
    ['江西青山湖区', '360111'],
    ['３６０１１１', '360111'],
    ['恩施', '422800'],
    ['恩施州', '422800'],
    ['恩施土家族苗族自治州', '422800'],
    ['恩施市', '422801'],
    ['内蒙古', '150000'],
    ['香港', '810000'],
    ['和县', '340523'],
    ['仙桃', '429004'],
    ['浦东', '310115'],
    ['东莞', '441900'],
    ['科尔沁左翼后旗', '150522'],
    ['双江拉祜族佤族布朗族傣族自治县', '530925'],
    ['双江县', '530925'],
  ])('in Chinese, by its whole name, a part of it or its bare name: %s', (words, code) => {
    expect(codes(words)).toBe(code);
  });

  it.each([
    ['Jiangxi Province', '360000'],
    ['the Province of Jiangxi', '360000'],
    ['Nanchang', '360100'],
    ['Nanchang City', '360100'],
    ['the city of Nanchang', '360100'],
    ['Nanchang, Jiangxi, China', '360100'],
    ['Nanchang County', '360121'],
    ['Qingshanhu District', '360111'],
    ['qingshanhu', '360111'],
    ['Qingshanhu District, Nanchang, Jiangxi Province', '360111'],
    ['Qingshanhu District of Nanchang', '360111'],
    ['Jiangxi Nanchang', ''],
    ['Shaanxi', '610000'],
    ['Shanxi', '140000'],
    ['Inner Mongolia', '150000'],
    ['Inner Mongolia Autonomous Region', '150000'],
    ['Xizang', '540000'],
    ['Tibet', '540000'],
    ['Hohhot', '150100'],
    ['Urumqi', '650100'],
    ['Ürümqi', '650100'],
    ['Kashgar', '653100'],
    ['Kashi Prefecture', '653100'],
    ['Korla', '652801'],
    ['Kuerle', '652801'],
    ['Harbin', '230100'],
    ['Hong Kong', '810000'],
    ['Hong Kong SAR', '810000'],
    ['Macau', '820000'],
    ['Macao Special Administrative Region', '820000'],
    ["Xi'an", '610100'],
    ['Xi’an', '610100'],
    ['Xian', '610100'],
    ['Lvliang', '141100'],
    ['Minhang District', '310112'],
    ['Pudong New Area', '310115'],
    ['Pudong New District', '310115'],
    ['He County', '340523'],
    ['Hexian County', '340523'],
    ['Enshi Tujia and Miao Autonomous Prefecture', '422800'],
    ['Enshi Prefecture', '422800'],
    ['Yi Autonomous Prefecture of Liangshan', '513400'],
    ['Weining Yi, Hui and Miao Autonomous County', '520526'],
    ['Weining Yi, Hui and Miao Autonomous County, Bijie, Guizhou', '520526'],
    ['Enshi City, Enshi Tujia and Miao Autonomous Prefecture', '422801'],
    ['Urban District, Yangquan', '140302'],
    ['Ili Kazakh Autonomous Prefecture', '654000'],
    ['Xinjiang Uyghur Autonomous Region', '650000'],
  ])('in English, with and without its kind: %s', (words, code) => {
    expect(codes(words)).toBe(code);
  });

  it('by its official English name', () => {
    const names = '陕西 山西 内蒙古 西藏 新疆 宁夏 广西 香港 澳门 乌鲁木齐 呼和浩特 喀什 拉萨 西安 吕梁'.split(' ');
    expect(names.map((name) => found(name)?.name.en)).toEqual([
      'Shaanxi Province',
      'Shanxi Province',
      'Inner Mongolia Autonomous Region',
      'Xizang Autonomous Region',
      'Xinjiang Uygur Autonomous Region',
      'Ningxia Hui Autonomous Region',
      'Guangxi Zhuang Autonomous Region',
      'Hong Kong Special Administrative Region',
      'Macao Special Administrative Region',
      'Urumqi',
      'Hohhot',
      'Kashgar Prefecture',
      'Lhasa',
      'Xi’an',
      'Lüliang',
    ]);
  });
});

describe('words are no place', () => {
  it.each([
    '',
    ' ',
    '市',
    '区',
    '县',
    '全市',
    '绿水',
    '某某区',
    '999999',
    '36011',
    'District',
    'of',
    'Mars',
    '市'.repeat(300),
  ])('when nothing is so called: %s', (words) => {
    expect(codes(words)).toBe('');
  });
  it('when one does not lie in the other', () => {
    expect(codes('湖南省南昌市')).toBe('');
    expect(codes('九江市青山湖区')).toBe('');
    expect(codes('Qingshanhu District, Jiujiang')).toBe('');
  });
});

describe('a name that several places bear', () => {
  const GULOU = '320106 320302 350102 410204';

  it('is all of them, whichever language it is said in', () => {
    expect(codes('鼓楼区')).toBe(GULOU);
    expect(codes('Gulou District')).toBe(GULOU);
    expect(codes('朝阳区')).toBe('110105 220104');
    expect(codes('Suzhou')).toBe('320500 341300');
    expect(codes('吉林')).toBe('220000 220200');
  });

  it('is one of them with what it lies in', () => {
    expect(codes('南京市鼓楼区')).toBe('320106');
    expect(codes('福建鼓楼区')).toBe('350102');
    expect(codes('Gulou District, Nanjing')).toBe('320106');
    expect(codes('Suzhou, Anhui')).toBe('341300');
    expect(codes('吉林省吉林市')).toBe('220200');
  });

  it('is settled by a hint: a code or a name of what it lies in or stands beside', () => {
    expect(codes('鼓楼区', '南京市')).toBe('320106');
    expect(codes('鼓楼区', '350100')).toBe('350102');
    expect(codes('鼓楼区', { near: ['云龙区'] })).toBe('320302');
    expect(codes('鼓楼区', '江苏省')).toBe('320106 320302');
    expect(codes('Gulou District', 'Fuzhou, Fujian')).toBe('350102');
    expect(codes('鼓楼区', '乌有市')).toBe(GULOU);
  });

  it('is the greater place where nobody would mean the lesser', () => {
    expect(codes('南昌')).toBe('360100');
    expect(codes('河北')).toBe('130000');
    expect(codes('西安')).toBe('610100');
    expect(codes('海南')).toBe('460000 632500');
  });
});

describe('a place of the past', () => {
  it('is still known', () => {
    expect(found('上海市卢湾区')).toMatchObject({ code: '310103', until: 2011, successors: ['310101'] });
    expect(found('襄樊市')).toMatchObject({ code: '420600', until: 2010 });
    expect(found('Xiangfan')?.name.zh).toBe('襄樊市');
  });

  it('is what the words of its year mean', () => {
    expect(found('巢湖市')?.code).toBe('340181');
    expect(found('巢湖市', { year: 2009 })?.code).toBe('341400');
    expect(found('420600')?.name.zh).toBe('襄阳市');
    expect(found('襄阳区', { year: 2009 })).toMatchObject({ code: '420607', until: 2010 });
  });

  it('gives way to the place that stands on its land under its name', () => {
    expect(found('铜仁市')).toMatchObject({ code: '520600', since: 2011 });
    expect(found('潼南')).toMatchObject({ name: { zh: '潼南区' } });
  });
});
