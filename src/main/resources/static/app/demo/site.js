/// The demo bar of the sample site: which documents the widget will recognise.

import { copyButton, el, openPage } from '../dom.js';
import { get } from '../http.js';
import { language } from '../words.js';

openPage();
document.documentElement.lang = 'pt-BR'; // the provider's page itself speaks Portuguese only
document.getElementById('demo-bar').lang = language;

const SHOWN = 3;

try {
  const customers = (await get('/api/demo/customers')) ?? [];
  document.getElementById('documents').replaceChildren(...customers.slice(0, SHOWN).map(({ name, document: number, situation }) =>
    el('li', { title: [name, situation].filter(Boolean).join(' · ') },
      copyButton(number, number, { 'data-test': 'demo-document', 'aria-label': `${name}: ${number}` }))));
} catch {
  document.getElementById('demo-bar').hidden = true; // no demo here
}
