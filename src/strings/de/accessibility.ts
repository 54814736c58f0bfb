/** The words of the page about accessibility: only what is true of every site that this generator makes. */
import type { AccessibilityStrings } from '../accessibility.ts';

export const accessibility: AccessibilityStrings = {
  title: 'Barrierefreiheit',
  intro:
    'Die Website lässt sich mit der Tastatur, mit einem Screenreader, bei starker Vergrößerung, auf dem Telefon und ohne JavaScript lesen.',
  sections: [
    {
      title: 'Darstellung anpassen',
      text: [
        'Oben auf jeder Seite, auf dem Telefon im Menü, steht die Schaltfläche „Leseeinstellungen“. Sie öffnet ein Feld, in dem Sie die Schrift bis auf 200 % vergrößern, die Abstände erweitern, zwei kontrastreiche Farben wählen und Bilder durch ihre Beschreibungen ersetzen können. „Übliche Ansicht“ führt zurück.',
        'Das helle und das dunkle Design richten sich nach Ihrem Gerät; mit der Schaltfläche „Dunkles Design“ oder „Helles Design“ wechseln Sie es. Die Einstellungen bleiben in Ihrem Browser und werden nirgendwohin übertragen.',
        'Die Website beachtet auch, was auf dem Gerät selbst eingestellt ist: Schriftgröße, mehr Kontrast, eigene Farben, weniger Bewegung. Im Browser lässt sich die Seite bis auf 400 % vergrößern.',
      ],
    },
    {
      title: 'Bedienung mit der Tastatur',
      text: [],
      list: [
        'Tab führt zum nächsten Link oder zur nächsten Schaltfläche, Umschalt\u00a0+\u00a0Tab zum vorigen Element, Enter öffnet es. Ein Rahmen zeigt, wo Sie sind.',
        'Der erste Link jeder Seite, „Zum Inhalt springen“, überspringt das Menü.',
        'Strg\u00a0+\u00a0K (auf dem Mac ⌘\u00a0K) oder „/“ öffnet die Suche. Die Pfeiltasten führen durch die Ergebnisse, Esc schließt Suche und Felder.',
      ],
    },
    {
      title: 'Aufbau der Seiten',
      text: [],
      list: [
        'Überschriften stehen in der richtigen Folge, die Bereiche einer Seite haben Namen, und Links sagen, wohin sie führen.',
        'Die Nummern der Punkte einer Resolution sind gewöhnlicher Text: Ein Screenreader liest sie vor, sie lassen sich suchen und kopieren.',
        'Alle Inhalte sind ohne JavaScript da. Die Suche, die Filter der Empfehlungen, die Leseeinstellungen und das Kopieren brauchen es.',
      ],
    },
    {
      title: 'Was geprüft wird',
      text: [
        'Ziel sind die Web Content Accessibility Guidelines, WCAG 2.2 (Stufe AA), und der russische Standard GOST R 52872-2019. Wird das Programm geändert, das diese Website erzeugt, prüfen automatische Tests:',
      ],
      list: [
        'Seiten aller Arten mit axe-core, im hellen und im dunklen Design, auf schmalen und breiten Bildschirmen;',
        'Vergrößerung bis auf 400 % ohne seitliches Scrollen;',
        'Lesen ohne JavaScript;',
        'einen Weg mit der Tastatur: von der Startseite über die Suche zu einem Punkt einer Resolution und zum Kopieren des Zitats.',
      ],
    },
    {
      title: 'Was nicht geprüft wird',
      text: [
        'Automatische Tests finden nicht jede Barriere. Menschen, die Screenreader benutzen, haben die Website noch nicht erprobt, und keine Fachstelle hat sie an den Standards gemessen.',
        'Gescannte Dokumente, Folien und andere Dateien sowie fremde Websites, auf die Links führen, werden nicht geprüft.',
      ],
    },
    {
      title: 'Bekannte Grenzen',
      text: [],
      list: [
        'Originale von Dokumenten können Scans sein, die ein Screenreader nicht lesen kann. Der Text einer Resolution steht auf der Website selbst; ist er nicht vollständig, sagt die Seite es.',
        'Eine Seite ohne Übersetzung wird mit einem Hinweis in der Sprache des Originals gezeigt.',
      ],
    },
  ],
  tell: 'Wenn etwas nicht funktioniert',
  tellHow:
    'Teilen Sie dem Veranstalter mit, was Sie auf welcher Seite nicht lesen oder tun konnten und welches Programm Sie benutzt haben.',
  nobodyToTell: 'Der Veranstalter hat dafür noch keine Adresse angegeben.',
  contacts: 'Kontakt zum Veranstalter',
};
