// X的Y: a noun with what describes it before 的.

import { ACTIVE, LEFT_OUT, REACHES } from './grammar.ts';
import { participles } from './participles.ts';
import { type Compose, joinWords, type Phrase, textOf, withAfter, withModifier } from './phrase.ts';
import { quantityEn, withQuantity } from './quantity-words.ts';
import { isModifier, isParticle, type Token } from './token.ts';
import { UnclearError } from './unclear.ts';

export function relative(tokens: readonly Token[], compose: Compose): Phrase | undefined {
  const at = tokens.findLastIndex((token) => isParticle(token, '的'));
  if (at < 1 || at === tokens.length - 1) return undefined;
  return described(tokens.slice(0, at), compose(tokens.slice(at + 1)), compose);
}

/** A noun with the clause that describes it. */
function described(clause: readonly Token[], head: Phrase, compose: Compose): Phrase {
  const [first] = clause;
  const last = clause.at(-1);
  if (clause.every(isModifier)) return clause.reduceRight((made, token) => withModifier(token.en, made), head);
  if (last?.kind === 'quantity') {
    return clause.length > 1 ? withAfter(head, `with ${sized(clause, compose)}`) : withQuantity(last, head);
  }
  // 实现助餐圈覆盖的社区, communities covered by meal service circles.
  if (first?.zh === '实现' && last?.zh === '覆盖') {
    return withAfter(head, `covered by ${textOf(compose(clause.slice(1, -1)))}`);
  }
  if (first && ACTIVE.has(first.zh) && clause.length > 1) {
    return withAfter(head, `${ACTIVE.get(first.zh)} ${textOf(compose(clause.slice(1)))}`);
  }
  const verbs = clause.filter(({ kind }) => kind === 'verb');
  if (clause.every((token) => token.kind === 'verb' || LEFT_OUT.has(token.zh)))
    return withAfter(head, participles(verbs));
  // 未落实用地指标的项目, projects whose land quotas are not yet secured.
  if (first?.kind === 'verb' && verbs.length === 1 && first.zh.startsWith('未')) {
    return withAfter(head, `with ${textOf(compose(clause.slice(1)))} ${first.en}`);
  }
  if (verbs.length === 1 && last?.kind === 'verb') return withAfter(head, `with ${textOf(compose(clause))}`);
  if (verbs.length > 0) throw new UnclearError();
  return withAfter(head, `of ${textOf(compose(clause))}`);
}

/** 营收3亿元以上 → revenue of at least 300 million yuan. */
function sized(clause: readonly Token[], compose: Compose): string {
  const quantity = clause.at(-1);
  if (!quantity) return '';
  const verb = clause.at(-2);
  const reach = verb && REACHES.get(verb.zh);
  const measure = clause.slice(0, reach === undefined ? -1 : -2);
  return `${textOf(compose(measure))} of ${joinWords(reach ?? '', quantityEn(quantity))}`;
}
