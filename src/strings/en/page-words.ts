/** Further words by which the site’s own pages are found. */

import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  home: 'home page, start page, front page, main page',
  editions: 'archive, past conferences, previous conferences, earlier years, history, all conferences',
  edition:
    'date and place, when and where, dates, organizers, participants and countries, how many participants, motto, partners and support, outcomes of the conference',
  programme:
    'program, schedule, timetable, agenda, list of sessions, round tables and sessions, times and rooms, speakers, talks',
  materials:
    'presentations, slides, video, recordings, photos, pictures, publications, proceedings, transcripts, minutes, press releases, handouts, download materials, files',
  resolutions: 'all resolutions, outcome documents, conference documents, decisions of the conference',
  resolution:
    'download the resolution, full text of the resolution, whole resolution, source file of the resolution, outcome document, print the resolution',
  recommendations:
    'all recommendations, list of recommendations, all items of the resolution, list of items, proposals of the participants, recommendations by addressee, recommendations by topic, follow-up and implementation',
  raisedAgain:
    'recurring questions, repeated recommendations, raised again, raised before, from year to year',
  organizations:
    'list of organizations, addressees, addressed to, sent to, authorities, ministries and agencies, bodies',
  people: 'list of speakers, speakers, presenters, moderators, experts, who spoke, participants',
  topics: 'list of topics, subjects, themes, subject index, categories',
  contacts:
    'telephone, phone, e-mail, email, mail, postal address, organizing committee, organizer, contact us, feedback, ask a question, report an error',
  data: 'permanent addresses, permalink, how to refer, addresses of pages, site map, sitemap, source files, originals of the documents, checksum, open data, machine-readable data, file formats, export, json, csv, xml, api, bibtex, rss, subscribe',
  accessibility:
    'low vision, visually impaired, blind, disability, large print, font size, text size, contrast, dark theme, dark mode, keyboard navigation, screen reader, display settings, WCAG',
};
