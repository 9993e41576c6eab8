/// The agent console: three columns on a desk, one on a phone. The address names the open talk, so that the browser's
/// back button leads from the facts to the talk and from the talk to the list.

import { html, nothing } from 'lit';
import { openPage, languageSwitch } from '../dom.js';
import { say, sayOf } from '../words.js';
import { Desk } from './desk.js';
import { Part, glyph } from './part.js';
import { Shortcuts } from './shortcuts.js';
import './list.js';
import './talk.js';
import './facts.js';
import './help.js';

const TOAST_MILLIS = 7_000;
const RETRY_MILLIS = 8_000;

class Console extends Part {
  static properties = { toasts: { state: true }, facts: { state: true } };

  constructor() {
    super();
    this.desk = new Desk();
    this.toasts = [];
    this.facts = false;
    this.shortcuts = new Shortcuts({
      next: () => this.step(1),
      previous: () => this.step(-1),
      take: () => this.mayTake && this.desk.take(),
      reply: () => this.querySelector('#reply')?.focus(),
      help: () => this.querySelector('prosa-help').show(),
    });
    this.switch = languageSwitch();
  }

  connectedCallback() {
    super.connectedCallback();
    this.desk.addEventListener('change', () => this.requestUpdate());
    this.desk.addEventListener('complaint', (event) => this.toast(event.detail));
    addEventListener('hashchange', () => this.follow());
    this.begin();
  }

  async begin() {
    try {
      await this.desk.start();
      this.follow();
    } catch (failure) {
      if (failure.status === 401) return; // on the way to the log-in
      this.toast(say('no-connection'));
      setTimeout(() => this.begin(), RETRY_MILLIS);
    }
  }

  get mayTake() {
    const owner = this.desk.open?.owner?.kind;
    return Boolean(this.desk.open) && !this.desk.open.mine && owner !== 'agent';
  }

  follow() {
    const [id, facts] = location.hash.replace(/^#\/?/, '').split('/');
    this.facts = facts === 'facts';
    this.desk.choose(id ? decodeURIComponent(id) : null);
  }

  go(id, facts = false) {
    location.hash = id ? `#/${encodeURIComponent(id)}${facts ? '/facts' : ''}` : '#/';
  }

  step(by) {
    const rows = this.querySelector('prosa-list').found;
    const at = rows.findIndex((row) => row.id === this.desk.openId);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) this.go(next.id);
  }

  toast(words) {
    const toast = { words };
    this.toasts = [...this.toasts.slice(-2), toast];
    setTimeout(() => this.dismiss(toast), TOAST_MILLIS);
  }

  dismiss(toast) {
    this.toasts = this.toasts.filter((each) => each !== toast);
  }

  updated() {
    const { waiting } = this.desk.counts;
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${say('console.page')}`;
  }

  render() {
    const { desk } = this;
    const place = desk.openId ? (this.facts ? 'facts' : 'talk') : 'list';
    return html`
      <a class="skip" href="#talk" @click=${this.skip}>${say('console.skip')}</a>
      ${this.bar()}
      <main class="desk" data-place=${place}>
        <prosa-list .desk=${desk} .stamp=${{}} @chosen=${(event) => this.go(event.detail)}></prosa-list>
        <prosa-talk id="talk" tabindex="-1" .desk=${desk} .stamp=${{}} .mayTake=${this.mayTake}
          @back=${() => this.go(null)} @details=${() => this.go(desk.openId, !this.facts)}></prosa-talk>
        <prosa-facts .talk=${desk.open} @back=${() => this.go(desk.openId)}></prosa-facts>
      </main>
      <prosa-help .shortcuts=${this.shortcuts}></prosa-help>
      <div class="toasts" role="alert" data-test="toasts">${this.toasts.map((toast) => html`
        <div class="toast" data-test="toast">${glyph('alert')}<span>${toast.words}</span>
          <button type="button" aria-label=${say('close')} @click=${() => this.dismiss(toast)}>${glyph('close', 'small')}</button>
        </div>`)}
      </div>`;
  }

  bar() {
    const { me, live } = this.desk;
    return html`
      <header class="bar">
        <a class="brand" href="/"><img src="/favicon.svg" alt="" width="26" height="26">Prosa</a>
        <span class="live ${live ? '' : 'lost'}" role="status" data-test="live">${live ? nothing : html`<i aria-hidden="true"></i>${say('console.reconnecting')}`}</span>
        <button class="button quiet square keys" type="button" title="${say('console.shortcuts')} (?)" aria-label=${say('console.shortcuts')}
          data-test="shortcuts" @click=${() => this.querySelector('prosa-help').show()}>${glyph('keyboard')}</button>
        ${this.switch}
        ${me ? html`
          <span class="me" data-test="me"><strong>${me.name}</strong><small>${sayOf('role', me.role)}</small></span>
          <button class="button quiet square" type="button" title=${say('console.leave')} aria-label=${say('console.leave')}
            data-test="logout" @click=${() => this.desk.leave()}>${glyph('logout')}</button>` : nothing}
      </header>`;
  }

  skip(event) {
    event.preventDefault();
    document.getElementById('talk').focus();
  }
}

openPage('console.page');
customElements.define('prosa-console', Console);
