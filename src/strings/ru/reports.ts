import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'Сообщить об ошибке',
  issue: 'Сообщить об ошибке в репозитории',
  edit: 'Предложить правку файла',
  answer: 'Сообщить о рассмотрении',
  errorSubject: (about) => `Ошибка на сайте. ${about}`,
  answerSubject: (about) => `О рассмотрении. ${about}`,
  wrong: 'Что неверно и как правильно:',
  answerForm: (statuses) => [
    'Организация:',
    `Результат (${statuses.join(', ')} или иной):`,
    'Вид, дата и номер документа:',
    'Просим приложить документ.',
  ],
  file: 'Файл',
  quoted: (words) => `«${words}»`,
};
