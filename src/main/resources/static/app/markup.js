/// WhatsApp's markup as elements: *bold*, _italic_, ~strike~, ```mono```, links, and payment codes to copy.
/// The text is only ever put into text nodes; whatever is not markup stays as it was written.

import { copyButton, el, safeUrl } from './dom.js';
import { say } from './words.js';

const PIX = String.raw`000201[\x20-\x7e]{40,}?6304[0-9A-Fa-f]{4}`;
const BOLETO = String.raw`\d{5}\.?\d{5} ?\d{5}\.?\d{6} ?\d{5}\.?\d{6} ?\d ?\d{14}(?!\d)`;
const paired = (name, mark) =>
  String.raw`(?<![\p{L}\p{N}${mark}])${mark}(?<${name}>[^\s${mark}](?:[^${mark}\n]*[^\s${mark}])?)${mark}(?![\p{L}\p{N}${mark}])`;

const TOKENS = new RegExp([
  String.raw`(?<url>https?://[^\s<>"]+[^\s<>".,;:!?)*_~])`,
  `(?<pix>${PIX})`,
  `(?<boleto>${BOLETO})`,
  '```(?<block>[^`]+)```',
  '`(?<mono>[^`\\n]+)`',
  paired('bold', String.raw`\*`),
  paired('italic', '_'),
  paired('strike', '~'),
].join('|'), 'gu');

const STANDS_ALONE = /pix|boleto/; // drawn as a block, so that the line breaks around it are already there
const MONEY = /(R\$) (?=\d)/g; // not to be torn apart at the end of a line

const MAKE = {
  url: (text) => (safeUrl(text) ? el('a', { href: safeUrl(text), target: '_blank', rel: 'noopener noreferrer' }, text) : text),
  pix: (text) => codeToCopy(text, say('copy-pix')),
  boleto: (text) => codeToCopy(text, say('copy-line')),
  block: (text) => (/^\s*000201/.test(text) ? codeToCopy(text.trim(), say('copy-pix')) : el('code', {}, text)),
  mono: (text) => el('code', {}, text),
  bold: (text) => el('strong', {}, formatted(text)),
  italic: (text) => el('em', {}, formatted(text)),
  strike: (text) => el('s', {}, formatted(text)),
};

/// The text of one message as a fragment of safe nodes.
export function formatted(text) {
  const fragment = document.createDocumentFragment();
  const whole = String(text ?? '').replace(MONEY, '$1\u00a0');
  let from = 0;
  for (const found of whole.matchAll(TOKENS)) {
    const [kind, inside] = Object.entries(found.groups).find(([, value]) => value !== undefined);
    const block = STANDS_ALONE.test(kind);
    const before = whole.slice(from, found.index);
    fragment.append(block ? before.replace(/\n+$/, '') : before, MAKE[kind](inside));
    from = found.index + found[0].length;
    if (block) from += /^\n*/.exec(whole.slice(from))[0].length;
  }
  fragment.append(whole.slice(from));
  return fragment;
}

function codeToCopy(code, label) {
  return el('span', { class: 'code-to-copy' },
    el('code', {}, code),
    copyButton(code, label, { 'data-test': 'copy-code' }));
}

/// A text in one line and without its markup, for a list.
export const plainly = (text) => String(text ?? '').replace(/(?<![\p{L}\p{N}])[*_~]+|[*_~]+(?![\p{L}\p{N}])/gu, '').replace(/\s+/g, ' ').trim();
