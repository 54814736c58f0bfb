import { describe, expect, it } from 'vitest';
import { odtOf } from '../testing/odt-of.ts';
import { readOdt } from './odt.ts';

function read(...made: Parameters<typeof odtOf>) {
  const { document, issues } = readOdt({ name: 'a.odt', bytes: odtOf(...made) });
  return { lines: document?.lines ?? [], codes: issues.map(({ code }) => code) };
}

const item = (inside: string, attributes = '') => `<text:list-item ${attributes}>${inside}</text:list-item>`;
const list = (inside: string, attributes = '') =>
  `<text:list text:style-name="L" ${attributes}>${inside}</text:list>`;
const p = (text: string) => `<text:p>${text}</text:p>`;
const level = (number: number, format: string, after: string, more = '') =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix="${after}" ${more}/>`;
const style = (...levels: string[]) => `<text:list-style style:name="L">${levels.join('')}</text:list-style>`;

describe('Numbers that LibreOffice counts', () => {
  it('stand before the text as it prints them', () => {
    const { lines } = read(
      list(
        item(p('раз') + list(item(p('под')) + item(p('под')))) +
          item(p('два') + p('и ещё')) +
          item(p('пять'), 'text:start-value="5"'),
      ) +
        p('между') +
        list(item(p('заново'))),
      { automatic: style(level(1, '1', ')'), level(2, 'а, б, .., аа, бб, ... (ru)', ')')) },
    );
    expect(lines.map(({ text }) => text)).toEqual([
      '1) раз',
      'а) под',
      'б) под',
      '2) два',
      'и ещё',
      '5) пять',
      'между',
      '1) заново',
    ]);
    expect(lines[1]?.list).toEqual({ level: 1, label: 'а)' });
  });

  it('go on over other paragraphs, by style or by name, also from a level inside', () => {
    const { lines } = read(
      list(item(p('a')) + item(p('b') + list(item(p('c')))), 'xml:id="one"') +
        p('между') +
        list(item(p('d')), 'text:continue-numbering="true"') +
        list(item(list(item(p('e')))), 'text:continue-list="one"'),
      { automatic: style(level(1, 'I', '.'), level(2, '1', ')')) },
    );
    expect(lines.map(({ text }) => text)).toEqual(['I. a', 'II. b', '1) c', 'между', 'III. d', '2) e']);
  });

  it('show the levels above them, from a template or by their count', () => {
    const inside = list(item(p('a') + list(item(p('b')))));
    const byCount = read(inside, {
      automatic: style(level(1, '1', '.'), level(2, '1', '.', 'text:display-levels="2"')),
    });
    expect(byCount.lines.map(({ text }) => text)).toEqual(['1. a', '1.1. b']);
    const byTemplate = read(inside, {
      styles: style(level(1, 'A', ''), level(2, '1', '', 'loext:num-list-format="п. %1%-%2%)"')),
    });
    expect(byTemplate.lines.map(({ text }) => text)).toEqual(['A a', 'п. A-1) b']);
  });

  it('stand before headings that the outline numbers', () => {
    const h = (depth: number, text: string) => `<text:h text:outline-level="${depth}">${text}</text:h>`;
    const { lines } = read(h(1, 'Часть') + h(2, 'Раздел') + h(1, 'Часть'), {
      styles:
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>',
    });
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['I. Часть', 1],
      ['Раздел', 2],
      ['II. Часть', 1],
    ]);
  });

  it('are none for bullets', () => {
    const bullets =
      '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    const { lines } = read(list(item(p('точка'))), { automatic: bullets });
    expect(lines[0]).toMatchObject({ text: 'точка', list: { level: 0, label: null } });
  });
});

describe('The letters of a paragraph', () => {
  it('have the spaces that the format means', () => {
    const { lines } = read(
      p('\n  два<text:s text:c="2"/>пробела <text:span> один</text:span>\n<text:tab/>х'),
    );
    expect(lines.map(({ text }) => text)).toEqual(['два  пробела один \tх']);
  });

  it('are divided at forced breaks; a note follows with its mark, and a comment is left out', () => {
    const { lines } = read(
      p(
        'слово<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>сноска</text:p></text:note-body></text:note><office:annotation><text:p>нет</text:p></office:annotation><text:line-break/>дальше',
      ),
    );
    expect(lines.map(({ text, role, starts }) => [text, role, starts])).toEqual([
      ['слово1', 'text', 'paragraph'],
      ['дальше', 'text', 'break'],
      ['1 сноска', 'note', 'paragraph'],
    ]);
  });

  it('are told to be bold by their styles', () => {
    const { lines } = read(
      '<text:p text:style-name="P">жирно</text:p><text:p>и <text:span text:style-name="B">здесь</text:span></text:p>',
      {
        automatic:
          '<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
      },
    );
    expect(lines.map(({ bold }) => bold)).toEqual([true, false]);
  });
});

it('Heads and feet come once, cells in order, and pages are counted', () => {
  const { lines, codes } = read(
    `${p('раз')}<table:table><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table><text:p>два <text:soft-page-break/>три</text:p>${p('четыре')}`,
    {
      master: `<style:master-page><style:header>${p('верх')}</style:header><style:header-left>${p('верх')}</style:header-left><style:footer>${p('низ')}</style:footer></style:master-page>`,
    },
  );
  expect(lines.map(({ text, role, page }) => [text, role, page])).toEqual([
    ['верх', 'header', null],
    ['раз', 'text', 1],
    ['a', 'cell', 1],
    ['b', 'cell', 1],
    ['два три', 'text', 1],
    ['четыре', 'text', 2],
    ['низ', 'footer', null],
  ]);
  expect(codes).toEqual([]);
});

it('A document with tracked changes is read as if they were accepted, with a warning', () => {
  const { lines, codes } = read(
    `<text:tracked-changes><text:changed-region><text:deletion>${p('удалено')}</text:deletion></text:changed-region></text:tracked-changes>${p('осталось')}`,
  );
  expect(lines.map(({ text }) => text)).toEqual(['осталось']);
  expect(codes).toEqual(['document-tracked-changes']);
});

it('The words of a shape are lines after the paragraph that holds it', () => {
  const { lines } = read(
    `<text:p>абзац <draw:custom-shape>${p('раз')}${p('два')}</draw:custom-shape>и конец</text:p>`,
  );
  expect(lines.map(({ text }) => text)).toEqual(['абзац и конец', 'раз', 'два']);
});

it('A password is named', () => {
  const { codes } = read(p('x'), {
    manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
  });
  expect(codes).toEqual(['input-password']);
});
