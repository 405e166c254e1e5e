// Terms in Chinese order, English noun phrase out. Each rule takes the phrase apart at one place and composes the parts.

import { clause } from './clause.ts';
import { genericEn } from './generic.ts';
import { AVERAGES, MEASURE_MODIFIERS, NOUN_OF_MODIFIER, VERB_NOUNS, WHOLE_SCOPE } from './grammar.ts';
import { placePreposition } from './names.ts';
import { participles } from './participles.ts';
import {
  compound,
  joinWords,
  NOTHING,
  ownerPreposition,
  type Phrase,
  phrase,
  textOf,
  withAfter,
  withBefore,
  withModifier,
} from './phrase.ts';
import { quantityEn, withQuantity } from './quantity-words.ts';
import { relative } from './relative.ts';
import { isModifier, isParticle, type Token } from './token.ts';
import { UnclearError } from './unclear.ts';

type Rule = (tokens: readonly Token[]) => Phrase | undefined;

/** The noun phrase that the tokens make. */
export function compose(tokens: readonly Token[]): Phrase {
  for (const rule of RULES) {
    const made = rule(tokens);
    if (made) return made;
  }
  return nouns(tokens);
}

function composed(tokens: readonly Token[]): string {
  return textOf(compose(tokens));
}

/** The order matters: what holds the whole phrase together comes first. */
const RULES: readonly Rule[] = [
  (tokens) => (tokens.length === 0 ? NOTHING : undefined),
  single,
  dated,
  share,
  margin,
  timed,
  toward,
  averaged,
  measured,
  counted,
  located,
  (tokens) => relative(tokens, compose),
  (tokens) => clause(tokens, compose),
  coordinated,
];

function single(tokens: readonly Token[]): Phrase | undefined {
  const [token] = tokens;
  if (tokens.length !== 1 || !token) return undefined;
  switch (token.kind) {
    case 'quantity':
      return { ...NOTHING, noun: quantityEn(token) };
    case 'unknown':
      return { ...NOTHING, noun: todo(token.zh) };
    case 'name':
    case 'place':
    case 'latin':
      return { ...NOTHING, noun: token.en };
    case 'measure':
      return phrase(withoutPreposition(token.en));
    case 'generic':
      return phrase(genericEn(token));
    case 'verb':
      return phrase(VERB_NOUNS.get(token.zh) ?? token.en);
    case 'modifier':
      return { ...NOTHING, noun: NOUN_OF_MODIFIER.get(token.zh) ?? token.en };
    case 'particle':
      return NOTHING;
    default:
      return phrase(token.en);
  }
}

/** 2024年X → X in 2024. */
function dated(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'year');
  const year = tokens[at];
  if (!year) return undefined;
  const rest = [...tokens.slice(0, at), ...tokens.slice(at + 1)];
  if (rest.length === 0) return { ...NOTHING, noun: year.en.replace(/^in /, '') };
  return withAfter(compose(rest), year.en);
}

/** X占Y比重 → X as a share of Y. */
function share(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token) => isParticle(token, '占'));
  const last = tokens.at(-1);
  if (at < 1 || !last || !/^(?:比重|比例|比|之比|比率|份额)$/.test(last.zh)) return undefined;
  const of = tokens.slice(at + 1, -1).filter((token) => !isParticle(token, '的'));
  return withAfter(compose(tokens.slice(0, at)), `as a share of ${aThe(composed(of))}`);
}

/** X高于Y幅度 → margin by which X exceeds Y; X连续高于Y → consecutive years with X above Y. */
function margin(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token) => isParticle(token, '高于', '低于'));
  if (at < 1) return undefined;
  const above = tokens[at]?.zh === '高于';
  const subject = tokens.slice(0, at);
  if (tokens.at(-1)?.zh === '幅度') {
    const compared = tokens.slice(at + 1, -1);
    // 增速高于全省: higher than that of the province, not than the province.
    const same =
      subject.at(-1)?.kind === 'measure' &&
      compared.at(-1)?.kind !== 'measure' &&
      !/平均/.test(compared.at(-1)?.zh ?? '');
    const other = `${same ? 'that of ' : ''}${aThe(composed(compared))}`;
    const verb = above ? 'is above' : 'is below';
    return { ...NOTHING, noun: 'margin', after: `by which ${aThe(composed(subject))} ${verb} ${other}` };
  }
  if (subject.at(-1)?.zh !== '连续') throw new UnclearError();
  const after = `with ${composed(subject.slice(0, -1))} ${above ? 'above' : 'below'} ${aThe(composed(tokens.slice(at + 1)))}`;
  return { before: 'consecutive', noun: 'years', after };
}

function aThe(text: string): string {
  return /average$|^total number|^growth rate|^increase|^decrease/.test(text) ? `the ${text}` : text;
}

/** A time before all else → … during it. */
function timed(tokens: readonly Token[]): Phrase | undefined {
  const [time] = tokens;
  if (tokens.length < 2 || time?.kind !== 'modifier' || !time.en.startsWith('during ')) return undefined;
  return withAfter(compose(tokens.slice(1)), time.en);
}

/** X对Y的贡献率 → contribution rate of X to Y. */
function toward(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token) => isParticle(token, '对'));
  if (at < 0) return undefined;
  const last = tokens.at(-1);
  const object = tokens
    .slice(at + 1, -1)
    .filter((token, index, all) => !(index === all.length - 1 && isParticle(token, '的')));
  const subject = tokens.slice(0, at);
  if (!last || object.length === 0) throw new UnclearError();
  const of = subject.length === 0 ? '' : ` of ${composed(subject)}`;
  if (last.zh === '贡献率') return { ...NOTHING, noun: 'contribution rate', after: `${of} to ${composed(object)}` };
  if (last.zh === '满意度') return { ...NOTHING, noun: 'satisfaction', after: `${of} with ${composed(object)}` };
  // 对X出口占比, share of exports to X.
  const traded = last.zh === '占比' ? object.at(-1) : last;
  const to = traded && TRADE.get(traded.zh.replace(/(?:总?额|总值)$/, ''));
  if (!to || subject.length > 0) throw new UnclearError();
  const partner = composed(last.zh === '占比' ? object.slice(0, -1) : object);
  return {
    ...NOTHING,
    noun: last.zh === '占比' ? `share of ${to}` : to.replace(/ \w+$/, ''),
    after: `${last.zh === '占比' ? '' : to.slice(to.lastIndexOf(' '))} ${partner}`,
  };
}

const TRADE: ReadonlyMap<string, string> = new Map([
  ['出口', 'exports to'],
  ['进口', 'imports from'],
  ['进出口', 'imports and exports with'],
]);

/** 农村居民人均住房面积 → per capita housing area of rural residents. */
function averaged(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token, index) => index > 0 && AVERAGES.has(token.zh));
  if (at < 1 || at === tokens.length - 1) return undefined;
  const owner = tokens.slice(0, at);
  if (owner.every(isModifier) || tokens.some(({ kind }) => kind === 'verb')) return undefined;
  return withAfter(compose(tokens.slice(at)), `of ${composed(owner)}`);
}

/** X + measure → measure of X. */
function measured(tokens: readonly Token[]): Phrase | undefined {
  const last = tokens.at(-1);
  if (last?.kind !== 'measure' || tokens.length < 2) return undefined;
  let of = tokens.slice(0, -1);
  let measure = phrase(withoutPreposition(last.en));
  while (of.length > 0 && MEASURE_MODIFIERS.has(of.at(-1)?.zh ?? '')) {
    measure = withModifier(of.at(-1)?.en ?? '', measure);
    of = of.slice(0, -1);
  }
  if (isParticle(of.at(-1), '的')) of = of.slice(0, -1);
  const first = of.findIndex((token) => !WHOLE_SCOPE.has(token.zh));
  const scope = of.slice(0, first < 0 ? of.length : first);
  const object = of.slice(scope.length);
  if (object.length === 0) return scope.reduceRight((head, token) => withModifier(token.en, head), measure);
  if (object.every(isModifier)) {
    return of.reduceRight((head, token) => withModifier(token.en, head), measure);
  }
  if (object.every(({ kind }) => kind === 'verb')) {
    const noun = object.length === 1 ? VERB_NOUNS.get(object[0]?.zh ?? '') : undefined;
    const words = participles(object);
    if (noun !== undefined) return withBefore(noun, measure);
    return words.startsWith('new') ? withBefore(words, measure) : withAfter(measure, words);
  }
  const noted = /(?:面积|里程|长度|产量|规模)$/.test(last.zh) ? composed(object) : doneBy(object);
  const made = withAfter(measure, `${prepositionOf(last.en)} ${noted}`);
  return scope.reduceRight((head, token) => withModifier(token.en, head), made);
}

/** 学生人数 → number of students. */
function counted(tokens: readonly Token[]): Phrase | undefined {
  const of = tokens.slice(0, -1);
  const noun = of.at(-1);
  const counts = tokens.at(-1)?.zh === '人数' && (noun?.kind === 'head' || noun?.kind === 'whole');
  if (!counts || tokens.some(({ kind }) => kind === 'verb')) return undefined;
  return { ...NOTHING, noun: 'number', after: `of ${composed(of)}` };
}

/** What is measured; where it ends with a verb, the verb is a noun: treatment of sewage. */
function doneBy(object: readonly Token[]): string {
  const last = object.at(-1);
  const verbs = object.filter(({ kind }) => kind === 'verb');
  if (last?.kind !== 'verb' || verbs.length !== 1 || object.length < 2) return composed(object);
  const noun = VERB_NOUNS.get(last.zh);
  return noun === undefined ? composed(object) : `${noun} of ${composed(object.slice(0, -1))}`;
}

/** A place before all else → … in the place. */
function located(tokens: readonly Token[]): Phrase | undefined {
  const [place] = tokens;
  if (place?.kind !== 'name' && place?.kind !== 'place') return undefined;
  let rest = tokens.slice(1);
  if (isParticle(rest[0], '的')) rest = rest.slice(1);
  if (rest.length === 0 || isParticle(rest[0])) return undefined;
  const [inner] = rest;
  // A place within a place: Hongteng Street, Qingshanhu District.
  if (rest.length === 1 && inner && (inner.kind === 'name' || inner.kind === 'place')) {
    return { ...NOTHING, noun: `${inner.en}, ${place.en}` };
  }
  return withAfter(compose(rest), `${placePreposition(place.zh)} ${place.en}`);
}

/** A、B和C, each by itself. */
function coordinated(tokens: readonly Token[]): Phrase | undefined {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isParticle(token, '、', '和', '及', '与', '以及', '或', '/')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const full = parts.filter((part) => part.length > 0);
  if (full.length < 2) return undefined;
  const last = full.at(-1) ?? [];
  const items = full.slice(0, -1).map(composed);
  const also = last.findIndex((token) => isParticle(token, '等'));
  if (also >= 0) {
    const head = last.slice(also + 1);
    const list = `${[...items, composed(last.slice(0, also))].join(', ')}`;
    if (head.length === 0) return { ...NOTHING, noun: list, after: 'and others' };
    return withAfter(compose(head), `in ${list} and other fields`);
  }
  const head = compose(last);
  return { ...head, before: joinWords(`${items.join(', ')} and`, head.before) };
}

/** A chain of nouns and what modifies them; the last is the head. */
function nouns(tokens: readonly Token[]): Phrase {
  const last = tokens.at(-1);
  if (!last) return NOTHING;
  if (isParticle(last, '等')) return withAfter(compose(tokens.slice(0, -1)), 'and others');
  // 65岁以上老人体检: the age is that of the people, not of the examinations.
  const aged = tokens.findIndex((token) => token.quantity?.quantity.unit.id === 'year-of-age');
  if (aged >= 0 && aged < tokens.length - 2) {
    return withAfter(compose(tokens.slice(aged + 2)), `for ${composed(tokens.slice(0, aged + 2))}`);
  }
  let head = compose([last]);
  for (let at = tokens.length - 2; at >= 0; at--) {
    const token = tokens[at];
    if (!token || isParticle(token, '等', '为', '对', '占', '高于', '低于')) throw new UnclearError();
    if (token.kind === 'particle') continue;
    const before = tokens[at - 1];
    const sized =
      token.quantity?.quantity.unit.dimension === 'money' && (before?.kind === 'measure' || before?.kind === 'head');
    if (sized && before) {
      head = withAfter(head, `with ${withoutPreposition(before.en)} of ${quantityEn(token)}`);
      at--;
      continue;
    }
    const preposition = isNoun(token) ? ownerPreposition(compose([token]), head) : undefined;
    // What stands before the noun that goes behind goes with it.
    if (preposition !== undefined) return withAfter(head, `${preposition} ${composed(tokens.slice(0, at + 1))}`);
    head = attached(token, head);
  }
  return head;
}

function isNoun({ kind }: Token): boolean {
  return kind === 'head' || kind === 'whole' || kind === 'phrase' || kind === 'measure';
}

function attached(token: Token, head: Phrase): Phrase {
  switch (token.kind) {
    case 'modifier':
    case 'latin':
      return withModifier(token.en, head);
    case 'quantity':
      return withQuantity(token, head);
    case 'unknown':
      return withBefore(todo(token.zh), head);
    case 'name':
    case 'place':
      return withAfter(head, `${placePreposition(token.zh)} ${token.en}`);
    case 'generic':
      return withBefore(genericEn(token, true), head);
    default:
      return compound(compose([token]), head);
  }
}

function withoutPreposition(en: string): string {
  return en.replace(/ (?:of|in|with|to|for|on|by|at|from|per|among)$/, '');
}

function prepositionOf(en: string): string {
  return / (of|in|with|to|for|on|by|at|from|per|among)$/.exec(en)?.[1] ?? 'of';
}

function todo(zh: string): string {
  return `[todo: ${zh}]`;
}
