/** The words of the page about formats and data. */
import type { DataStrings } from '../data.ts';

export const data: DataStrings = {
  title: 'Formats et données',
  intro:
    'Les textes, le programme et les recommandations peuvent être téléchargés en plusieurs formats. Chaque document et chaque point a une adresse permanente à laquelle vous pouvez renvoyer.',
  filesAt:
    'L’adresse d’un fichier est celle de la page, où la dernière barre oblique est remplacée par un point et l’extension\u00a0:',
  groups: [
    { audience: 'office', title: 'Documents' },
    { audience: 'calendar', title: 'Calendriers' },
    { audience: 'citation', title: 'Pour les logiciels de bibliographie' },
    { audience: 'data', title: 'Données pour les programmes' },
    { audience: 'feed', title: 'S’abonner aux nouveautés' },
    { audience: 'image', title: 'Images' },
  ],
  examples: 'Exemples\u00a0:',
  files: {
    news: 'les nouveautés du site',
    editions: 'toutes les conférences',
    organizations: 'toutes les organisations',
    register: 'tous les points',
    edition: 'une conférence',
    programme: 'un programme',
    sessions: 'les séances d’une conférence',
    resolutions: 'les résolutions d’une conférence',
    'edition-register': 'les points d’une conférence',
    proceedings: 'les actes',
    session: 'une séance',
    resolution: 'une résolution',
    recommendation: 'un point',
    organization: 'les points qui concernent une organisation',
    extract: 'un extrait d’une des résolutions',
    'organization-news': 'les nouveautés sur les points qui concernent une organisation',
    schema: 'un schéma',
  },
  citing: 'Comment citer',
  howToCite: [
    'La référence d’une résolution ou d’un point, pour une lettre ou une bibliographie, peut être copiée sur sa page.',
    'Dans les données, chaque point a une clé (le champ `key`) formée de la conférence, de la résolution et du numéro du point. Aucun autre point ne la porte, et elle mènera encore à ce point dans plusieurs années.',
  ],
  version: 'Ce sur quoi les programmes peuvent compter',
  promises: [
    'Commencez par `editions.json`, la liste de toutes les conférences\u00a0: des liens mènent de là à tous les autres documents JSON, aux fils de nouveautés, aux calendriers et aux horaires.',
    'Chaque document JSON nomme son schéma dans le champ `$schema`\u202f; la version figure dans cette adresse et dans le champ `version`.',
    'Dans une même version, aucun champ ne disparaît ni ne change de sens, mais des champs et des codes peuvent s’ajouter\u00a0: ignorez ceux que vous ne connaissez pas.',
    'Les mots des documents sont donnés textuellement. Ce que la source ne dit pas est `null` ou une liste vide.',
    'Les dates suivent la norme ISO 8601. Si seuls l’année ou le mois sont connus, eux seuls sont donnés.',
  ],
  addresses: 'Adresses des pages',
  sitemap: 'Plan du site pour les moteurs de recherche',
  originals: 'Fichiers sources',
  originalsAre:
    'Les fichiers d’après lesquels le texte des résolutions a été préparé. L’empreinte permet de vérifier qu’un fichier n’a pas changé.',
  digest: 'Empreinte SHA-256',
  rights: 'Droits',
};
