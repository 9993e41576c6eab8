/// The phone's bottom sheet with the rows of a list message.

import { el } from '../dom.js';
import { say } from '../words.js';

const $ = (id) => document.getElementById(id);
let opener = null;

export function openSheet(message, choose) {
  opener = document.activeElement;
  $('sheet-title').textContent = message.button ?? say('phone.options');
  $('rows').replaceChildren(...message.options.map((row) => el('li', {},
    el('button', {
      type: 'button',
      'data-test': 'sheet-row',
      'data-id': row.id,
      onclick: () => {
        closeSheet();
        choose({ id: row.id, title: row.title, ...(row.description ? { description: row.description } : {}) });
      },
    }, el('span', {}, row.title, row.description && el('small', {}, row.description)),
    el('i', { class: 'dot', 'aria-hidden': 'true' })))));
  $('sheet').hidden = false;
  $('screen').inert = true;
  $('rows').querySelector('button')?.focus();
}

export function closeSheet() {
  if ($('sheet').hidden) return;
  $('sheet').hidden = true;
  $('screen').inert = false;
  opener?.focus?.();
}

$('scrim').addEventListener('click', closeSheet);
$('close-sheet').addEventListener('click', closeSheet);
document.addEventListener('keydown', (event) => event.key === 'Escape' && closeSheet());
