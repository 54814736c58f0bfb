/** Further words by which the site’s own pages are found. */
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  home: 'Startseite, Homepage, Hauptseite, Anfang',
  editions:
    'Archiv, frühere Konferenzen, vergangene Konferenzen, frühere Jahre, Geschichte, alle Konferenzen',
  edition:
    'Datum und Ort, wann und wo, Termin, Veranstalter, Teilnehmer und Länder, Teilnehmerzahl, Motto, Partner und Förderer, Ergebnisse der Konferenz',
  programme:
    'Zeitplan, Ablauf, Agenda, Tagesordnung, Liste der Veranstaltungen, runde Tische und Sitzungen, Zeiten und Räume, Vorträge, Tagungsprogramm',
  materials:
    'Präsentationen, Folien, Video, Aufzeichnungen, Fotos, Bilder, Veröffentlichungen, Tagungsband, Mitschriften, Protokolle, Pressemitteilungen, Handzettel, Material herunterladen, Dateien',
  resolutions: 'alle Resolutionen, Abschlussdokumente, Konferenzdokumente, Entschließungen, Beschlüsse',
  resolution:
    'Resolution herunterladen, voller Wortlaut, ganze Resolution, Quelldatei der Resolution, Abschlussdokument, Resolution drucken',
  recommendations:
    'alle Empfehlungen, Liste der Empfehlungen, alle Punkte der Resolution, Liste der Punkte, Vorschläge der Teilnehmer, Empfehlungen nach Adressaten, Empfehlungen nach Themen, Beratung und Umsetzung',
  raisedAgain:
    'wiederkehrende Fragen, wiederholte Empfehlungen, erneut aufgeworfen, schon früher vorgeschlagen, von Jahr zu Jahr',
  organizations:
    'Liste der Organisationen, Adressaten, gerichtet an, Behörden, Ministerien und Ämter, Einrichtungen',
  people:
    'Liste der Referenten, Redner, Referentinnen, Vortragende, Moderatoren, Fachleute, wer gesprochen hat',
  topics: 'Liste der Themen, Sachgebiete, Schlagwörter, Sachregister, Rubriken',
  contacts:
    'Telefon, E-Mail, Mail, Post, Anschrift, Organisationskomitee, Veranstalterkontakt, Kontakt aufnehmen, Rückmeldung, Frage stellen, Fehler melden',
  data: 'dauerhafte Adressen, Permalink, wie zitieren, Adressen der Seiten, Sitemap, Quelldateien, Originale, Prüfsumme, offene Daten, maschinenlesbare Daten, Dateiformate, Export, json, csv, xml, api, bibtex, rss, abonnieren',
  accessibility:
    'Barrierefreiheit, Sehbehinderung, blind, Behinderung, Großschrift, Schriftgröße, Kontrast, dunkles Design, Dunkelmodus, Tastaturbedienung, Screenreader, Leseeinstellungen, WCAG',
};
