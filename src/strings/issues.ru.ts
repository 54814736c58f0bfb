/** Что не так с материалами, по-русски: сначала ошибка, затем что сделать. Читают организаторы, не программисты. */
import type { IssueMessages, ReferredKind, ValueFormat, ValueShape } from './issues.ts';

const NAMES = 'строчные латинские буквы, цифры и дефис';

const wanted = {
  text: 'здесь нужен текст',
  list: 'здесь нужен список',
  fields: 'здесь нужны вложенные поля',
  'yes-no': 'здесь возможно только `true` (да) или `false` (нет)',
  number: 'здесь нужно целое число',
};

const given = { text: 'указан текст', list: 'указан список', fields: 'указаны вложенные поля' };

const formats: Record<ValueFormat, { name: string; fix: string }> = {
  language: { name: 'код языка', fix: 'Напишите, например, `ru`, `en` или `zh-tw`.' },
  email: { name: 'адрес электронной почты', fix: 'Напишите, например, `info@example.org`.' },
  colour: { name: 'цвет', fix: 'Напишите шесть знаков в кавычках: `"#0a7d55"`.' },
  country: {
    name: 'код страны',
    fix: 'Напишите две заглавные буквы, `DE`, или вместе с регионом, `RU-SPE`.',
  },
  sha256: { name: 'контрольная сумма SHA-256', fix: 'В ней 64 знака: цифры и буквы от a до f.' },
  'item-reference': {
    name: 'ссылка на пункт',
    fix: 'Напишите в кавычках: год/резолюция#пункт, например `"2017/resolution#1-i-3"`.',
  },
  orcid: { name: 'номер ORCID', fix: 'Проверьте цифры; номер выглядит так: `0000-0002-1825-0097`.' },
  time: { name: 'время', fix: 'Напишите часы и минуты: `10:30`.' },
  timezone: { name: 'часовой пояс', fix: 'Напишите его международное название: `Europe/Moscow`.' },
  url: {
    name: 'полный адрес сайта',
    fix: 'Напишите его вместе с https://, например `https://example.org/`.',
  },
  href: {
    name: 'ссылка',
    fix: 'Напишите полный адрес с https:// или путь к файлу в папке public, например `/2017/slides.pdf`.',
  },
  'public-file': {
    name: 'путь к файлу в папке public',
    fix: 'Положите файл в папку public и напишите путь от неё: `/2017/letter.pdf`.',
  },
};

export const issuesRu: IssueMessages = {
  'no-conference': () => 'нет файла о конференции. Создайте его с полями `name` и `languages`.',
  'unexpected-file': ({ suggestion }) =>
    suggestion
      ? `файл лежит не на своём месте. Возможно, вы имели в виду ${suggestion}?`
      : 'файл лежит не на своём месте. Файлы .md лежат в папках organizations, people, topics, pages или в папке конференции (2017/edition.md, 2017/sessions, 2017/resolutions, 2017/follow-ups); изображения и прочие файлы кладите в папку public.',
  'bad-file-name': ({ suggestion }) =>
    `имя файла становится адресом страницы, в нём возможны только ${NAMES}. Переименуйте файл в ${suggestion}.`,
  'not-a-file': () => 'это ссылка, а не обычный файл. Положите сюда сам файл.',
  'file-too-large': ({ megabytes }) =>
    `файл больше ${megabytes} МБ. Разделите его или положите объёмные материалы в папку public и дайте на них ссылку.`,
  'not-utf8': () =>
    'файл сохранён не в кодировке UTF-8, поэтому буквы не читаются. Сохраните его ещё раз, выбрав кодировку UTF-8.',
  'reserved-id': ({ id }) => `адрес /${id}/ занят страницей самого сайта. Выберите другое имя.`,
  'duplicate-id': ({ other }) =>
    `у этого файла был бы тот же адрес, что у ${other}. Переименуйте один из них.`,
  'no-edition': ({ edition }) =>
    `нет файла content/${edition}/edition.md, и неясно, к какой конференции относится эта папка. Создайте его.`,
  'no-original': ({ original }) =>
    `это перевод, но исходного файла ${original} нет. Создайте его или исправьте имя этого файла.`,
  'unknown-language': ({ language, languages }) =>
    `языка \`${language}\` нет среди языков конференции (${languages.join(', ')}). Исправьте имя файла или добавьте язык в поле \`languages\` в content/conference.md.`,
  'default-language': ({ language, original }) =>
    `\`${language}\` — основной язык конференции, в имени файла он не указывается. Переименуйте файл в ${original}.`,

  'no-front-matter': () =>
    'не найдены поля. Первая строка файла должна быть `---`, за ней идут поля, затем снова строка `---` и текст.',
  'front-matter-unclosed': () =>
    'не видно, где заканчиваются поля. Поставьте строку `---` после последнего поля.',
  'front-matter-fence': () =>
    'в строке, которой заканчиваются поля, должно быть только `---`. Уберите из неё всё остальное.',
  'front-matter-language': ({ typed }) =>
    `в первой строке должно быть только \`---\`. Уберите из неё «${typed}».`,
  'yaml-quotes': () =>
    'в значении есть знак с особым смыслом (двоеточие с пробелом или `@`, `*`, `%` в начале). Возьмите всё значение в кавычки: `title: "Резолюция: итоги"`.',
  'yaml-after-quotes': () =>
    'после закрывающей кавычки или скобки есть что-то ещё. Возьмите в кавычки всё значение, а внутри него пользуйтесь «ёлочками».',
  'yaml-unclosed': () => 'кавычка или скобка, открытая здесь, нигде не закрыта. Закройте её.',
  'yaml-backslash': () =>
    "обратная косая черта внутри двойных кавычек имеет особый смысл. Поставьте здесь одинарные кавычки: '…'.",
  'yaml-tab': () => 'строка начинается с табуляции. Замените её пробелами.',
  'yaml-tag': () => 'значение не может начинаться с восклицательного знака. Возьмите его в кавычки.',
  'yaml-comma': () =>
    'внутри {…} запятая начинает следующее поле, и перед этим местом текст оборвался. Возьмите весь текст в кавычки: `{ru: "Раз, два"}`.',
  'yaml-hash': ({ cut }) =>
    `всё, начиная с «${cut}», теряется: знак # начинает примечание. Возьмите всё значение в кавычки; в примечании после # нужен пробел.`,
  'yaml-duplicate-key': ({ key }) => `поле \`${key}\` указано дважды. Оставьте одно из них.`,
  'yaml-too-deep': () => 'слишком много вложенных полей. Проверьте отступы и скобки.',
  'yaml-aliases': () => 'слишком много ссылок вида `*имя`. Напишите сами значения.',
  'yaml-syntax': () =>
    'эта строка непонятна. Пишите `поле: значение` с пробелом после двоеточия; поля одной группы начинайте с одного и того же отступа.',

  'unknown-key': ({ key, suggestion, known }) =>
    suggestion
      ? `поля \`${key}\` нет. Возможно, вы имели в виду \`${suggestion}\`?`
      : `поля \`${key}\` нет. ${known.length > 0 ? `Здесь возможны: ${known.join(', ')}.` : 'Удалите его.'}`,
  'missing-field': ({ key }) => `это обязательное поле, а его нет или оно пустое. Заполните \`${key}\`.`,
  'empty-value': () => 'значение пустое. Заполните его или удалите.',
  'wrong-type': ({ expected, received }) =>
    expected === 'yes-no' || expected === 'number'
      ? `${wanted[expected]}. ${shapeFix(expected)}`
      : `${wanted[expected]}, а ${given[received]}. ${shapeFix(expected)}`,
  'wrong-value': ({ value, suggestion, allowed }) =>
    `значение «${value}» здесь невозможно. ${suggestion ? `Возможно, вы имели в виду \`${suggestion}\`? ` : ''}Допустимые значения: ${allowed.join(', ')}.`,
  'bad-id': ({ value, suggestion }) =>
    `«${value}» не подходит: в идентификаторе возможны только ${NAMES}. Возможно, вы имели в виду \`${suggestion}\`?`,
  'bad-date': ({ value, wanted, reason }) => {
    const forms =
      wanted === 'day' ? '`2017-05-12` или `12.05.2017`' : '`2018`, `2018-03`, `2018-03-01` или `01.03.2018`';
    if (reason === 'ambiguous') return `дату «${value}» можно прочитать двояко. Напишите ${forms}.`;
    if (reason === 'impossible') return `даты «${value}» не бывает. Исправьте её.`;
    if (reason === 'not-a-day') return `дата «${value}» неполная. Укажите и день: ${forms}.`;
    return `«${value}» — не дата. Напишите ${forms}.`;
  },
  'bad-format': ({ value, format }) => `«${value}» — не ${formats[format].name}. ${formats[format].fix}`,
  'end-before-start': ({ start, end }) =>
    `окончание (${end}) раньше начала (${start}). Исправьте одну из дат.`,
  'status-without-source': () =>
    'у статуса должен быть источник. Укажите, кто это сообщает: `according-to: {who: addressee}` (адресат; ещё возможны organizer и other).',
  'duplicate-talk': ({ id }) =>
    `в этой сессии уже есть доклад с идентификатором \`${id}\`. Дайте этому другой.`,
  'body-too-large': ({ limit }) =>
    `текст длиннее ${limit / 1_000_000} МБ. Разделите его на несколько документов или положите в папку public и дайте ссылку.`,
  'body-too-deep': ({ limit }) =>
    `списки, цитаты или теги вложены друг в друга глубже ${limit} уровней. Уберите лишние отступы и знаки в начале строки.`,
  'label-out-of-sequence': ({ label, expected }) =>
    (expected === null
      ? `«${label}» похоже на номер пункта, но такой список здесь не начат, поэтому строка осталась обычным текстом. `
      : `«${label}» похоже на номер пункта, но по порядку ожидается «${expected}», поэтому строка осталась обычным текстом. `) +
    `Если это пункт, проверьте номер и строки перед ним; если нет, поставьте перед скобкой или точкой обратную черту: \`${escaped(label)}\`.`,
  'look-alike-letters': ({ label, read }) =>
    `номер «${label}» набран буквами другого алфавита, которые выглядят так же. Он прочитан как «${read}». Наберите его заново в той раскладке, что и соседние номера.`,
  'dash-before-label': ({ label, count }) =>
    `перед номером «${label}» стоит дефис, поэтому пункт не получит своего адреса. Уберите дефис` +
    (count > 1 ? ` здесь и в остальных строках этого списка с номерами (всего их ${count}).` : '.'),
  'duplicate-item-id': ({ id, firstLine, line }) =>
    `в строках ${firstLine} и ${line} два пункта или раздела с одним и тем же адресом \`${id}\`. Если номер верен, добавьте в конце заголовка или пункта свой идентификатор, например \`{#${suggested(id)}}\`.`,
  'malformed-own-id': ({ typed }) =>
    `\`{#${typed}}\` не годится для адреса. В идентификаторе возможны только ${NAMES}: \`{#goals-2}\`.`,
  'relative-link': ({ typed }) =>
    `ссылка «${typed}» никуда не ведёт. Ссылку на файл из папки public начинайте с косой черты (\`/2017/letter.pdf\`), ссылку на материал заканчивайте на .md (\`../sessions/opening.md\`), адрес другого сайта пишите вместе с https://.`,
  'link-leaves-content': ({ typed }) =>
    `ссылка «${typed}» выходит за пределы папки content. Проверьте, сколько в ней \`../\`.`,
  'link-without-page': ({ typed, target }) =>
    `ссылка «${typed}» ведёт в content/${target}, а у такого файла нет страницы на сайте. Страницы есть у конференций, сессий, резолюций, организаций, людей, тем и у файлов папки pages.`,
  'unknown-anchor': ({ anchor }) =>
    `ссылка ведёт на \`#${anchor}\`, но такого места в этом тексте нет. Проверьте номер пункта.`,
  'external-image': ({ typed }) =>
    `изображение «${typed}» загружалось бы с чужого сайта. Положите его в папку public и напишите путь от неё: \`/2017/photo.jpg\`.`,
  'no-such-record': ({ kind, id, suggestion }) =>
    `${noRecord[kind].none} \`${id}\`. ${suggestion === undefined ? noRecord[kind].add(id) : `Может быть, \`${suggestion}\`?`}`,
  'draft-reference': ({ kind, id }) =>
    `${noRecord[kind].draft} \`${id}\` — черновик, на сайте его не будет. Уберите \`draft: true\` там или отметьте черновиком и этот файл.`,
  'no-such-item': ({ id, suggestion }) =>
    `в тексте нет пункта или части \`${id}\`. ${suggestion === undefined ? 'Проверьте номер по тексту.' : `Может быть, \`${suggestion}\`?`}`,
  'words-not-in-text': ({ words }) =>
    `слов «${words}» в тексте документа нет. Скопируйте их из текста буква в букву.`,
  'no-such-file': ({ path, suggestion }) =>
    `файла public${path} нет. ${suggestion === undefined ? 'Положите его туда или исправьте путь.' : `Может быть, \`${suggestion}\`?`}`,
  'no-such-link': ({ typed, suggestion }) =>
    `ссылка «${typed}» ведёт к файлу, которого нет. ${suggestion === undefined ? 'Исправьте путь.' : `Может быть, ${suggestion}?`}`,
  'draft-link': ({ typed }) =>
    `ссылка «${typed}» ведёт к черновику, на сайте его не будет. Уберите \`draft: true\` там или ссылку здесь.`,
  'session-outside-edition': ({ date, start, end }) =>
    `дата ${date} вне дней конференции (${start} — ${end}). Исправьте её или дни в edition.md.`,
  'translation-differs': ({ original, line, expected, found }) =>
    (found === undefined
      ? `в переводе нет пункта «${expected}»`
      : expected === undefined
        ? `в переводе есть лишний пункт «${found}»`
        : `здесь «${found}», а в оригинале на этом месте «${expected}»`) +
    ` (${original}${line === undefined ? '' : `:${line}`}). Части и пункты перевода должны идти так же, как в оригинале.`,
};

const noRecord: Record<ReferredKind, { none: string; draft: string; add: (id: string) => string }> = {
  organization: {
    none: 'нет организации',
    draft: 'организация',
    add: (id) => `Добавьте файл content/organizations/${id}.md.`,
  },
  person: {
    none: 'нет человека',
    draft: 'страница человека',
    add: (id) => `Добавьте файл content/people/${id}.md.`,
  },
  topic: { none: 'нет темы', draft: 'тема', add: (id) => `Добавьте файл content/topics/${id}.md.` },
  session: {
    none: 'в этой конференции нет мероприятия',
    draft: 'мероприятие',
    add: (id) => `Добавьте файл sessions/${id}.md.`,
  },
};

function shapeFix(expected: ValueShape): string {
  return {
    text: 'Напишите одно значение в одну строку.',
    list: 'Напишите каждое значение на отдельной строке, начиная её с `- `.',
    fields: 'Напишите поля с отступом на следующих строках: `поле: значение`.',
    'yes-no': 'Напишите одно из этих слов без кавычек.',
    number: 'Напишите только цифры.',
  }[expected];
}

/** A label that Markdown and we read as plain text. */
function escaped(label: string): string {
  return label.replace(/[.)]$/, '\\$&');
}

/** The last part of an id, made different. */
function suggested(id: string): string {
  return `${id.split('-').at(-1)}-2`;
}
