/** Further words by which the site’s own pages are found. */
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  home: 'accueil, page d’accueil, page principale, début',
  editions:
    'archives, conférences passées, conférences précédentes, années précédentes, historique, toutes les conférences',
  edition:
    'date et lieu, quand et où, dates, organisateurs, participants et pays, nombre de participants, devise, partenaires et soutiens, résultats de la conférence',
  programme:
    'horaire, emploi du temps, ordre du jour, liste des séances, tables rondes et séances, heures et salles, exposés, agenda',
  materials:
    'présentations, diapositives, vidéo, enregistrements, photos, images, publications, actes, transcriptions, procès-verbaux, communiqués de presse, supports, télécharger les documents, fichiers',
  resolutions: 'toutes les résolutions, documents finals, documents de la conférence, décisions',
  resolution:
    'télécharger la résolution, texte intégral, résolution entière, fichier source de la résolution, document final, imprimer la résolution',
  recommendations:
    'toutes les recommandations, liste des recommandations, tous les points de la résolution, liste des points, propositions des participants, recommandations par destinataire, recommandations par thème, examen et suites',
  raisedAgain:
    'questions récurrentes, recommandations répétées, soulevées à nouveau, déjà proposé, d’une année à l’autre',
  organizations:
    'liste des organisations, destinataires, adressé à, envoyé à, autorités, ministères et agences, organismes',
  people: 'liste des intervenants, orateurs, conférenciers, modérateurs, experts, qui a parlé',
  topics: 'liste des thèmes, sujets, rubriques, index thématique, catégories',
  contacts:
    'téléphone, courriel, e-mail, courrier, adresse postale, comité d’organisation, organisateur, nous contacter, poser une question, signaler une erreur',
  data: 'adresses permanentes, permalien, comment citer, adresses des pages, plan du site, sitemap, fichiers sources, originaux, somme de contrôle, données ouvertes, données lisibles par machine, formats de fichiers, export, json, csv, xml, api, bibtex, rss, abonnement',
  accessibility:
    'accessibilité, malvoyant, aveugle, handicap, gros caractères, taille du texte, contraste, thème sombre, mode sombre, navigation au clavier, lecteur d’écran, réglages de lecture, WCAG',
};
