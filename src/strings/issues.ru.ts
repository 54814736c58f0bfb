/** Что не так с материалами, по-русски: сначала ошибка, затем что сделать. Читают организаторы, не программисты. */

import type { IssueMessages, ReferredKind, ValueFormat, ValueShape } from './issues.ts';
import { bodyIssuesRu, NAMES } from './issues-body.ru.ts';
import { correctionIssuesRu } from './issues-corrections.ru.ts';
import { followUpIssuesRu } from './issues-follow-ups.ru.ts';
import { importIssuesRu } from './issues-import.ru.ts';
import { limitIssuesRu } from './issues-limits.ru.ts';
import { lineageIssuesRu } from './issues-lineage.ru.ts';
import { permalinkIssuesRu } from './issues-permalinks.ru.ts';
import { programmeIssuesRu } from './issues-programme.ru.ts';
import { proofIssuesRu } from './issues-proof.ru.ts';

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
  'bad-folder-name': ({ suggestion }) =>
    `имя папки становится частью адреса, в нём возможны только ${NAMES}. Переименуйте папку в ${suggestion}.`,
  'not-a-file': () =>
    'это ссылка, папка или другой объект, который нельзя прочитать как файл. Положите сюда сам файл.',
  'file-too-large': ({ megabytes }) =>
    `файл больше ${megabytes} МБ. Разделите его или положите объёмные материалы в папку public и дайте на них ссылку.`,
  'not-utf8': () =>
    'файл сохранён не в кодировке UTF-8, поэтому буквы не читаются. Сохраните его ещё раз, выбрав кодировку UTF-8.',
  'reserved-id': ({ id }) =>
    `адрес /${id}/ занят страницей самого сайта или его языком. Выберите другое имя.`,
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
  'unreviewed-language': ({ language, line }) =>
    `перевод интерфейса на язык \`${language}\` не проверен носителем языка. Посмотрите его и, если публикуете как есть, добавьте сюда строку \`${line}\`.`,
  'no-interface': ({ language }) =>
    `перевода интерфейса на язык \`${language}\` нет, на этих страницах он английский. Тексты самой конференции показываются на этом языке.`,
  'not-a-site-language': ({ language, languages }) =>
    `языка \`${language}\` нет среди языков сайта (${languages.join(', ')}). Удалите его отсюда или добавьте в поле \`languages\`.`,
  'nothing-to-review': ({ language, reason }) =>
    reason === 'reviewed'
      ? `перевод интерфейса на язык \`${language}\` проверен и показывается всегда. Удалите язык отсюда.`
      : `перевода интерфейса на язык \`${language}\` нет, показать его нельзя. Удалите язык отсюда.`,

  'no-front-matter': () =>
    'не найдены поля. Первая строка файла должна быть `---`, за ней идут поля, затем снова строка `---` и текст.',
  'front-matter-unclosed': () =>
    'не видно, где заканчиваются поля. Поставьте строку `---` после последнего поля.',
  'front-matter-fence': () =>
    'в строке, которой заканчиваются поля, должно быть только `---`. Уберите из неё всё остальное.',
  'front-matter-dashes': ({ typed }) =>
    `здесь «${typed}», а нужны три дефиса: \`---\`. Наберите их заново: тире на их место не годится.`,
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
  'yaml-no-break-space': () =>
    'в отступе или после двоеточия стоит неразрывный или другой особый пробел. Сотрите пробелы в этом месте и наберите обычные.',
  'yaml-colon-space': () => 'после двоеточия нужен пробел. Напишите `поле: значение`.',
  'yaml-dash': () =>
    'после двоеточия стоит дефис. Если это список, начните каждое его значение с новой строки; если это текст, возьмите его в кавычки.',
  'yaml-indent': () =>
    'лишний отступ: выше уже указано значение, а эта строка набрана правее. Начните её там же, где остальные поля этой группы.',
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
  'digest-differs': ({ file, typed, actual }) =>
    `сумма начинается с ${typed}…, а у файла public${file} она ${actual}…. Верните прежний файл; если заменили его намеренно, импортируйте документ снова: \`proceedings import resolution\`.`,
  ...bodyIssuesRu,
  ...importIssuesRu,
  ...permalinkIssuesRu,
  ...correctionIssuesRu,
  ...followUpIssuesRu,
  ...limitIssuesRu,
  ...lineageIssuesRu,
  ...programmeIssuesRu,
  ...proofIssuesRu,
  'no-such-record': ({ kind, id, suggestion, file }) =>
    `${noRecord[kind].none} \`${id}\`. ${suggestion === undefined ? `Добавьте файл ${file}.` : `Может быть, \`${suggestion}\`?`}`,
  'draft-reference': ({ kind, id }) =>
    `${noRecord[kind].draft} \`${id}\` — черновик, на сайте его не будет. Уберите \`draft: true\` там или отметьте черновиком и этот файл.`,
  'no-such-item': ({ id, suggestion }) =>
    `в тексте нет пункта или части \`${id}\`. ${suggestion === undefined ? 'Проверьте номер по тексту.' : `Может быть, \`${suggestion}\`?`}`,
  'words-not-in-text': ({ words, instead }) =>
    instead === undefined
      ? `слов «${words}» в тексте документа нет. Скопируйте их из текста буква в букву.`
      : `в тексте документа стоит «${instead}», а здесь «${words}»: знаки похожи, но разные. Скопируйте слова из текста.`,
  'no-such-file': ({ path, suggestion }) =>
    `файла public${path} нет. ${suggestion === undefined ? 'Положите его туда или исправьте путь.' : `Может быть, \`${suggestion}\`?`}`,
  'no-such-link': ({ typed, suggestion }) =>
    `ссылка «${typed}» ведёт к файлу, которого нет. ${suggestion === undefined ? 'Исправьте путь.' : `Может быть, ${suggestion}?`}`,
  'draft-link': ({ typed }) =>
    `ссылка «${typed}» ведёт к черновику, на сайте его не будет. Уберите \`draft: true\` там или ссылку здесь.`,
  'file-not-published': ({ path }) =>
    `файл public${path} на сайте размещён не будет, но в репозитории он лежит: его видит каждый, кому открыт репозиторий, и он останется в истории git, даже если его удалить. Если показывать документ нельзя, храните его в другом месте, а строку \`file\` уберите; если можно, напишите \`publish: full\`.`,
  'file-published-elsewhere': ({ path, by }) =>
    `здесь файл public${path} размещать не разрешено, но его называет ${by}, поэтому на сайте он будет. Уберите его там или напишите здесь \`publish: full\`.`,
  'link-not-published': ({ path }) =>
    `текст ссылается на файл public${path}, которого на сайте не будет. Уберите ссылку или напишите \`publish: full\`.`,
  'organization-circle': ({ id }) =>
    `организация \`${id}\` входит сама в себя, прямо или через другие. Исправьте \`parent\`.`,
  'no-items': () =>
    'в тексте не найдено ни одного пункта. Пункты начинаются с «1)», «1.», «а)» или «1.1.»; если в документе вместо номеров тире, добавьте `items: {from: dashes}`.',
  'sessions-total-small': ({ total, published }) =>
    `указано ${total}, а файлов с мероприятиями ${published}. Исправьте число или удалите поле.`,
  'page-shadowed': ({ address }) => `этот файл встал бы на место страницы ${address}. Переименуйте его.`,
  'no-such-page': ({ typed }) =>
    `страницы «${typed}» на сайте нет. На материалы сайта ссылайтесь по имени файла: \`../sessions/opening.md\`.`,
  'no-consent': () =>
    'в conference.md сказано, что без согласия людей не публикуют, а согласия здесь нет. Укажите `consent` (дата и где хранится) или `draft: true`.',
  'timezone-missing': ({ edition }) =>
    `время указано, а часовой пояс конференции неизвестен. Добавьте в content/${edition}/edition.md строку \`timezone: Europe/Moscow\`.`,
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

const noRecord: Record<ReferredKind, { none: string; draft: string }> = {
  organization: { none: 'нет организации', draft: 'организация' },
  person: { none: 'нет человека', draft: 'страница человека' },
  topic: { none: 'нет темы', draft: 'тема' },
  session: { none: 'в этой конференции нет мероприятия', draft: 'мероприятие' },
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
