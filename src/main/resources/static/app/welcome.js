/// The front door: shows what this installation offers. Without a demo only the console's door is open.

import { el, openPage } from './dom.js';
import { get } from './http.js';
import { say, sayOf } from './words.js';
import { loginsOf } from './demo/offer.js';

openPage('welcome.page');

try {
  const offer = await get('/api/demo');
  for (const door of document.querySelectorAll('[data-demo]')) door.hidden = false;
  document.getElementById('demo').hidden = false;
  showLogins(loginsOf(offer));
} catch {
  // no demo here: nothing to show, nothing to say
}

function showLogins(logins) {
  document.getElementById('logins-card').hidden = logins.length === 0;
  document.getElementById('logins').replaceChildren(...logins.map(({ user, password, name, role }) =>
    el('li', {},
      el('span', { class: 'who' }, name ?? user, role && el('small', {}, sayOf('role', role))),
      el('code', {}, el('span', { class: 'unseen' }, `${say('user')}: `), user),
      el('code', {}, el('span', { class: 'unseen' }, `${say('password')}: `), password))));
}
