// Every sentence of the web surface, in Chinese and English. To move into locales: see `webSpeaker`.

import type { Language } from '@jianbao/core';

const ZH = {
  brand: '简报·数据问答',
  titleMany: '报告数据问答',
  skip: '跳到提问',
  otherLanguage: '语言',
  byline: '{{publisher}}发布',
  figuresTraceable: '{{count}}项数据，项项可查原文',
  noReports: '目前没有可供查询的报告。',

  askTitle: '提问',
  askLabel: '想查哪项数据？',
  askButton: '查询',
  askHint: '中英文均可。回答只用报告里的数字，并附原文；报告没有写的，会直接说没有。',
  suggestions: '可以这样问',
  suggestCount: '{{label}}有多少？',
  suggestOther: '{{label}}是多少？',
  suggestTheme: '{{label}}有哪些数据？',
  answers: '回答',
  asking: '正在查询……',
  offline: '没有连上服务器，请稍后再问。',

  reportsTitle: '报告',
  figuresTitle: '报告数据',
  find: '查找',
  theme: '主题',
  allThemes: '全部主题',
  apply: '筛选',
  indicator: '指标',
  figure: '数值',
  period: '时期',
  source: '出处',
  draft: '待核',
  all: '共{{count}}项',
  shown: '共{{total}}项，显示{{count}}项',
  noneShown: '没有符合的数据。换个词，或选“全部主题”。',
  showSource: '查看原文',
  hideSource: '收起原文',
  ofFigure: '（{{label}}）',
  sourceLost: '暂时读不到原文，请稍后再试。',
  where: '《{{report}}》“{{section}}”',
  wholeSource: '通读全文',
  sourceTitle: '原文',
  sourceIntro: '下面是报告原文，一字未改。标出的是“{{label}}”的出处。',
  sourceIntroPlain: '下面是报告原文，一字未改。',
  backToFigures: '返回数据',
  home: '回到首页',

  briefsTitle: '简报',
  briefsIntro: '依据本报告编写，数字与原文一致。',
  briefZh: '中文简报',
  briefEn: '英文简报',
  briefDocx: '下载 .docx',
  briefHtml: '在线阅读',
  foot: '答案取自报告原文，由固定规则得出，不使用语言模型。',
  api: '数据接口',

  'problem.not-found.title': '没有这个页面',
  'problem.not-found.detail': '地址有误，或内容已不在这里。请从首页重新查找。',
  'problem.report-not-found.title': '没有这份报告',
  'problem.report-not-found.detail': '没有编号为“{{id}}”的报告。可用的报告见 /api/reports。',
  'problem.indicator-not-found.title': '没有这项指标',
  'problem.indicator-not-found.detail':
    '报告中没有编号为“{{id}}”的指标。全部指标见 /api/reports/{{report}}/indicators。',
  'problem.brief-not-found.title': '没有这份简报',
  'problem.brief-not-found.detail':
    '没有名为“{{file}}”的简报。名称应为“报告编号.zh.docx”，语言为 zh 或 en，格式为 docx 或 html。',
  'problem.method-not-allowed.title': '不支持这种请求方式',
  'problem.method-not-allowed.detail': '这里只接受 GET 和 HEAD，不接受 {{method}}。',
  'problem.question-missing.title': '没有问题',
  'problem.question-missing.detail': '请用参数 q 写出想查的数据，例如 /api/ask?q=高新技术企业有多少家。',
  'problem.question-too-long.title': '问题太长',
  'problem.question-too-long.detail': '问题有{{length}}字，最多{{limit}}字。请一次只问一项数据。',
  'problem.bad-thread.title': '对话编号有误',
  'problem.bad-thread.detail': '参数 thread 应为1至64个字母、数字、“-”或“_”。',
  'problem.unknown-theme.title': '没有这个主题',
  'problem.unknown-theme.detail': '这份报告没有主题“{{theme}}”。可用的主题：{{themes}}。',
  'problem.address-too-long.title': '地址太长',
  'problem.address-too-long.detail': '请求地址有{{length}}个字符，最多{{limit}}个。请缩短问题。',
  'problem.too-many-requests.title': '请求太频繁',
  'problem.too-many-requests.detail': '请在{{count}}秒后再试。',
  'problem.wrong-host.title': '主机名不对',
  'problem.wrong-host.detail': '本服务不以这个主机名提供。请用启动时显示的地址访问。',
  'problem.not-ready.title': '尚未就绪',
  'problem.not-ready.detail': '目前没有可供查询的报告。',
  'problem.crashed.title': '出了差错',
  'problem.crashed.detail': '抱歉，出了差错，这次没能完成。请再试一次；若仍不行，请把编号{{id}}告诉管理员。',
} as const;

/** The name of a sentence of the web surface. */
export type WebKey = keyof typeof ZH;

const EN: Readonly<Record<WebKey, string>> & Readonly<Record<`${string}_one`, string>> = {
  brand: 'jianbao · figures and answers',
  titleMany: 'Figures from the reports',
  skip: 'Skip to the question',
  otherLanguage: 'Language',
  byline: 'Published by {{publisher}}',
  figuresTraceable: '{{count}} figures, each traceable to the words of the source',
  figuresTraceable_one: '{{count}} figure, traceable to the words of the source',
  noReports: 'There is no report to consult at the moment.',

  askTitle: 'Ask',
  askLabel: 'Which figure are you looking for?',
  askButton: 'Ask',
  askHint:
    'In English or Chinese. Answers use only the report’s own figures and quote its words; what the report does not state, you are told so.',
  suggestions: 'For example',
  suggestCount: 'How many {{label}}?',
  suggestOther: 'What is the figure for {{label}}?',
  suggestTheme: 'What are the figures on {{label}}?',
  answers: 'Answers',
  asking: 'Looking it up …',
  offline: 'The server cannot be reached. Please ask again later.',

  reportsTitle: 'Reports',
  figuresTitle: 'The figures',
  find: 'Find',
  theme: 'Theme',
  allThemes: 'All themes',
  apply: 'Filter',
  indicator: 'Indicator',
  figure: 'Figure',
  period: 'Period',
  source: 'Source',
  draft: 'not reviewed',
  all: 'Figures shown: {{count}}',
  shown: 'Figures shown: {{count}} of {{total}}',
  noneShown: 'No figure fits. Try another word, or choose “All themes”.',
  showSource: 'Show in source',
  hideSource: 'Hide source',
  ofFigure: '({{label}})',
  sourceLost: 'The source cannot be read just now. Please try again later.',
  where: '{{report}}, “{{section}}”',
  wholeSource: 'Read the whole source',
  sourceTitle: 'Source',
  sourceIntro: 'The text of the report, unaltered, in Chinese. Marked is where it states “{{label}}”.',
  sourceIntroPlain: 'The text of the report, unaltered, in Chinese.',
  backToFigures: 'Back to the figures',
  home: 'To the first page',

  briefsTitle: 'Briefs',
  briefsIntro: 'Written from this report, with its figures unchanged.',
  briefZh: 'Brief in Chinese',
  briefEn: 'Brief in English',
  briefDocx: 'Download .docx',
  briefHtml: 'Read online',
  foot: 'Answers are taken from the text of the report by fixed rules; no language model is involved.',
  api: 'Data interface',

  'problem.not-found.title': 'No such page',
  'problem.not-found.detail':
    'The address is wrong, or what was here has gone. Please start again from the first page.',
  'problem.report-not-found.title': 'No such report',
  'problem.report-not-found.detail': 'There is no report “{{id}}”. See /api/reports for those there are.',
  'problem.indicator-not-found.title': 'No such indicator',
  'problem.indicator-not-found.detail':
    'The report has no indicator “{{id}}”. See /api/reports/{{report}}/indicators for all of them.',
  'problem.brief-not-found.title': 'No such brief',
  'problem.brief-not-found.detail':
    'There is no brief “{{file}}”. Name it REPORT.zh.docx: language zh or en, format docx or html.',
  'problem.method-not-allowed.title': 'Method not allowed',
  'problem.method-not-allowed.detail': 'Only GET and HEAD are accepted here, not {{method}}.',
  'problem.question-missing.title': 'No question',
  'problem.question-missing.detail':
    'Name the figure you want in the parameter q, for example /api/ask?q=How many high-tech enterprises are there?',
  'problem.question-too-long.title': 'Question too long',
  'problem.question-too-long.detail':
    'The question has {{length}} characters; {{limit}} at most. Please ask for one figure at a time.',
  'problem.bad-thread.title': 'Bad thread name',
  'problem.bad-thread.detail': 'The parameter thread must be 1 to 64 letters, digits, “-” or “_”.',
  'problem.unknown-theme.title': 'No such theme',
  'problem.unknown-theme.detail': 'The report has no theme “{{theme}}”. Its themes: {{themes}}.',
  'problem.address-too-long.title': 'Address too long',
  'problem.address-too-long.detail':
    'The address has {{length}} characters; {{limit}} at most. Please shorten the question.',
  'problem.too-many-requests.title': 'Too many requests',
  'problem.too-many-requests.detail': 'Please try again in {{count}} seconds.',
  'problem.too-many-requests.detail_one': 'Please try again in a second.',
  'problem.wrong-host.title': 'Wrong host name',
  'problem.wrong-host.detail': 'This service does not answer to that host name. Use the address shown when it started.',
  'problem.not-ready.title': 'Not ready',
  'problem.not-ready.detail': 'There is no report to consult at the moment.',
  'problem.crashed.title': 'Something went wrong',
  'problem.crashed.detail':
    'Sorry, something went wrong and this could not be done. Please try again; if it keeps failing, give your administrator this code: {{id}}.',
};

/** What fills the blanks; `count` also chooses the singular. */
export type WebValues = Readonly<Record<string, string | number>>;

/** Says one sentence of the web surface in one language. */
export type SayWeb = (key: WebKey, values?: WebValues) => string;

/** Once the sentences are in locales under `web`, this is `(key, values) => speaker(language)(`web.${key}`, values)`. */
export function webSpeaker(language: Language): SayWeb {
  const words: Readonly<Record<string, string>> = language === 'zh' ? ZH : EN;
  return (key, values = {}) => {
    const one = values['count'] === 1 ? words[`${key}_one`] : undefined;
    return (one ?? words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(values[name] ?? blank));
  };
}
