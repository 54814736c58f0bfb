/** Further words by which the site’s own pages are found. */
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  home: 'etusivu, aloitussivu, pääsivu, kotisivu',
  editions:
    'arkisto, menneet konferenssit, aiemmat konferenssit, aiemmat vuodet, historia, kaikki konferenssit',
  edition:
    'aika ja paikka, milloin ja missä, päivämäärät, järjestäjät, osallistujat ja maat, osallistujamäärä, tunnuslause, kumppanit ja tuki, konferenssin tulokset',
  programme:
    'aikataulu, esityslista, tilaisuuksien luettelo, pyöreän pöydän keskustelut, kellonajat ja salit, esitykset, konferenssiohjelma',
  materials:
    'esitysdiat, diat, video, tallenteet, valokuvat, kuvat, julkaisut, konferenssijulkaisu, pöytäkirjat, lehdistötiedotteet, monisteet, lataa aineistot, tiedostot',
  resolutions: 'kaikki päätöslauselmat, loppuasiakirjat, konferenssin asiakirjat, päätökset',
  resolution:
    'lataa päätöslauselma, koko teksti, koko päätöslauselma, päätöslauselman lähdetiedosto, loppuasiakirja, tulosta päätöslauselma',
  recommendations:
    'kaikki suositukset, suositusten luettelo, päätöslauselman kaikki kohdat, kohtien luettelo, osallistujien ehdotukset, suositukset vastaanottajan mukaan, suositukset aiheittain, käsittely ja toteutus',
  raisedAgain:
    'toistuvat kysymykset, toistuneet suositukset, uudelleen esillä, aiemmin ehdotettu, vuodesta toiseen',
  organizations:
    'organisaatioiden luettelo, vastaanottajat, kenelle osoitettu, kenelle lähetetty, viranomaiset, ministeriöt ja virastot, laitokset',
  people: 'puhujien luettelo, puhujat, esitelmöitsijät, puheenjohtajat, asiantuntijat, kuka puhui',
  topics: 'aiheiden luettelo, teemat, asiasanat, aihehakemisto, luokat',
  contacts:
    'puhelin, sähköposti, posti, postiosoite, järjestelytoimikunta, järjestäjä, ota yhteyttä, palaute, kysy, ilmoita virheestä',
  data: 'pysyvät osoitteet, pysyvä linkki, miten viitataan, sivujen osoitteet, sivukartta, sitemap, lähdetiedostot, alkuperäiset, tarkistussumma, avoin data, koneluettava data, tiedostomuodot, vienti, json, csv, xml, api, bibtex, rss, tilaa',
  accessibility:
    'saavutettavuus, heikkonäköinen, sokea, vammaisuus, suuri teksti, kirjasinkoko, kontrasti, tumma teema, tumma tila, näppäimistön käyttö, ruudunlukija, lukuasetukset, WCAG',
};
