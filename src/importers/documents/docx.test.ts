import { describe, expect, it } from 'vitest';
import { docxOf } from '../testing/docx-of.ts';
import { docxPartsOf, inList, listDefinition, namespaces, paragraph } from '../testing/docx-parts-of.ts';
import { readDocx } from './docx.ts';
import type { SourceLine } from './types.ts';

function read(bytes: Uint8Array) {
  const { document, issues } = readDocx({ name: 'a.docx', bytes });
  return { lines: document?.lines ?? [], codes: issues.map(({ code }) => code) };
}

const texts = (lines: readonly SourceLine[]) => lines.map(({ text }) => text);
const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`;

describe('Numbers that Word counts', () => {
  it('stand before the text as Word prints them', async () => {
    const { lines } = read(
      await docxOf(
        [
          { text: 'Действия', number: { list: 'roman' } },
          { text: 'первое', number: { list: 'measures' } },
          { text: 'под а', number: { list: 'measures', level: 1 } },
          { text: 'под б', number: { list: 'measures', level: 1 } },
          'между пунктами',
          { text: 'второе', number: { list: 'measures' } },
          { text: 'снова а', number: { list: 'measures', level: 1 } },
          { text: 'заново', number: { list: 'measures', instance: 2 } },
          { text: 'с пятого', number: { list: 'fifth' } },
          { text: 'глава', number: { list: 'decimal' } },
          { text: 'статья', number: { list: 'decimal', level: 1 } },
          { text: 'точка', number: { list: 'dots' } },
        ],
        {
          lists: {
            roman: [['upperRoman', '%1.']],
            measures: [
              ['decimal', '%1)'],
              ['russianLower', '%2)'],
            ],
            fifth: [['decimal', '%1)', 5]],
            decimal: [
              ['decimal', '%1.'],
              ['decimal', '%1.%2.'],
            ],
            dots: [['bullet', '•']],
          },
        },
      ),
    );
    expect(texts(lines)).toEqual([
      'I. Действия',
      '1) первое',
      'а) под а',
      'б) под б',
      'между пунктами',
      '2) второе',
      'а) снова а',
      '1) заново',
      '5) с пятого',
      '1. глава',
      '1.1. статья',
      'точка',
    ]);
    expect(lines[3]?.list).toEqual({ level: 1, label: 'б)' });
    expect(lines[11]?.list).toEqual({ level: 0, label: null });
    expect(lines[4]?.list).toBeNull();
  });

  it('skip ё, й, ъ and ь in Russian lists, and double the letters after я', () => {
    const items = Array.from({ length: 30 }, () => paragraph('x', inList(1))).join('');
    const { lines } = read(docxPartsOf(items, { numbering: listDefinition(1, [['russianLower', '%1)']]) }));
    expect(lines.map(({ list }) => list?.label).join('')).toBe(
      'а)б)в)г)д)е)ж)з)и)к)л)м)н)о)п)р)с)т)у)ф)х)ц)ч)ш)щ)ы)э)ю)я)аа)',
    );
  });

  it.each([
    ['upperLetter', ['A', 'B']],
    ['lowerLetter', ['a', 'b']],
    ['lowerRoman', ['i', 'ii']],
    ['russianUpper', ['А', 'Б']],
    ['decimalZero', ['01', '02']],
  ])('are printed as %s', (format, expected) => {
    const body = paragraph('x', inList(1)) + paragraph('y', inList(1));
    const { lines, codes } = read(docxPartsOf(body, { numbering: listDefinition(1, [[format, '%1']]) }));
    expect(lines.map(({ list }) => list?.label)).toEqual(expected);
    expect(codes).toEqual([]);
  });

  it('of a kind that is not known are counted as 1, 2, 3 with a warning', () => {
    const numbering = listDefinition(1, [['chicago', '%1)']]);
    const { lines, codes } = read(docxPartsOf(paragraph('x', inList(1)), { numbering }));
    expect(texts(lines)).toEqual(['1) x']);
    expect(codes).toEqual(['document-number-format']);
  });

  it('come from the paragraph’s style', () => {
    const { lines } = read(
      docxPartsOf(
        paragraph('часть', '<w:pStyle w:val="Part"/>') +
          paragraph('пункт', '<w:pStyle w:val="Point"/>') +
          paragraph('без номера', '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        {
          numbering: listDefinition(1, [
            ['upperRoman', '%1.'],
            ['decimal', '%2)', '<w:pStyle w:val="Point"/>'],
          ]),
          styles:
            '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Часть"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
            '<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Пункт"/><w:basedOn w:val="Part"/></w:style>',
        },
      ),
    );
    expect(texts(lines)).toEqual(['I. часть', '1) пункт', 'без номера']);
  });

  it('begin anew where a list says so, and go on where a level never begins anew', () => {
    const shared =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const numbering =
      listDefinition(1, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2', '<w:lvlRestart w:val="0"/>'],
      ]) + shared;
    const steps: [number, number][] = [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
      [3, 0],
    ];
    const body = steps.map(([list, level]) => paragraph('x', inList(list, level))).join('');
    const { lines } = read(docxPartsOf(body, { numbering }));
    expect(lines.map(({ list }) => list?.label)).toEqual(['1.', '1.1', '2.', '2.2', '3.', '7.', '8.']);
  });

  it('are Arabic throughout where a level is “legal”', () => {
    const numbering = listDefinition(1, [
      ['upperRoman', 'Глава %1'],
      ['decimal', '%1.%2.', '<w:isLgl/>'],
    ]);
    const { lines } = read(
      docxPartsOf(paragraph('x', inList(1)) + paragraph('y', inList(1, 1)), { numbering }),
    );
    expect(texts(lines)).toEqual(['Глава I x', '1.1. y']);
  });
});

describe('The letters of a paragraph', () => {
  it('are all there, with tabs, hyphens and signs of symbol fonts', () => {
    const { lines } = read(
      docxPartsOf(
        run(
          '<w:t>И</w:t><w:noBreakHyphen/><w:t>К</w:t><w:tab/><w:t xml:space="preserve"> 50 </w:t><w:sym w:font="Symbol" w:char="F0B0"/><w:t>пе</w:t><w:softHyphen/><w:t>ренос</w:t>',
        ),
      ),
    );
    expect(texts(lines)).toEqual(['И\u2011К\t 50 °пе\u00adренос']);
  });

  it('stand in links, fields’ results, content controls and accepted insertions; deletions are gone', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const { lines, codes } = read(
      docxPartsOf(
        `<w:p><w:hyperlink>${t('ссылка,')}</w:hyperlink>${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${t('код')}${field('separate')}${t('поле,')}${field('end')}<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${t('элемент,')}</w:sdtContent></w:sdt><w:smartTag>${t('метка,')}</w:smartTag><w:ins>${t('вставка')}</w:ins><w:del><w:r><w:delText>удалено</w:delText></w:r></w:del></w:p>`,
      ),
    );
    expect(texts(lines)).toEqual(['ссылка,поле,элемент,метка,вставка']);
    expect(codes).toEqual(['document-tracked-changes']);
  });

  it('go on in the next paragraph where the end of theirs was deleted, and count as one item', () => {
    const { lines } = read(
      docxPartsOf(
        `${paragraph('один ', `${inList(1)}<w:rPr><w:del/></w:rPr>`)}${paragraph('конец', inList(1))}${paragraph('два', inList(1))}`,
        { numbering: listDefinition(1, [['decimal', '%1)']]) },
      ),
    );
    expect(texts(lines)).toEqual(['1) один конец', '2) два']);
  });

  it('are divided at forced breaks, and those that are hidden are left out with a warning', () => {
    const { lines, codes } = read(
      docxPartsOf(
        run('<w:t>первая</w:t><w:br/><w:t>вторая</w:t>') + run('<w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t>'),
      ),
    );
    expect(lines.map(({ text, starts }) => [text, starts])).toEqual([
      ['первая', 'paragraph'],
      ['вторая', 'break'],
    ]);
    expect(codes).toEqual(['document-hidden-text']);
  });

  it('of a text box come once, after its paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const { lines } = read(
      docxPartsOf(
        run(
          `<w:t>абзац</w:t><mc:AlternateContent><mc:Choice Requires="wps">${box('надпись')}</mc:Choice><mc:Fallback>${box('надпись')}</mc:Fallback></mc:AlternateContent>`,
        ) + paragraph('дальше'),
      ),
    );
    expect(texts(lines)).toEqual(['абзац', 'надпись', 'дальше']);
  });
});

describe('What a document says about its lines', () => {
  it('is kept: headings, bold lines, cells', () => {
    const { lines } = read(
      docxPartsOf(
        paragraph('Итоги', '<w:pStyle w:val="1"/>') +
          paragraph('Подраздел', '<w:outlineLvl w:val="2"/>') +
          '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>жирно</w:t></w:r></w:p>' +
          `<w:tbl><w:tr><w:tc>${paragraph('один')}</w:tc><w:tc>${paragraph('два')}</w:tc></w:tr></w:tbl>`,
        { styles: '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' },
      ),
    );
    expect(lines.map(({ text, heading, bold, role }) => [text, heading, bold, role])).toEqual([
      ['Итоги', 1, false, 'text'],
      ['Подраздел', 3, false, 'text'],
      ['жирно', null, true, 'text'],
      ['один', null, false, 'cell'],
      ['два', null, false, 'cell'],
    ]);
  });

  it('is kept: notes with their numbers, heads and feet', async () => {
    const { lines } = read(
      await docxOf([{ text: 'Первое', note: 'слова первой' }, { text: 'Второе', note: '19 мая' }, 'Третье'], {
        header: 'Конференция',
        footer: 'Петербург',
      }),
    );
    expect(lines.map(({ text, role }) => [text, role])).toEqual([
      ['Конференция', 'header'],
      ['Первое1', 'text'],
      ['1 слова первой', 'note'],
      ['Второе2', 'text'],
      ['2 19 мая', 'note'],
      ['Третье', 'text'],
      ['Петербург', 'footer'],
    ]);
  });

  it('is kept: pages, as Word last divided them', () => {
    const { lines } = read(
      docxPartsOf(
        `${paragraph('раз')}${run('<w:t>два</w:t><w:br w:type="page"/>')}${run('<w:lastRenderedPageBreak/><w:t>три</w:t>')}`,
      ),
    );
    expect(lines.map(({ page }) => page)).toEqual([1, 1, 2]);
    const plain = read(docxPartsOf(paragraph('раз')));
    expect(plain.lines.map(({ page }) => page)).toEqual([null]);
  });

  it('is read whatever prefixes the file uses', () => {
    const strict = namespaces
      .replace('xmlns:w=', 'xmlns:ns0=')
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );
    const { lines } = read(
      docxPartsOf('', {
        files: {
          'word/document.xml': `<ns0:document ${strict}><ns0:body><ns0:p><ns0:r><ns0:t>текст</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
        },
      }),
    );
    expect(texts(lines)).toEqual(['текст']);
  });
});

it('A document of pictures alone has no text, and says so', () => {
  const { lines, codes } = read(docxPartsOf(run('<w:drawing/>')));
  expect(lines).toEqual([]);
  expect(codes).toEqual(['document-without-text']);
});

it('Circles in styles, lists and notes end', () => {
  const style = (id: string, base: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
  const { lines } = read(
    docxPartsOf(
      `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`,
      {
        styles: style('A', 'B') + style('B', 'A'),
        footnotes: `<w:footnote w:id="1">${run('<w:footnoteRef/><w:t>y</w:t><w:footnoteReference w:id="1"/>')}</w:footnote>`,
      },
    ),
  );
  expect(texts(lines)).toEqual(['x1', '1 y1']);
});
