// Verb and object: 改造老旧小区, old urban residential compounds renovated; and who did it, or where.

import {
  ACTIVE,
  BENEFITED,
  DONE_BY,
  LEFT_OUT,
  PARTICIPANTS,
  RATES,
  TAKES_PART,
  TAKES_VERB_NOUN,
  VERB_NOUNS,
} from './grammar.ts';
import { participles } from './participles.ts';
import { type Compose, compound, type Phrase, phrase, textOf, withAfter, withBefore, withModifier } from './phrase.ts';
import { withQuantity } from './quantity-words.ts';
import { isModifier, isParticle, type Token } from './token.ts';
import { UnclearError } from './unclear.ts';

export function clause(tokens: readonly Token[], compose: Compose): Phrase | undefined {
  const parts = partsOf(tokens);
  if (!parts) return undefined;
  const { subject, verbs, object } = parts;
  const [verb] = verbs;
  const [only] = object;
  if (!verb) return undefined;
  const last = object.at(-1);
  if (subject.length === 0 && TAKES_PART.has(verb.zh) && last && object.length > 1 && PARTICIPANTS.has(last.zh)) {
    return withAfter(compose([last]), `${ACTIVE.get(verb.zh)} ${textOf(compose(object.slice(0, -1)))}`);
  }
  if (object.length === 0) return ended(subject, verbs, compose);
  if (object.length === 1 && only && verbs.length === 1 && VERB_NOUNS.has(verb.zh) && takesVerbNoun(verb, only)) {
    const head = withBefore(VERB_NOUNS.get(verb.zh) ?? '', compose(object));
    return subject.length === 0 ? head : compound(compose(subject), head);
  }
  const noun = VERB_NOUNS.get(verb.zh);
  if (
    noun !== undefined &&
    subject.length > 0 &&
    verbs.length === 1 &&
    last &&
    /(?:项目|工程|资金|任务)$/.test(last.zh)
  ) {
    return withAfter(compose(object), `for ${noun} of ${textOf(compose(subject))}`);
  }
  if (subject.length === 1 && subject[0]?.zh === '连续') {
    const named = last?.zh === '年数' ? object.slice(0, -1) : object;
    return {
      before: 'consecutive',
      noun: 'years',
      after: `${ACTIVE.get(verb.zh) ?? verb.en} ${textOf(compose(named))}`,
    };
  }
  const made = done(verbs, compose(object));
  if (subject.every((token) => isModifier(token) || token.kind === 'quantity')) {
    return subject.reduceRight(
      (head, token) => (token.kind === 'quantity' ? withQuantity(token, head) : withModifier(token.en, head)),
      made,
    );
  }
  if (isParticle(subject[0], '为')) return withAfter(made, `for ${textOf(compose(subject.slice(1)))}`);
  const rate = subject.at(-1);
  if (rate && RATES.has(rate.zh)) {
    return withModifier(rate.en, withSubject(subject.slice(0, -1), verbs, object, made, compose));
  }
  return withSubject(subject, verbs, object, made, compose);
}

/** 改造项目 are renovation projects; 服务企业 and 培训人员 are those who were served or trained. */
function takesVerbNoun(verb: Token, noun: Token): boolean {
  return TAKES_VERB_NOUN.has(noun.zh) && !(verb.zh === '服务' && noun.zh === '企业');
}

/** What stands before the verbs, the verbs, and what stands behind them. */
function partsOf(
  tokens: readonly Token[],
): { subject: readonly Token[]; verbs: readonly Token[]; object: readonly Token[] } | undefined {
  let at = tokens.findIndex(({ kind }) => kind === 'verb');
  if (at < 0) return undefined;
  let end = at + 1;
  while (
    tokens[end]?.kind === 'verb' ||
    (isParticle(tokens[end], '、', '和', '及') && tokens[end + 1]?.kind === 'verb')
  ) {
    end++;
  }
  // 老旧小区改造惠及居民: renovation is who benefits them.
  const first = tokens[at];
  const second = tokens[at + 1];
  if (at > 0 && first && second?.kind === 'verb' && VERB_NOUNS.has(first.zh) && isEffect(second)) at += 1;
  const subject = tokens
    .slice(0, at)
    .filter((token, index) => (index === 0 ? !LEFT_OUT.has(token.zh) : !LEFT_OUT.has(token.zh)));
  return { subject, verbs: tokens.slice(at, end).filter(({ kind }) => kind === 'verb'), object: tokens.slice(end) };
}

function isEffect({ zh }: Token): boolean {
  return zh === '惠及' || zh === '受益' || zh === '带动' || zh === '覆盖';
}

/** The verb ends the label: land delivered; protection of the environment. */
function ended(subject: readonly Token[], verbs: readonly Token[], compose: Compose): Phrase {
  const [verb] = verbs;
  if (subject.length === 0) return phrase(participles(verbs));
  const noun = verb && VERB_NOUNS.get(verb.zh);
  const made = compose(subject);
  if (verb?.zh === '服务' && verbs.length === 1) return compound(made, phrase('services'));
  const plural = /s$/.test(made.noun);
  if (!plural && verbs.length === 1 && noun !== undefined) return { before: '', noun, after: `of ${textOf(made)}` };
  if (subject.every(isModifier)) throw new UnclearError();
  return withAfter(made, participles(verbs));
}

function withSubject(
  subject: readonly Token[],
  verbs: readonly Token[],
  object: readonly Token[],
  made: Phrase,
  compose: Compose,
): Phrase {
  const last = subject.at(-1);
  const verb = verbs[0]?.zh ?? '';
  const by = agent(subject, compose);
  if (verb === '惠及' || verb === '受益') return withAfter(made, `from ${by}`);
  if (verb === '带动' && BENEFITED.has(object.at(-1)?.zh ?? ''))
    return withAfter(compose(object), `benefiting from ${by}`);
  if (DONE_BY.has(verb)) return withAfter(made, `by ${by}`);
  if (last && /(?:区|园|县城|基地|片区|市场|平台|中心|景区|港)$/.test(last.zh)) return withAfter(made, `in ${by}`);
  throw new UnclearError();
}

/** The subject of a clause, whose own verb becomes a noun: renovation of old urban residential compounds. */
function agent(subject: readonly Token[], compose: Compose): string {
  const last = subject.at(-1);
  if (last?.kind !== 'verb') return textOf(compose(subject));
  const noun = VERB_NOUNS.get(last.zh);
  if (noun === undefined || subject.length < 2) throw new UnclearError();
  return `${noun} of ${textOf(compose(subject.slice(0, -1)))}`;
}

/** Newly built goes before its noun, completed behind it; what is new already is added. */
function done(verbs: readonly Token[], object: Phrase): Phrase {
  const words = participles(verbs);
  if (/^(?:new|net new)$/.test(words) && /^new\b/.test(textOf(object)))
    return withAfter(object, words === 'new' ? 'added' : 'added on a net basis');
  const before =
    /^(?:new|net new|newly .*)$/.test(words) && !/ (?:in|with|to|up|locally|operation|pipeline)$/.test(words);
  return before ? withBefore(words, object) : withAfter(object, words);
}
