/** The other script of LanguageSwitch.astro, a small one for documents: its links lead to the part of the page that is being read. */
const languages = document.querySelector('[data-language-switch]');

for (const event of ['pointerdown', 'click']) {
  languages?.addEventListener(event, ({ target }) => {
    const link = (target as Element).closest('a');
    if (link) link.hash = location.hash;
  });
}
