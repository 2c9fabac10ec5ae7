import type { Held } from '../../lib/offices';
import type { Answer } from './answer';

/** ", 2011–2017", ", since 2024": an end that is later than what is known is scheduled, and has not come. */
const years = ({ from, to, asOf }: Pick<Held, 'from' | 'to' | 'asOf'>): string => (from ? `, ${to && to <= asOf ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : `since ${from.slice(0, 4)}`}` : '');

/** A page's answer as a person would read it. @param url the address that was given for it. */
export function asText({ article, attributions, speakers, reply, updates, signals, reason, ownAddress }: Answer, url?: string): string {
  if (ownAddress !== undefined) return `This page says that it is ${ownAddress}, not ${url}, so it is read as neither. Give the address it was saved from, or no --url.\n`;
  if (!article) return reason === 'not-recognised' ? 'This page looks like an article, but its text can\'t be read for certain.\n' : 'This page is not an article.\n';
  const lines = [
    article.headline,
    [article.authors.join(', '), article.section].filter(Boolean).join(' · '),
    [article.published && `published ${article.published}`, article.modified && `modified ${article.modified}`].filter(Boolean).join(' · '),
    article.url,
    '',
    ...article.paragraphs,
    '',
    `Who speaks (${speakers.length})`,
    ...speakers.map((s) => `- ${[s.name, ...s.descriptors].join(', ')}: ${s.words} quoted words${s.sharedName ? ' (a name that more than one person bears)' : ''}${s.offices.map((o) => `; ${o.when === 'published' ? 'when published' : `last known, as of ${o.asOf}`}: ${o.office}${years(o)}`).join('')}`),
    '',
    `Attributions (${attributions.length})`,
    ...attributions.map((a) => `- ${a.speaker ? [a.speaker, ...a.others].join(', ') : 'speaker not clear'}${a.quotedBy ? `, as quoted by ${a.quotedBy}` : ''}: ${(a.quoted.length ? a.quoted : a.content).map(([s, e]) => (a.quoted.length ? `“${article.paragraphs[a.paragraph]?.slice(s, e)}”` : article.paragraphs[a.paragraph]?.slice(s, e))).join(' … ')}`),
    ...reply.map((r) => `Asked for comment: ${r.party}${r.status === 'asked' ? '' : ` (${r.status})`}`),
    ...updates.map((u) => `Publisher’s note (${[u.kind, u.at, u.saysWhat ? '' : 'does not say what changed'].filter(Boolean).join(', ')}): ${u.text}`),
    `Wording (${signals.length})`,
    ...signals.map((s) => `- ${s.rule}${s.paragraph === null ? '' : `: “${article.paragraphs[s.paragraph]?.slice(s.start ?? 0, s.end ?? 0)}”`}`),
    ...article.pictures.map((p) => `Picture: ${[p.caption, p.credit, p.year && `picture of ${p.year}`].filter(Boolean).join(' · ')}`),
    article.aboutAuthor ? `About the writer: ${article.aboutAuthor}` : '',
  ];
  return `${lines.filter((l, i) => l || lines[i - 1]).join('\n')}\n`;
}
