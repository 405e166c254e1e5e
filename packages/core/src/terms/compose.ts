// Terms in Chinese order, English noun phrase out. Each rule takes the phrase apart at one place and composes the parts.

import { genericEn } from './generic.ts';
import { ACTIVE, AVERAGES, LEFT_OUT, REACHES, TAKES_VERB_NOUN, VERB_NOUNS } from './grammar.ts';
import { placePreposition } from './names.ts';
import { compound, joinWords, type Phrase, phrase, textOf, withAfter, withBefore } from './phrase.ts';
import { quantityEn, withQuantity } from './quantity-words.ts';
import { isParticle, type Token } from './token.ts';

type Rule = (tokens: readonly Token[]) => Phrase | undefined;

/** The noun phrase that the tokens make. */
export function compose(tokens: readonly Token[]): Phrase {
  for (const rule of RULES) {
    const made = rule(tokens);
    if (made) return made;
  }
  return nouns(tokens);
}

/** The order matters: what holds the whole phrase together comes first. */
const RULES: readonly Rule[] = [
  empty,
  single,
  dated,
  share,
  margin,
  averaged,
  measured,
  located,
  relative,
  clause,
  coordinated,
];

function text(tokens: readonly Token[]): string {
  return textOf(compose(tokens));
}

function empty(tokens: readonly Token[]): Phrase | undefined {
  return tokens.length === 0 ? { before: '', noun: '', after: '' } : undefined;
}

function single(tokens: readonly Token[]): Phrase | undefined {
  const [token] = tokens;
  if (tokens.length !== 1 || !token) return undefined;
  if (token.kind === 'quantity') return { before: '', noun: quantityEn(token), after: '' };
  if (token.kind === 'unknown') return { before: '', noun: todo(token.zh), after: '' };
  if (token.kind === 'measure') return phrase(withoutPreposition(token.en));
  if (token.kind === 'generic') return phrase(genericEn(token));
  if (token.kind === 'verb' && VERB_NOUNS.has(token.zh)) return phrase(VERB_NOUNS.get(token.zh) ?? '');
  if (token.kind === 'particle') return { before: '', noun: '', after: '' };
  if (token.kind === 'name' || token.kind === 'place' || token.kind === 'latin')
    return { before: '', noun: token.en, after: '' };
  return phrase(token.en);
}

/** 2024年X → X in 2024. */
function dated(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'year');
  const year = tokens[at];
  if (!year) return undefined;
  const rest = [...tokens.slice(0, at), ...tokens.slice(at + 1)];
  return withAfter(compose(rest), year.en);
}

/** X占Y比重 → X as a share of Y. */
function share(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token) => isParticle(token, '占'));
  const last = tokens.at(-1);
  if (at < 1 || !last || !/^(?:比重|比例|比|之比|比率|份额)$/.test(last.zh)) return undefined;
  const of = tokens.slice(at + 1, -1).filter((token) => !isParticle(token, '的'));
  return withAfter(compose(tokens.slice(0, at)), `as a share of ${text(of)}`);
}

/** X高于Y幅度 → margin by which X exceeds Y. */
function margin(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token) => isParticle(token, '高于', '低于'));
  if (at < 1 || tokens.at(-1)?.zh !== '幅度') return undefined;
  const verb = tokens[at]?.zh === '高于' ? 'exceeds' : 'falls short of';
  return {
    before: '',
    noun: 'margin',
    after: `by which ${text(tokens.slice(0, at))} ${verb} ${text(tokens.slice(at + 1, -1))}`,
  };
}

/** 农村居民人均住房面积 → per capita housing area of rural residents. */
function averaged(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token, index) => index > 0 && AVERAGES.has(token.zh) && token.kind === 'modifier');
  if (at < 1 || at === tokens.length - 1) return undefined;
  const owner = tokens.slice(0, at);
  if (
    owner.every(isBefore) ||
    tokens.slice(at).some(({ kind }) => kind === 'verb') ||
    owner.some(({ kind }) => kind === 'verb')
  )
    return undefined;
  return withAfter(compose(tokens.slice(at)), `of ${text(owner)}`);
}

/** X + measure → measure of X. */
function measured(tokens: readonly Token[]): Phrase | undefined {
  const last = tokens.at(-1);
  if (last?.kind !== 'measure' || tokens.length < 2) return undefined;
  let of = tokens.slice(0, -1);
  if (isParticle(of.at(-1), '的')) of = of.slice(0, -1);
  if (of.length > 0 && of.every(isBefore)) return undefined;
  if (of.length === 0) return undefined;
  // 新增 before a measure is new of it: the verb stays in front.
  const measure = phrase(withoutPreposition(last.en));
  const preposition = prepositionOf(last.en);
  const lead = of.findIndex((token) => !(token.kind === 'modifier' && WHOLE_SCOPE.has(token.zh)));
  const scope = of.slice(0, Math.max(0, lead));
  const object = of.slice(Math.max(0, lead));
  const made = withAfter(measure, `${preposition} ${text(object)}`);
  return scope.reduceRight((head, token) => withBefore(token.en, head), made);
}

const WHOLE_SCOPE = new Set([
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '全镇',
  '全乡',
  '全州',
  '全年',
  '上半年',
  '累计',
  '年末',
]);

/** A place before all else → … in the place. */
function located(tokens: readonly Token[]): Phrase | undefined {
  const [place] = tokens;
  if (place?.kind !== 'name' && place?.kind !== 'place') return undefined;
  let rest = tokens.slice(1);
  if (isParticle(rest[0], '的')) rest = rest.slice(1);
  if (rest.length === 0 || isParticle(rest[0])) return undefined;
  const inner = rest[0];
  // A place within a place: Hongteng Street, Qingshanhu District.
  if (rest.length === 1 && inner && (inner.kind === 'name' || inner.kind === 'place'))
    return { before: '', noun: `${inner.en}, ${place.en}`, after: '' };
  return withAfter(compose(rest), `${place.kind === 'place' ? 'in' : placePreposition(place.zh)} ${place.en}`);
}

/** X的Y. */
function relative(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findLastIndex((token) => isParticle(token, '的'));
  if (at < 1 || at === tokens.length - 1) return undefined;
  const clause = tokens.slice(0, at);
  const head = compose(tokens.slice(at + 1));
  return described(clause, head);
}

/** A noun with the clause that describes it. */
function described(clause: readonly Token[], head: Phrase): Phrase {
  const last = clause.at(-1);
  if (clause.every(isBefore)) return clause.reduceRight((made, token) => withBefore(token.en, made), head);
  if (last?.kind === 'quantity' && clause.length > 1) return withAfter(head, `with ${sized(clause)}`);
  if (clause.length === 1 && last?.kind === 'quantity') return withQuantity(last, head);
  const verbs = clause.filter(({ kind }) => kind === 'verb');
  const first = clause[0];
  if (first && ACTIVE.has(first.zh) && clause.length > 1)
    return withAfter(head, `${ACTIVE.get(first.zh)} ${text(clause.slice(1))}`);
  if (verbs.length > 0 && clause.every((token) => token.kind === 'verb' || LEFT_OUT.has(token.zh))) {
    return withAfter(head, participles(verbs));
  }
  if (verbs.length === 0) return withAfter(head, `of ${text(clause)}`);
  return withAfter(head, `of ${text(clause)}`);
}

/** 营收3亿元以上 → revenue of at least 300 million yuan. */
function sized(clause: readonly Token[]): string {
  const quantity = clause.at(-1);
  if (!quantity) return '';
  let measure = clause.slice(0, -1);
  let reach: string | undefined;
  const verb = measure.at(-1);
  if (verb && REACHES.has(verb.zh)) {
    reach = REACHES.get(verb.zh);
    measure = measure.slice(0, -1);
  }
  return `${text(measure)} of ${joinWords(reach ?? '', quantityEn(quantity))}`;
}

/** Verb and object → object and participle; with a subject, by it or in it. */
function clause(tokens: readonly Token[]): Phrase | undefined {
  const at = tokens.findIndex((token) => token.kind === 'verb');
  if (at < 0) return undefined;
  let end = at + 1;
  while (
    tokens[end]?.kind === 'verb' ||
    (isParticle(tokens[end], '、', '和', '及') && tokens[end + 1]?.kind === 'verb')
  )
    end++;
  const verbs = tokens.slice(at, end).filter(({ kind }) => kind === 'verb');
  const subject = tokens.slice(0, at).filter((token) => !LEFT_OUT.has(token.zh));
  const object = tokens.slice(end);
  const [only] = object;
  const verb = verbs[0];
  if (!verb) return undefined;
  if (object.length === 1 && only && verbs.length === 1 && VERB_NOUNS.has(verb.zh) && TAKES_VERB_NOUN.has(only.zh)) {
    const head = withBefore(VERB_NOUNS.get(verb.zh) ?? '', compose(object));
    return subject.length === 0 ? head : compound(compose(subject), head);
  }
  if (object.length === 0) {
    const made = compose(subject);
    return subject.length === 0 ? phrase(verbs.map(({ en }) => en).join(' and ')) : withAfter(made, participles(verbs));
  }
  const made = done(verbs, compose(object));
  if (subject.length === 0) return made;
  if (subject.every(isBefore)) return subject.reduceRight((head, token) => withBefore(token.en, head), made);
  return withAfter(made, /(?:benefiting)$/.test(made.after) ? `from ${agent(subject)}` : `by ${agent(subject)}`);
}

/** The subject of a clause, whose own verb becomes a noun: renovation of old urban residential compounds. */
function agent(subject: readonly Token[]): string {
  const last = subject.at(-1);
  if (last?.kind === 'verb' && subject.length > 1 && VERB_NOUNS.has(last.zh)) {
    return `${VERB_NOUNS.get(last.zh)} of ${text(subject.slice(0, -1))}`;
  }
  return text(subject);
}

/** Newly built goes before its noun, completed behind it. */
function done(verbs: readonly Token[], object: Phrase): Phrase {
  const words = participles(verbs);
  return /^(?:new|net new|newly .*[^n])$/.test(words) && !/ (?:in|with|to)$/.test(words)
    ? withBefore(words, object)
    : withAfter(object, words);
}

function participles(verbs: readonly Token[]): string {
  const words = verbs.map(({ en }) => en);
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
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
  const items = full.slice(0, -1).map(text);
  // 教育、卫生支出: what stands alone before a shared noun belongs to it.
  const head = compose(last);
  return { before: joinWords(`${items.join(', ')} and`, head.before), noun: head.noun, after: head.after };
}

/** A chain of nouns and what modifies them; the last is the head. */
function nouns(tokens: readonly Token[]): Phrase {
  const last = tokens.at(-1);
  if (!last) return { before: '', noun: '', after: '' };
  let head = compose([last]);
  for (let at = tokens.length - 2; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'particle') continue;
    const before = tokens[at - 1];
    if (
      token.kind === 'quantity' &&
      before &&
      (before.kind === 'measure' || before.kind === 'head') &&
      token.quantity?.quantity.unit.dimension === 'money'
    ) {
      head = withAfter(head, `with ${withoutPreposition(before.en)} of ${quantityEn(token)}`);
      at--;
    } else head = attached(token, head);
  }
  return head;
}

function attached(token: Token, head: Phrase): Phrase {
  switch (token.kind) {
    case 'modifier':
    case 'latin':
      return /^per (?!capita|household|mu)/.test(token.en) ? withAfter(head, token.en) : withBefore(token.en, head);
    case 'quantity':
      return withQuantity(token, head);
    case 'unknown':
      return withBefore(todo(token.zh), head);
    case 'name':
    case 'place':
      return withAfter(head, `${token.kind === 'place' ? 'in' : placePreposition(token.zh)} ${token.en}`);
    case 'generic':
      return withBefore(genericEn(token, true), head);
    default:
      return compound(compose([token]), head);
  }
}

function isBefore(token: Token): boolean {
  return token.kind === 'modifier' || token.kind === 'latin';
}

function withoutPreposition(en: string): string {
  return en.replace(/ (?:of|in|with|to|for|on|by|at|from|per)$/, '');
}

function prepositionOf(en: string): string {
  return / (of|in|with|to|for|on|by|at|from|per)$/.exec(en)?.[1] ?? 'of';
}

function todo(zh: string): string {
  return `[todo: ${zh}]`;
}
