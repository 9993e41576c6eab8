/// Who is waiting, who is with me, and all the others.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { initials, tone } from '../dom.js';
import { shortMoment, waited } from '../time.js';
import { say, sayOf } from '../words.js';
import { plainly } from '../markup.js';
import { Part, glyph, wish } from './part.js';

const VIEWS = ['waiting', 'mine', 'all'];
const LATE_MILLIS = 5 * 60_000;
const VERY_LATE_MILLIS = 15 * 60_000;

class List extends Part {
  static properties = { desk: { attribute: false }, stamp: { attribute: false }, sought: { state: true }, now: { state: true } };

  constructor() {
    super();
    this.sought = '';
    this.now = Date.now();
  }

  connectedCallback() {
    super.connectedCallback();
    this.clock = setInterval(() => (this.now = Date.now()), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.clock);
  }

  updated() {
    if (this.shownId === this.desk.openId) return;
    this.shownId = this.desk.openId;
    this.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  /// The rows that fit what is sought.
  get found() {
    const rows = this.desk.conversations ?? [];
    const words = plain(this.sought).split(/\s+/).filter(Boolean);
    return rows.filter((row) => {
      const text = plain([row.name, sayOf('queue', row.queue), row.lastText, row.owner?.name].join(' '));
      return words.every((word) => text.includes(word));
    });
  }

  render() {
    const { view, counts, conversations } = this.desk;
    return html`
      <nav class="list" aria-label=${say('console.conversations')}>
        <div class="views" role="tablist" aria-label=${say('console.conversations')} @keydown=${this.arrows}>
          ${VIEWS.map((each) => html`
            <button type="button" role="tab" id="view-${each}" aria-selected=${each === view} aria-controls="rows" tabindex=${each === view ? 0 : -1}
              data-test="view-${each}" @click=${() => this.desk.show(each)}>${say(`view.${each}`)}
              <span class="count ${each === 'waiting' && counts.waiting > 0 ? 'hot' : ''}">${counts[each] ?? 0}</span></button>`)}
        </div>
        <label class="seek">${glyph('search', 'small')}<span class="unseen">${say('console.search')}</span>
          <input class="input" type="search" placeholder=${say('console.search')} data-test="search" .value=${this.sought}
            @input=${(event) => (this.sought = event.target.value)}></label>
        <p class="unseen" role="status">${say('console.waiting-now', { n: counts.waiting })}</p>
        <div class="rows" id="rows" role="tabpanel" aria-labelledby="view-${view}"><ul data-test="rows">
          ${conversations === null ? this.loading() : repeat(this.found, (row) => row.id, (row) => this.row(row))}
          ${conversations !== null && this.found.length === 0 ? this.nothingHere(view) : nothing}
        </ul></div>
      </nav>`;
  }

  row(row) {
    const chosen = row.id === this.desk.openId;
    return html`
      <li>
        <button type="button" class="row" aria-current=${chosen ? 'true' : 'false'} data-test="row" data-id=${row.id} @click=${() => wish(this, 'chosen', row.id)}>
          <span class="face"><span class="avatar ${tone(row.name)}" aria-hidden="true">${initials(row.name)}</span>
            <span class="channel ${row.channel}" title=${say(`channel.${row.channel}`)}>${glyph(row.channel === 'widget' ? 'window' : 'phone')}</span></span>
          <span class="about">
            <span class="first"><strong>${row.name}</strong><span class="unseen">, ${say(`channel.${row.channel}`)}</span><time datetime=${row.lastAt ?? nothing}>${shortMoment(row.lastAt)}</time></span>
            <span class="last">${this.speaker(row)}${plainly(row.lastText)}</span>
            <span class="marks">${this.marks(row)}</span>
          </span>
        </button>
      </li>`;
  }

  speaker({ lastFrom }) {
    return lastFrom === 'bot' || lastFrom === 'agent' ? html`<span class="by">${say(`from.${lastFrom}`)}: </span>` : nothing;
  }

  marks({ waitingSince, queue, owner, language }) {
    const late = waitingSince ? this.now - Date.parse(waitingSince) : 0;
    const urgency = late > VERY_LATE_MILLIS ? 'bad' : late > LATE_MILLIS ? 'warn' : '';
    return html`
      ${waitingSince ? html`<span class="pill wait ${urgency}" data-test="waiting">${glyph('clock', 'small')}<span class="unseen">${say('console.waits')} </span>${waited(waitingSince, this.now)}</span>` : nothing}
      ${queue ? html`<span class="pill">${sayOf('queue', queue)}</span>` : nothing}
      ${owner?.kind === 'bot' ? html`<span class="pill accent">${say('owner.bot')}</span>` : nothing}
      ${owner?.kind === 'agent' && owner.name ? html`<span class="pill sky">${owner.name}</span>` : nothing}
      ${language ? html`<span class="tongue" title=${languageName(language)}>${language.slice(0, 2).toUpperCase()}</span>` : nothing}`;
  }

  loading() {
    return [1, 2, 3, 4, 5].map(() => html`<li class="ghost" aria-hidden="true"><i></i><b></b><u></u></li>`);
  }

  nothingHere(view) {
    const sought = this.sought.trim();
    return html`<li class="empty">${glyph(sought ? 'search' : 'tray')}
      <strong>${say(sought ? 'console.none-found' : `empty.${view}`)}</strong>
      <span>${say(sought ? 'console.none-found.text' : `empty.${view}.text`)}</span></li>`;
  }

  arrows(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = VIEWS[(VIEWS.indexOf(this.desk.view) + by + VIEWS.length) % VIEWS.length];
    this.desk.show(next);
    this.updateComplete.then(() => this.querySelector(`#view-${next}`).focus());
  }
}

const plain = (text) => String(text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/// A language's name in the reader's own language.
export function languageName(tag) {
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}

customElements.define('prosa-list', List);
