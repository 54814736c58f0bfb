/** What html-validate says of built pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The id of an item is its label, `1-i-3`: HTML allows any sign but white space.
    'valid-id': ['error', { relaxed: true }],
    // Boxes to tick that belong together have one name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Titles of documents are as long as they were adopted; what tells a page from others stands first.
    'long-title': 'off',
    // What is chosen in the panel and in the filters acts at once, and Enter asks in the search box.
    'wcag/h32': 'off',
    // Where a telephone number may break is for the style sheet.
    'tel-non-breaking': 'off',
  },
};

/** One line an error: the page, what is wrong, and where. */
export async function htmlErrors(dist: string, paths: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const wrong: string[] = [];
  for (const path of paths) {
    const file = join(dist, path, path.endsWith('.html') ? '' : 'index.html');
    const { results } = await validator.validateString(readFileSync(file, 'utf8'), path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      wrong.push(`${path}: ${ruleId}: ${message} (${selector})`);
  }
  return wrong;
}
