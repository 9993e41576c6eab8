/// Elements are made here and nowhere else: whatever was written by somebody becomes a text node, never markup.

import { language, languages, say, sayAll, speak } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';

/// Makes an element. `on…` properties are listeners, the others attributes; null and false ones are left out.
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/// A decorative icon of the sprite; its meaning is always said in words beside it.
export function icon(name, size = '') {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `icon ${size}`.trim());
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/app/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/// An address that is safe in a link: a page of the web or of this server, nothing that runs.
export function safeUrl(address) {
  try {
    const url = new URL(address, location.href);
    return ['http:', 'https:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/// Two letters and a colour for a person: the same for the same name everywhere.
export function avatar(name, extra = '') {
  return el('span', { class: `avatar ${tone(name)} ${extra}`.trim(), 'aria-hidden': 'true' }, initials(name));
}

export function initials(name) {
  const words = String(name ?? '').trim().split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return '#';
  const last = words.length > 1 ? words.at(-1)[0] : '';
  return (words[0][0] + last).toUpperCase();
}

export function tone(name) {
  let sum = 7;
  for (const letter of String(name ?? '')) sum = Math.imul(sum ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return `tone-${(sum >>> 8) % 6}`;
}

/// A button that copies a text and says so for a moment.
export function copyButton(text, label, properties = {}) {
  const caption = el('span', {}, label);
  const button = el('button', {
    type: 'button',
    class: 'copy',
    ...properties,
    onclick: async () => {
      const copied = await copy(text);
      caption.textContent = say(copied ? 'copied' : 'copy-failed');
      button.classList.toggle('done', copied);
      setTimeout(() => {
        caption.textContent = label;
        button.classList.remove('done');
      }, 1800);
    },
  }, icon('copy', 'small'), caption);
  caption.setAttribute('aria-live', 'polite');
  return button;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/// The clipboard needs HTTPS or localhost; a demo seen over the local network has neither.
function copyBySelection(text) {
  const field = el('textarea', { class: 'unseen', readonly: true, 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/// The small language switch, for every `[data-language]` place of a page.
export function languageSwitch() {
  const options = Object.entries(languages).map(([tag, name]) =>
    el('option', { value: tag, lang: tag, selected: tag === language }, name));
  return el('label', { class: 'language' },
    icon('globe', 'small'),
    el('span', { class: 'unseen' }, say('language')),
    el('select', { 'data-test': 'language', onchange: (event) => speak(event.target.value) }, options));
}

/// Puts a page's fixed words and its language switch in place.
export function openPage(titleKey) {
  document.documentElement.lang = language;
  if (titleKey) document.title = say(titleKey);
  sayAll();
  for (const place of document.querySelectorAll('[data-language]')) place.replaceChildren(languageSwitch());
}
