/** What documents say in fixed words, by language. Names stand where the nominative is right. */
import type { Language } from './lexicon.ts';

/** A thing that a body is named after. */
interface Thing {
  name: string;
  genitive: string;
}

interface Wording {
  conference: { name: string; 'short-name': string };
  edition: (id: string) => string;
  place: string;
  resolution: (edition: string) => string;
  shortResolution: string;
  /** `short` and `also` are its other names. */
  ministry: (first: Thing, second: Thing) => { name: string; short: string; also: string };
  department: (thing: Thing) => string;
  sent: (body: string) => string;
  /** With the quotation `sent` and the short name that the text goes on with. */
  sentBy: (session: string, sent: string, short: string) => string;
  responsible: (body: string) => string;
  otherMeasures: string;
  proposed: (body: string) => string;
  proposedBy: (session: string, proposed: string) => string;
  families: string[];
  given: string[];
}

const wordings = {
  ru: {
    conference: { name: 'Конференция для измерений', 'short-name': 'Конференция' },
    edition: (id) => `Конференция ${id}`,
    place: 'Санкт-Петербург',
    resolution: (edition) => `Резолюция участников: ${edition}`,
    shortResolution: 'Резолюция',
    ministry: (first, second) => ({
      name: `Министерство ${first.genitive} и ${second.genitive}`,
      short: `Мин${first.genitive}`,
      also: `М${first.name.charAt(0)}${second.name.charAt(0)}`.toUpperCase(),
    }),
    department: ({ genitive }) => `Управление ${genitive}`,
    sent: (body) => `направили перечень мер в ${body}`,
    sentBy: (session, sent, short) => `Участники круглого стола «${session}» ${sent} (далее – ${short}).`,
    responsible: (body) => `Меры, за которые отвечает ${body}`,
    otherMeasures: 'Прочие меры',
    proposed: (body) => `предложения в ${body}`,
    proposedBy: (session, proposed) => `По итогам сессии «${session}» были сформированы ${proposed}:`,
    families:
      'Алексеев Белов Волков Громов Дмитриев Егоров Жуков Зайцев Ильин Козлов Лебедев Морозов Новиков'.split(
        ' ',
      ),
    given: 'Александр Борис Виктор Георгий Дмитрий Евгений Иван Константин Михаил Николай Павел Сергей'.split(
      ' ',
    ),
  },
  en: {
    conference: { name: 'Conference for measurements', 'short-name': 'Conference' },
    edition: (id) => `Conference ${id}`,
    place: 'Saint Petersburg',
    resolution: (edition) => `Resolution of the participants: ${edition}`,
    shortResolution: 'Resolution',
    ministry: (first, second) => ({
      name: `Ministry of ${first.name} and ${second.name}`,
      short: `Min${first.name}`,
      also: `M${first.name.charAt(0)}${second.name.charAt(0)}`.toUpperCase(),
    }),
    department: ({ name }) => `Department of ${name}`,
    sent: (body) => `sent a list of measures to the ${body}`,
    sentBy: (session, sent, short) =>
      `The participants of the round table “${session}” ${sent} (hereinafter ${short}).`,
    responsible: (body) => `Measures in the responsibility of the ${body}`,
    otherMeasures: 'Other measures',
    proposed: (body) => `proposals to the ${body}`,
    proposedBy: (session, proposed) => `The session “${session}” led to ${proposed}:`,
    families:
      'Archer Baker Carter Dyer Fisher Gardener Hunter Mason Palmer Potter Sawyer Turner Weaver'.split(' '),
    given: 'Adam Brian Charles Daniel Edward Frank George Henry James Martin Oliver Peter'.split(' '),
  },
} as const satisfies Record<Language, Wording>;

export const wording = (language: Language): Wording => wordings[language];
