/** The words of the page about accessibility: only what is true of every site that this generator makes. */
import type { AccessibilityStrings } from '../accessibility.ts';

export const accessibility: AccessibilityStrings = {
  title: 'Saavutettavuus',
  intro:
    'Sivustoa voi lukea näppäimistöllä, ruudunlukijalla, suurella suurennoksella, puhelimella ja ilman JavaScriptiä.',
  sections: [
    {
      title: 'Ulkoasun säätäminen',
      text: [
        'Jokaisen sivun yläreunassa, puhelimessa valikossa, on painike ”Lukuasetukset”. Se avaa paneelin, jossa voit suurentaa tekstin 200\u00a0prosenttiin, väljentää välejä, valita kaksi kontrastista väriä ja korvata kuvat niiden kuvauksilla. ”Tavallinen näkymä” palauttaa alkutilan.',
        'Vaalea ja tumma teema noudattavat laitteesi asetusta; painike ”Tumma teema” tai ”Vaalea teema” vaihtaa teeman. Asetukset säilyvät vain selaimessasi, eikä niitä lähetetä minnekään.',
        'Sivusto noudattaa myös laitteen omia asetuksia: kirjasinkokoa, lisättyä kontrastia, omia värejä ja vähennettyä liikettä. Sivua voi suurentaa selaimessa 400\u00a0prosenttiin.',
      ],
    },
    {
      title: 'Näppäimistön käyttö',
      text: [],
      list: [
        'Sarkain vie seuraavaan linkkiin tai painikkeeseen, Vaihto\u00a0+\u00a0Sarkain edelliseen, Enter avaa sen. Kehys näyttää, missä olet.',
        'Jokaisen sivun ensimmäinen linkki, ”Siirry sisältöön”, ohittaa valikon.',
        'Ctrl\u00a0+\u00a0K (Macissa ⌘\u00a0K) tai ”/” avaa haun. Nuolinäppäimillä liikutaan tuloksissa, Esc sulkee haun ja paneelit.',
      ],
    },
    {
      title: 'Sivujen rakenne',
      text: [],
      list: [
        'Otsikot ovat järjestyksessä, sivun alueilla on nimet, ja linkit kertovat, minne ne vievät.',
        'Päätöslauselman kohtien numerot ovat tavallista tekstiä: ruudunlukija lukee ne, ja niitä voi hakea ja kopioida.',
        'Kaikki sisältö on saatavilla ilman JavaScriptiä. Haku, suositusten suodattimet, lukuasetukset ja kopiointi tarvitsevat sitä.',
      ],
    },
    {
      title: 'Mitä testataan',
      text: [
        'Tavoitteena ovat WCAG 2.2 -ohjeet (taso AA) ja venäläinen standardi GOST R 52872-2019. Kun tämän sivuston tuottava ohjelma muuttuu, automaattiset testit tarkistavat:',
      ],
      list: [
        'kaikentyyppiset sivut axe-corella vaaleassa ja tummassa teemassa, kapealla ja leveällä näytöllä;',
        'suurennoksen 400\u00a0prosenttiin ilman sivuttaista vieritystä;',
        'lukemisen ilman JavaScriptiä;',
        'kulun näppäimistöllä: etusivulta haun kautta päätöslauselman kohtaan ja sen viitteen kopiointiin.',
      ],
    },
    {
      title: 'Mitä ei testata',
      text: [
        'Automaattiset testit eivät löydä kaikkia esteitä. Ruudunlukijan käyttäjät eivät ole vielä kokeilleet sivustoa, eikä asiantuntija ole arvioinut sitä standardien mukaan.',
        'Skannattuja asiakirjoja, dioja ja muita tiedostoja tai muita sivustoja, joihin linkit vievät, ei testata.',
      ],
    },
    {
      title: 'Tunnetut rajoitukset',
      text: [],
      list: [
        'Alkuperäiset asiakirjat voivat olla skannauksia, joita ruudunlukija ei pysty lukemaan. Päätöslauselman teksti on sivustolla; jos se ei ole täydellinen, sivu kertoo sen.',
        'Sivu, jota ei ole käännetty, näytetään alkukielellä, ja siitä mainitaan.',
      ],
    },
  ],
  tell: 'Jos jokin ei toimi',
  tellHow: 'Kerro järjestäjälle, mitä et voinut lukea tai tehdä, millä sivulla ja millä ohjelmalla.',
  nobodyToTell: 'Järjestäjä ei ole vielä ilmoittanut osoitetta tähän.',
  contacts: 'Järjestäjän yhteystiedot',
};
