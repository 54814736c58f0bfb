/** The words of the page about formats and data. */
import type { DataStrings } from '../data.ts';

export const data: DataStrings = {
  title: 'Formate und Daten',
  intro:
    'Texte, Programm und Empfehlungen lassen sich in mehreren Formaten herunterladen. Jedes Dokument und jeder Punkt hat eine dauerhafte Adresse, auf die Sie verweisen können.',
  filesAt:
    'Die Adresse einer Datei ist die der Seite, bei der an die Stelle des letzten Schrägstrichs ein Punkt mit der Endung tritt:',
  groups: [
    { audience: 'office', title: 'Dokumente' },
    { audience: 'calendar', title: 'Kalender' },
    { audience: 'citation', title: 'Für die Literaturverwaltung' },
    { audience: 'data', title: 'Daten für Programme' },
    { audience: 'feed', title: 'Neues abonnieren' },
    { audience: 'image', title: 'Bilder' },
  ],
  examples: 'Beispiele:',
  files: {
    news: 'Neues auf der Website',
    editions: 'alle Konferenzen',
    organizations: 'alle Organisationen',
    register: 'alle Punkte',
    edition: 'eine Konferenz',
    programme: 'ein Programm',
    sessions: 'die Veranstaltungen einer Konferenz',
    resolutions: 'die Resolutionen einer Konferenz',
    'edition-register': 'die Punkte einer Konferenz',
    proceedings: 'der Tagungsband',
    session: 'eine Veranstaltung',
    resolution: 'eine Resolution',
    recommendation: 'ein Punkt',
    organization: 'die Punkte, die eine Organisation betreffen',
    extract: 'ein Auszug aus einer der Resolutionen',
    'organization-news': 'Neues zu den Punkten, die eine Organisation betreffen',
    schema: 'ein Schema',
  },
  citing: 'Zitieren',
  howToCite: [
    'Einen Verweis auf eine Resolution oder einen Punkt, für einen Brief oder ein Literaturverzeichnis, können Sie auf der jeweiligen Seite kopieren.',
    'In den Daten hat jeder Punkt einen Schlüssel (das Feld `key`) aus Konferenz, Resolution und Nummer des Punktes. Kein anderer Punkt hat ihn, und er führt auch nach Jahren zu diesem Punkt.',
  ],
  version: 'Worauf sich Programme verlassen können',
  promises: [
    'Beginnen Sie bei `editions.json`, der Liste aller Konferenzen: Von dort führen Links zu allen anderen JSON-Dokumenten, zu den Feeds, Kalendern und Zeitplänen.',
    'Jedes JSON-Dokument nennt im Feld `$schema` die Adresse seines Schemas; die Version steht in dieser Adresse und im Feld `version`.',
    'Innerhalb einer Version verschwindet kein Feld und ändert keines seine Bedeutung, doch können Felder und Codes hinzukommen: Überspringen Sie, was Sie nicht kennen.',
    'Die Worte der Dokumente stehen im Wortlaut. Was die Quelle nicht sagt, ist `null` oder eine leere Liste.',
    'Daten folgen ISO 8601. Wo nur das Jahr oder der Monat bekannt ist, steht nur dieses.',
  ],
  addresses: 'Adressen der Seiten',
  sitemap: 'Sitemap für Suchmaschinen',
  originals: 'Quelldateien',
  originalsAre:
    'Die Dateien, nach denen der Text der Resolutionen erstellt wurde. Mit der Prüfsumme lässt sich feststellen, dass eine Datei unverändert ist.',
  digest: 'SHA-256-Prüfsumme',
  rights: 'Rechte',
};
