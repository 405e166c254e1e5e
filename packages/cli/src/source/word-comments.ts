// A copy of a .docx with a comment at each finding, as a person would leave them in Word.

import { entry, escapeXml, XML_HEAD, zip } from '@jianbao/docgen';
import type { Piece, WordText } from './word-text.ts';

export interface Comment {
  /** UTF-16 span in the text of the document. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const AUTHOR = 'jianbao';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The bytes of the copy; all parts that do not change are copied as they are packed. */
export async function withComments(word: WordText, comments: readonly Comment[]): Promise<Uint8Array> {
  const existing = word.parts.get(PART);
  const first =
    1 +
    Math.max(
      -1,
      ...[...(existing ?? '').matchAll(/<w:comment\b[^>]{0,400}\bw:id="(\d{1,9})"/g)].map(([, id]) => Number(id)),
    );
  const placed = comments.flatMap((comment) => {
    const anchors = anchorsOf(word.pieces, comment);
    return anchors ? [{ comment, ...anchors }] : [];
  });
  const changed = new Map<string, string>([
    [
      word.part,
      withRanges(
        word.xml,
        placed.map(({ from, to }) => ({ from, to })),
        first,
      ),
    ],
    [
      PART,
      commentsPart(
        existing,
        placed.map(({ comment }) => comment.text),
        first,
      ),
    ],
    [TYPES, withType(word.parts.get(TYPES) ?? '')],
    [relationshipsOf(word.part), withRelationship(word.parts.get(relationshipsOf(word.part)) ?? '')],
  ]);
  const kept = (await word.archive.packed()).filter(({ name }) => !changed.has(name));
  return zip([...[...changed].map(([name, xml]) => entry(name, xml)), ...kept]);
}

const PART = 'word/comments.xml';
const TYPES = '[Content_Types].xml';

function relationshipsOf(part: string): string {
  return part.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
}

/** A place within a run: where the XML is cut, and how the run goes on behind the cut. */
interface Cut {
  readonly at: number;
  readonly look: string;
}

function anchorsOf(pieces: readonly Piece[], { start, end }: Comment): { from: Cut; to: Cut } | undefined {
  const first = pieces.find((piece) => piece.start <= start && start < piece.start + piece.text.length);
  const last = pieces.find((piece) => piece.start < end && end <= piece.start + piece.text.length);
  if (!first || !last) return undefined;
  const from = first.whole ? first.from : first.from + start - first.start;
  const to = last.whole ? last.to : last.from + end - last.start;
  return { from: { at: from, look: first.look }, to: { at: to, look: last.look } };
}

/** The main part with the ends of each comment, each run cut in two where one begins or ends. */
function withRanges(xml: string, ranges: readonly { readonly from: Cut; readonly to: Cut }[], first: number): string {
  const cuts = ranges
    .flatMap(({ from, to }, index) => {
      const id = first + index;
      return [
        { ...from, mark: `<w:commentRangeStart w:id="${id}"/>`, order: 1 },
        { ...to, mark: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`, order: 0 },
      ];
    })
    .toSorted((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let at = 0;
  for (const cut of cuts) {
    out += `${xml.slice(at, cut.at)}</w:t></w:r>${cut.mark}<w:r>${cut.look}<w:t xml:space="preserve">`;
    at = cut.at;
  }
  // Blanks at a cut must stay.
  return (out + xml.slice(at)).replaceAll('<w:t>', '<w:t xml:space="preserve">');
}

function commentsPart(existing: string | undefined, texts: readonly string[], first: number): string {
  const comments = texts.map(
    (text, index) =>
      `<w:comment xmlns:w="${W}" w:id="${first + index}" w:author="${AUTHOR}" w:initials="jb"><w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:comment>`,
  );
  const end = existing?.lastIndexOf('</w:comments>') ?? -1;
  if (existing !== undefined && end >= 0) return `${existing.slice(0, end)}${comments.join('')}</w:comments>`;
  return `${XML_HEAD}<w:comments xmlns:w="${W}">${comments.join('')}</w:comments>`;
}

function withType(types: string): string {
  if (types.includes(CONTENT_TYPE)) return types;
  return types.replace('</Types>', `<Override PartName="/${PART}" ContentType="${CONTENT_TYPE}"/></Types>`);
}

function withRelationship(relationships: string): string {
  if (relationships.includes(RELATIONSHIP)) return relationships;
  const added = `<Relationship Id="jianbaoComments" Type="${RELATIONSHIP}" Target="comments.xml"/>`;
  return relationships.replace('</Relationships>', `${added}</Relationships>`);
}
