/** Вопросы `proceedings publish`: для организатора, который не программирует. */
import { formatDate } from './dates.ts';
import type { LeftOutReason } from './import-report.ts';
import { importResolutionStrings } from './import-resolution.ts';
import { counted } from './plural.ts';
import type { LeftOutWords, NamedPlace, PublishStrings } from './publish.ts';
import { publishSetupRu } from './publish-setup.ru.ts';
import { terms } from './ru/terms.ts';

const quote = (text: string) => `    ${text}`;
const times = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' };
const why = (reason: LeftOutReason) => importResolutionStrings('ru').reasons[reason];
const leftOut = ({ text, reason, times: count }: LeftOutWords) =>
  `${text} (${why(reason)}, ${counted('ru', count, times)})`;
const where = (place: string) => (place === '' ? 'Вступление документа:' : `Место в документе: ${place}`);
const inPlace = ({ place, context }: NamedPlace) => [where(place), quote(context)];
const listed = (lines: string[]) => lines.map((line, index) => quote(`${index + 1}  ${line}`));

const organizationHelp =
  'Адресат — это тот, кому документ что-то направляет, предлагает или рекомендует, кто отвечает или участвует. ' +
  'Если организация только упомянута, нажмите Enter. Указать адресата можно и позже.';

export const publishQuestionsRu: PublishStrings['questions'] = {
  ...publishSetupRu,
  title: {
    heading: 'Заголовок',
    text: ({ title, guessed, above }) => [
      guessed
        ? 'Строки со словом «резолюция», «решение» или подобным не нашлось, и заголовком стал первый абзац:'
        : 'Заголовок документа:',
      quote(title),
      ...(above.length > 0 ? ['Над ним стоит (в текст не войдёт):', ...above.map(quote)] : []),
      'Всё верно?',
    ],
    choices: () => ({
      right: 'да',
      lines: 'нет, заголовок — другие строки документа',
      words: 'заголовок тот, но написать его надо иначе (например, не прописными буквами)',
      untitled: 'нет, заголовка в документе нет: я введу свой',
    }),
    help: 'Заголовок стоит над текстом, в списках и в ссылках на документ. Если вы измените его слова, читатели увидят, что в документе они другие.',
  },
  'title-lines': {
    heading: 'Заголовок',
    text: ({ opening }) => ['Начало документа:', ...listed(opening), 'Какие строки — заголовок?'],
    help: 'Введите номер строки или несколько подряд: 2-3. Что стоит выше, в текст не войдёт; что ниже, станет текстом.',
  },
  'title-words': {
    heading: 'Заголовок',
    text: ({ title }) => ['В документе:', quote(title), 'Введите заголовок целиком:'],
    help: 'Наберите заголовок так, как он должен стоять на сайте. Слова документа будут указаны рядом как отличие.',
  },
  'title-untitled': {
    heading: 'Заголовок',
    text: ({ first }) => ['Документ начинается так:', quote(first), 'Введите заголовок:'],
    help: 'Например: Резолюция участников III конференции. Первый абзац останется в тексте.',
  },
  date: {
    heading: 'Дата принятия',
    text: ({ found, possible }) =>
      found !== null
        ? ['Документ говорит, когда он принят.']
        : possible !== null
          ? ['В документе есть дата, но не сказано, что это дата принятия:', quote(possible.words)]
          : ['Даты принятия в документе нет. Если вы её знаете, введите её: 12.05.2017.'],
    choices: ({ found, possible }) => ({
      none: 'не указывать дату',
      ...(found === null ? {} : { [found]: `принят ${formatDate('ru', found)}` }),
      ...(possible === null ? {} : { [possible.date]: `принят ${formatDate('ru', possible.date)}` }),
    }),
    help: 'Выберите номер или введите другую дату: 12.05.2017, 05.2017 или 2017. Без даты страница просто не скажет, когда документ принят.',
  },
  whole: {
    heading: 'Весь ли документ в файле',
    text: ({ breaksOff }) =>
      breaksOff === null
        ? ['Есть ли в этом файле весь документ?']
        : ['Похоже, что текст обрывается:', quote(breaksOff), 'Есть ли в файле весь документ?'],
    choices: () => ({ whole: 'да, весь', part: 'нет, только часть: так и сказать читателям' }),
    help: 'Если конца или страниц не хватает, читатели увидят об этом примечание.',
  },
  'left-out': {
    heading: 'Колонтитул или текст?',
    text: ({ text, reason, times: count, before, after }) => [
      `Эта строка не вошла в текст (${why(reason)}, ${counted('ru', count, times)}):`,
      quote(text),
      ...(before === '' ? [] : ['Перед ней:', quote(before)]),
      ...(after === '' ? [] : ['После неё:', quote(after)]),
      'Что это?',
    ],
    choices: () => ({ furniture: 'не текст: колонтитул, номер страницы', text: 'текст документа: вернуть' }),
    help: 'Колонтитулы и номера страниц печатают на каждой странице, к словам документа они не относятся. Список пропущенного увидят читатели.',
  },
  'left-out-sure': {
    heading: 'Не вошло в текст',
    text: ({ lines }) => [
      'Эти строки приняты за колонтитулы и номера страниц и в текст не вошли:',
      ...listed(lines.map(leftOut)),
      'Если что-то из этого — текст документа, введите номера.',
    ],
    help: 'Колонтитулы и номера страниц к словам документа не относятся. Список пропущенного увидят читатели.',
  },
  hyphens: {
    heading: 'Переносы слов',
    text: ({ words }) => [
      'Эти слова были разорваны в конце строки. Как они будут напечатаны и как ещё могли быть написаны:',
      ...listed(words.map(({ word, otherwise }) => `${word}  (или ${otherwise})`)),
      'Если какие-то надо писать иначе, введите номера.',
    ],
    help: 'По разорванному слову не видно, есть ли в нём самом дефис. Например: 2, 5.',
  },
  'no-items': {
    heading: 'Пункты',
    text: () => ['Ни одного пункта с номером в документе не нашлось.', 'Считать пунктами абзацы?'],
    choices: () => ({ none: 'нет, оставить сплошным текстом', paragraphs: 'да, каждый абзац — пункт' }),
    help: 'У каждого пункта будет своя страница, и на него можно будет сослаться.',
  },
  notice: {
    heading: 'Обратите внимание',
    text: ({ sentence }) => [sentence],
    help: 'Решать здесь нечего: просто сверьте это место с документом.',
  },
  doubt: {
    heading: 'Так ли в документе?',
    text: ({ sentence, place }) => [...(place === '' ? [] : [where(place)]), sentence],
    choices: () => ({ later: 'посмотрю позже (напомнить в конце)', so: 'так в самом документе' }),
    help: 'Текст не меняется. Если так напечатано в самом документе, у пункта появится примечание «так в документе». Если это ошибка набора, исправьте её в файле и начните снова.',
  },
  addressee: {
    heading: 'Адресат?',
    text: (params) => [
      ...inPlace(params),
      params.organization === null
        ? `«${params.name}» — возможно, организация, которой на сайте ещё нет. Указать как адресата?`
        : `Возможно, «${params.name}» — это ${params.organization}. Указать как адресата?`,
    ],
    choices: ({ organization }) => ({
      no: 'нет, не указывать',
      ...(organization === null ? {} : { yes: `да: ${organization}` }),
      other: organization === null ? 'да: выбрать или добавить организацию' : 'да, но другая организация',
    }),
    help: organizationHelp,
  },
  'addressee-organization': {
    heading: 'Какая организация?',
    text: ({ words }) => [`Слова документа: «${words}».`],
    choices: ({ names }) => ({ new: 'добавить новую организацию', ...names }),
    help: 'Введите несколько букв названия, и в списке останутся подходящие. Нужной нет — выберите 1.',
  },
  'addressee-name': {
    heading: 'Новая организация',
    text: () => ['Её полное название, в именительном падеже:'],
    help: 'Например: Министерство экономического развития Российской Федерации. Если слова документа уже таковы, нажмите Enter.',
  },
  'addressee-id': {
    heading: 'Новая организация',
    text: ({ name }) => [`Под каким именем будет стоять в адресе «${name}»?`],
    help: 'Годятся латинские строчные буквы, цифры и дефис: minek-sme. Обычно подходит предложенное.',
  },
  'addressee-as': {
    heading: 'Как документ к ней обращается?',
    text: (params) => [...inPlace(params), `${params.organization}:`],
    choices: () => terms.manners,
    help: 'Выберите то, что говорит сам документ. Эти слова будут стоять перед названием организации.',
  },
  session: {
    heading: 'Мероприятие?',
    text: (params) => [
      ...inPlace(params),
      params.session === null
        ? `Названо мероприятие «${params.words}». Эта часть подготовлена на нём?`
        : `Названо мероприятие «${params.session}». Эта часть подготовлена на нём?`,
    ],
    choices: ({ session }) => ({
      no: 'нет, не указывать',
      ...(session === null ? {} : { yes: 'да' }),
      other: session === null ? 'да: выбрать из программы' : 'нет, на другом мероприятии',
    }),
    help: 'На странице части будет ссылка на мероприятие. Указать его можно и позже.',
  },
  'session-other': {
    heading: 'Какое мероприятие?',
    text: ({ words }) => [`Слова документа: «${words}».`],
    choices: ({ names }) => names,
    help: 'Введите несколько букв названия, и в списке останутся подходящие.',
  },
};
