/** The words of the page about accessibility: only what is true of every site that this generator makes. */
import type { AccessibilityStrings } from '../accessibility.ts';

export const accessibility: AccessibilityStrings = {
  title: 'Accessibilité',
  intro:
    'Le site se lit au clavier, avec un lecteur d’écran, avec un fort agrandissement, sur un téléphone et sans JavaScript.',
  sections: [
    {
      title: 'Régler l’affichage',
      text: [
        'En haut de chaque page, dans le menu sur un téléphone, se trouve le bouton «\u202fRéglages de lecture\u202f». Il ouvre un panneau où vous pouvez agrandir le texte jusqu’à 200\u202f%, élargir les espacements, choisir deux couleurs contrastées et remplacer les images par leurs descriptions. «\u202fAffichage habituel\u202f» vous ramène au point de départ.',
        'Les thèmes clair et sombre suivent votre appareil\u202f; le bouton «\u202fThème sombre\u202f» ou «\u202fThème clair\u202f» change de thème. Les réglages restent dans votre navigateur et ne sont envoyés nulle part.',
        'Le site respecte aussi ce qui est réglé sur l’appareil lui-même\u00a0: taille des caractères, contraste renforcé, couleurs personnelles, réduction des animations. La page peut être agrandie dans le navigateur jusqu’à 400\u202f%.',
      ],
    },
    {
      title: 'Se servir du clavier',
      text: [],
      list: [
        'Tab mène au lien ou au bouton suivant, Maj\u00a0+\u00a0Tab au précédent, Entrée l’ouvre. Un cadre indique où vous êtes.',
        'Le premier lien de chaque page, «\u202fAller au contenu\u202f», saute le menu.',
        'Ctrl\u00a0+\u00a0K (⌘\u00a0K sur un Mac) ou «\u202f/\u202f» ouvre la recherche. Les flèches parcourent les résultats, Échap ferme la recherche et les panneaux.',
      ],
    },
    {
      title: 'Comment les pages sont faites',
      text: [],
      list: [
        'Les titres sont dans l’ordre, les zones de la page portent un nom et les liens disent où ils mènent.',
        'Les numéros des points d’une résolution sont du texte ordinaire\u00a0: un lecteur d’écran les lit, on peut les chercher et les copier.',
        'Tout le contenu est présent sans JavaScript. La recherche, les filtres des recommandations, les réglages de lecture et la copie en ont besoin.',
      ],
    },
    {
      title: 'Ce qui est vérifié',
      text: [
        'L’objectif est le respect des règles WCAG 2.2 (niveau AA) et de la norme russe GOST R 52872-2019. Lorsque le programme qui produit ce site change, des tests automatiques vérifient\u00a0:',
      ],
      list: [
        'des pages de chaque type avec axe-core, dans les thèmes clair et sombre, sur des écrans étroits et larges\u202f;',
        'l’agrandissement jusqu’à 400\u202f%, sans défilement latéral\u202f;',
        'la lecture sans JavaScript\u202f;',
        'un parcours au clavier\u00a0: de l’accueil à un point d’une résolution par la recherche, jusqu’à la copie de sa référence.',
      ],
    },
    {
      title: 'Ce qui n’est pas vérifié',
      text: [
        'Les tests automatiques ne trouvent pas tous les obstacles. Aucun utilisateur de lecteur d’écran n’a encore essayé le site et aucun expert ne l’a évalué au regard des normes.',
        'Les documents numérisés, les diapositives et les autres fichiers, ainsi que les sites tiers vers lesquels mènent des liens, ne sont pas vérifiés.',
      ],
    },
    {
      title: 'Limites connues',
      text: [],
      list: [
        'Les originaux peuvent être des images numérisées, qu’un lecteur d’écran ne peut pas lire. Le texte de la résolution figure sur le site même\u202f; s’il n’est pas complet, la page le dit.',
        'Une page sans traduction est présentée dans la langue de l’original, avec une mention.',
      ],
    },
  ],
  tell: 'Si quelque chose ne fonctionne pas',
  tellHow:
    'Dites à l’organisateur ce que vous n’avez pas pu lire ou faire, sur quelle page et avec quel programme.',
  nobodyToTell: 'L’organisateur n’a pas encore donné d’adresse à cet effet.',
  contacts: 'Contacter l’organisateur',
};
