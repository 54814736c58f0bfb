/** Parts of Russian words, and words, that say little by themselves. */

/** Stand before a whole word and mean nothing else: «микропредприятие». */
export const prefixesRu =
  'микро макро мега мульти меж супер сверх видео аудио фото теле радио кино нано энерго электро гидро агро кибер веб'.split(
    ' ',
  );

/** Stand before a whole word where the rest is one that the site has: «госкорпорация», but not «государство». */
export const shortPrefixesRu =
  'авто транс мини вне внутри обще много нефте газо лесо судо машино приборо евро гос спец проф пром тех техно инфо информ фин гео эко био само одно двух трех полу анти контр интер рос мин'.split(
    ' ',
  );

/** Say nothing about what is looked for. */
export const stopWordsRu =
  'и а но да или либо в во на о об обо от до для из изо с со к ко у по под над при про за без через между не ни же ли бы то что как где куда откуда когда кто чем перед после среди около уже еще очень также это эта этот эти все его ее их он она они мы вы я какие какой какая какое есть был была было были будет быть там тут'.split(
    ' ',
  );

/** Short words whose forms have no beginning of their own in common, each with all of them. */
export const irregularRu = [
  'день дня дню днем дне дни дней дням днями днях',
  'май мая маю маем мае',
  'год года году годом годе годы годов лет годам годами годах',
].map((line) => line.split(' '));
