/// What the screens say, in the reader's language: the saved choice, else the browser's, else Brazilian Portuguese.
/// Each language has its table in `words/`; a word that a table lacks is said in Portuguese.

const OFFERED = { 'pt-BR': 'Português', es: 'Español', en: 'English', ru: 'Русский' };
const SAVED = 'prosa-language';

function closest(tag) {
  const primary = String(tag).toLowerCase().split('-')[0];
  return Object.keys(OFFERED).find((offered) => offered.split('-')[0] === primary);
}

function saved() {
  try {
    return localStorage.getItem(SAVED);
  } catch {
    return null; // storage may be switched off
  }
}

export const languages = OFFERED;
export const language = closest(saved()) ?? closest(navigator.language) ?? 'pt-BR';

const portuguese = (await import('./words/pt-BR.js')).default;
const table = language === 'pt-BR' ? portuguese : (await import(`./words/${language}.js`)).default;
const plural = new Intl.PluralRules(language);

/// Says a word, its `{placeholders}` filled in; one with plural forms chooses by the value of `n`.
export function say(key, values = {}) {
  const entry = table[key] ?? portuguese[key] ?? key;
  const text = typeof entry === 'string' ? entry : (entry[plural.select(values.n)] ?? entry.other);
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/// Says one of the server's own words, such as a queue or a role; an unknown one as it came.
export function sayOf(kind, name, values = {}) {
  const key = `${kind}.${String(name ?? '').toLowerCase()}`;
  const words = say(key, values);
  return words === key ? name ?? '' : words;
}

/// Fills every element under `root` that names its word: `data-say`, `data-say-label`, `data-say-placeholder`.
export function sayAll(root = document) {
  const each = (name, put) => {
    for (const node of root.querySelectorAll(`[${name}]`)) put(node, say(node.getAttribute(name)));
  };
  each('data-say', (node, text) => (node.textContent = text));
  each('data-say-label', (node, text) => node.setAttribute('aria-label', text));
  each('data-say-placeholder', (node, text) => node.setAttribute('placeholder', text));
}

/// Keeps the reader's choice and shows the page again in it.
export function speak(chosen) {
  try {
    localStorage.setItem(SAVED, chosen);
  } catch {
    // the choice then lasts as long as the page
  }
  location.reload();
}
