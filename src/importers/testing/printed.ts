/**
 * The pages from which a browser prints the PDF fixtures, as HTML. `printed.test.ts` prints them anew when the variable
 * PRINT_FIXTURES is set; they are committed, because not every machine has a browser and each prints a little differently.
 */

/** Between a vowel and a syllable, with two letters on both sides. */
const syllables = /(?<=[а-яё][аеёиоуыэюя])(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя][а-яё])/giu;

/** With soft hyphens where a line may end: browsers print them as hyphens there and nowhere else. */
const hyphenated = (text: string): string =>
  text.replace(/[а-яё]{7,}/giu, (word) => word.replace(syllables, '\u00AD'));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const style = (page: string): string => `
@page { size: A4; margin: 0; }
html { font: ${page} 'DejaVu Serif', serif; hyphens: manual; hyphenate-character: '-'; }
body { margin: 0; }
section { position: relative; box-sizing: border-box; height: 296mm; padding: 34mm 20mm 30mm 25mm; break-after: page; }
header { position: absolute; top: 10mm; left: 25mm; right: 20mm; display: flex; justify-content: space-between; }
footer { position: absolute; bottom: 8mm; left: 25mm; right: 20mm; display: flex; justify-content: space-between; font-size: 80%; }
p { margin: 0 0 0.6em; text-align: justify; text-indent: 1.25cm; }
p.title { text-align: center; text-indent: 0; font-weight: bold; }
p.on { text-indent: 0; }
sup { font-size: 60%; line-height: 0; }
.columns { columns: 2; column-gap: 8mm; }
.rule { text-indent: 0; margin: 0; }
.notes p { font-size: 80%; margin: 0; text-indent: 0; }
`;

const document = (size: string, body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><style>${style(size)}</style><body>${body}</body></html>`;

/**
 * The resolution of 2017 as it was printed: a running head, a foot and a number on each page, hyphens at line ends.
 * `copy` is the text copy of it, in which heads and feet stand where the pages end.
 */
export function printedResolution(copy: string): string {
  const [head, foot] = [
    /КЛАСТЕРЫ ОТКРЫВАЮТ ГРАНИЦЫ:[^\n]*\n\s*\*\*11-12\nМАЯ\n2017\*\*/g,
    /ЦЕНТР\nКЛАСТЕРНОГО РАЗВИТИЯ\nСАНКТ-ПЕТЕРБУРГА\nТЕХНОПАРК САНКТ-ПЕТЕРБУРГА/g,
  ];
  const pages = copy
    .split(foot)
    .map((page) => page.replace(head, '').trim())
    .filter((page) => page !== '');
  let open = false;
  const sections = pages.map((page, index) => {
    const blocks = page.split(/\n\s*\n|\n(?=- )/).map((block) => {
      const goesOn = open;
      open = !/[.:»]$/.test(block.trim()) && block.length > 60;
      const text = hyphenated(escaped(block.trim().replace(/^- /, '')));
      const kind = goesOn ? 'on' : /^(?:РЕЗОЛЮЦИЯ|участников)/.test(block) || block.length < 3 ? 'title' : '';
      return `<p class="${kind}">${text.replaceAll('\n', '<br>')}</p>`;
    });
    return `<section><header><b>КЛАСТЕРЫ ОТКРЫВАЮТ ГРАНИЦЫ: ЗЕЛЕНый КОРИДОР</b><b>11-12<br>МАЯ<br>2017</b></header>${blocks.join('')}<footer><span>ЦЕНТР<br>КЛАСТЕРНОГО РАЗВИТИЯ<br>САНКТ-ПЕТЕРБУРГА<br>ТЕХНОПАРК САНКТ-ПЕТЕРБУРГА</span><span>${index + 1}</span></footer></section>`;
  });
  return document('10pt', sections.join(''));
}

const columns = `На съезд прибыли хранители музеев, библиотекари, учителя и школьники: они привезли карты,
письма и снимки, которых раньше никто не видел. Два дня шли доклады, на третий день все вместе прошли по старой дороге
от кремля до мельницы и записали, что на ней сохранилось. Записи переданы в архив, снимки с них может получить каждый.
Следующий съезд соберётся через два года в Новгороде.`;

/** Two pages with all that the reader has to tell apart: footnotes, two columns, indents, bold words, a wide gap. */
export function printedSample(): string {
  return document(
    '11pt',
    `<section><header><span>Съезд краеведов</span><span>Док. 7/12</span></header>
<p class="title">РЕЗОЛЮЦИЯ<br>съезда краеведов<br>Северо-Западного края и соседних с ним областей</p>
<p>Съезд<sup>1</sup> рекомендует музеям, архивам и библиотекам края вести общий каталог собраний и открыть его для всех, кто изучает историю своего города<sup>12</sup> и своей семьи.</p>
<p>1) <b>Каталог</b> ведёт областная библиотека.</p>
<p>2) Архивы передают в него описи не реже одного раза в год, а музеи сообщают о новых поступлениях по мере того, как они описаны.</p>
<p class="on"><b>Сведения о съезде</b></p>
<div class="columns"><p class="on">${hyphenated(columns)}</p></div>
<p class="on">Принято единогласно.</p>
<p class="rule">____________________</p>
<div class="notes"><p><sup>1</sup> Съезд прошёл в Пскове 3 и 4 июня, участников на нём было больше, чем на всех прежних, и приехали они из девяти областей.</p><p><sup>12</sup> См. протокол.</p></div>
<footer><span>18-16895</span><span>1/2</span></footer></section>
<section><header><span>Съезд краеведов</span><span>Док. 7/12</span></header><p class="on">Председатель съезда</p><footer><span>18-16895</span><span>2/2</span></footer></section>`,
  );
}
