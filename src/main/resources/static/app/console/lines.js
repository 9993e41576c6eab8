/// The lines of a talk: day separators, notices, and what each side said.

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { safeUrl } from '../dom.js';
import { formatted } from '../markup.js';
import { dayOf, momentOf, timeOf } from '../time.js';
import { say, sayOf } from '../words.js';
import { glyph } from './part.js';

const TICKS = { pending: 'clock', sending: 'clock', accepted: 'check', sent: 'check', delivered: 'check-double', read: 'check-double', failed: 'alert', dropped: 'close' };
const ONE_BREATH_MILLIS = 4 * 60_000;

/// Every line with a stable key, in order; messages on their way come last.
export function lines(talk, pending) {
  const rows = [];
  let before = null;
  for (const item of [...talk.items, ...pending.map(onItsWay)]) {
    const day = new Date(item.at).toDateString();
    if (!before || day !== new Date(before.at).toDateString()) {
      rows.push({ key: `day ${day}`, view: html`<p class="day"><span>${dayOf(item.at)}</span></p>` });
      before = null;
    }
    rows.push({ key: item.id ?? item.no, view: line(item, talk, goesOn(before, item)) });
    before = item;
  }
  return rows;
}

const onItsWay = ({ id, name, text, at }) => ({ id, name, text, at, from: 'agent', status: 'pending' });

function goesOn(before, item) {
  return before?.from === item.from && before.name === item.name && Date.parse(item.at) - Date.parse(before.at) < ONE_BREATH_MILLIS;
}

function line(item, talk, goesOn) {
  if (item.from === 'notice') {
    return html`<p class="notice" data-test="bubble" data-from="notice" data-no=${item.no}>${sayOf('notice', item.text, { name: item.name || say('from.agent') })}<time datetime=${item.at} title=${momentOf(item.at)}>${timeOf(item.at)}</time></p>`;
  }
  return html`
    <article class="line ${goesOn ? 'goes-on' : ''}" data-test="bubble" data-from=${item.from} data-no=${item.no ?? nothing} data-status=${item.status ?? nothing}>
      <p class="speaker ${goesOn ? 'unseen' : ''}">${item.from === 'bot' ? glyph('bot', 'small') : nothing}${speaker(item, talk)}</p>
      <div class="bubble ${item.status === 'pending' ? 'pending' : ''}">
        ${item.concealed ? html`<span class="concealed">${glyph('lock', 'small')}<span aria-hidden="true">••••••••</span><span class="unseen">${say('concealed')}</span></span>`
          : item.text ? html`<span class="words">${guard([item.text], () => formatted(item.text))}</span>` : nothing}
        ${item.document ? html`<a class="paper" href=${safeUrl(item.document.url) ?? nothing} target="_blank" rel="noopener" data-test="document">${glyph('file')}<span>${item.document.fileName}</span>${glyph('external', 'small')}</a>` : nothing}
      </div>
      ${item.options?.length ? html`<ul class="offers" aria-label=${say('console.offers')}>${item.options.map((option) => html`<li>${option.title}</li>`)}</ul>` : nothing}
      <p class="when"><time datetime=${item.at} title=${momentOf(item.at)}>${timeOf(item.at)}</time>${tick(item)}</p>
    </article>`;
}

function speaker(item, talk) {
  if (item.from === 'customer') return item.name ?? talk.name;
  return item.name || say(`from.${item.from}`);
}

function tick({ from, status }) {
  if (from === 'customer' || !TICKS[status]) return nothing;
  return html`<span class="tick ${status}" title=${say(`status.${status}`)}>${glyph(TICKS[status], 'small')}<span class="unseen">${say(`status.${status}`)}</span></span>`;
}
