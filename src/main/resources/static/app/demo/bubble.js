/// One message of the demo phone, as WhatsApp would draw it.

import { copyButton, el, icon, safeUrl } from '../dom.js';
import { formatted } from '../markup.js';
import { timeOf } from '../time.js';
import { say } from '../words.js';

const TICKS = { sending: 'clock', sent: 'check', delivered: 'check-double', read: 'check-double', failed: 'alert' };
const CODE = /\*(\d{4,8})\*/;

/// Draws a message; `choose` is called with a button, `unfold` with a message whose list is to be shown.
export function messageNode(message, { choose, unfold }) {
  return el('li', {
    class: `message ${message.pending ? 'pending' : ''}`,
    'data-test': 'bubble',
    'data-from': message.from,
    'data-type': message.type,
    'data-no': message.no,
    'data-status': message.status,
  }, bubble(message), choices(message, choose, unfold));
}

function bubble(message) {
  const speaker = say(message.from === 'customer' ? 'you' : 'phone.provider');
  return el('div', { class: 'bubble' },
    el('span', { class: 'unseen' }, `${speaker}: `),
    message.document && paper(message.document),
    message.text && el('span', { class: 'words' }, formatted(message.text)),
    meta(message));
}

/// What the customer sent is with the business once WhatsApp has taken it.
function meta({ at, from, status: told }) {
  const status = from === 'customer' && told === 'accepted' ? 'delivered' : told;
  const tick = from === 'customer' ? (TICKS[status] ?? 'check-double') : status === 'failed' && 'alert';
  return el('span', { class: `meta ${status ?? ''}` },
    el('time', { datetime: at }, timeOf(at)),
    tick && icon(tick),
    tick && status && el('span', { class: 'unseen' }, say(`status.${status}`)));
}

function paper({ fileName, url }) {
  const kind = /\.(\w{2,4})$/.exec(fileName ?? '')?.[1] ?? 'PDF';
  return el('a', { class: 'paper', href: safeUrl(`/api${url}`), target: '_blank', rel: 'noopener', 'data-test': 'document' },
    el('span', { class: 'sheet-icon', 'aria-hidden': 'true' }, kind.toUpperCase()),
    el('span', { class: 'name' }, fileName),
    el('span', { class: 'open' }, say('open')));
}

function choices(message, choose, unfold) {
  const options = message.options ?? [];
  const code = message.type === 'template' && CODE.exec(message.text)?.[1];
  if (code) return el('div', { class: 'choices' }, copyButton(code, say('copy-code'), { class: '', 'data-test': 'copy-code' }));
  if (options.length === 0) return null;
  if (message.type === 'list') {
    return el('div', { class: 'choices' },
      el('button', { type: 'button', 'aria-haspopup': 'dialog', 'data-test': 'list-button', onclick: () => unfold(message) },
        icon('list'), message.button ?? say('phone.options')));
  }
  return el('div', { class: 'choices' }, options.map((option) =>
    el('button', { type: 'button', 'data-test': 'reply-button', 'data-id': option.id, onclick: () => choose(option) },
      icon('reply'), option.title)));
}
