/// The talk on the desk, and the agent's part in it.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { initials, tone } from '../dom.js';
import { say, sayOf } from '../words.js';
import { lines } from './lines.js';
import { ownerWords } from './facts.js';
import { Part, glyph, wish } from './part.js';

const MAX_LENGTH = 4096;

class Talk extends Part {
  static properties = { desk: { attribute: false }, stamp: { attribute: false }, mayTake: { attribute: false } };

  drafts = new Map(); // conversation -> what was typed
  shownId = null;
  atEnd = true;

  willUpdate() {
    const box = this.querySelector('.lines');
    this.atEnd = !box || this.shownId !== this.desk.openId || box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  }

  updated() {
    const { open, openId } = this.desk;
    const box = this.querySelector('.lines');
    if (box && this.atEnd) box.scrollTop = box.scrollHeight;
    const reply = this.querySelector('#reply');
    if (reply && this.shownId !== openId) this.fill(this.drafts.get(openId) ?? '');
    if (open || !openId) this.shownId = openId;
  }

  render() {
    const { open, openId } = this.desk;
    if (!openId) return this.noneChosen();
    return html`
      <section class="talk" aria-label=${open ? say('console.talk-with', { name: open.name }) : say('console.talk')} data-test="talk">
        ${this.head(open)}
        <div class="lines" role="log" aria-live="polite" aria-label=${say('messages')} tabindex="0" data-test="messages">
          ${open ? repeat(lines(open, this.pending), (line) => line.key, (line) => line.view) : html`<p class="wait-here" role="status">${say('console.loading')}</p>`}
        </div>
        ${open ? this.foot(open) : nothing}
      </section>`;
  }

  get pending() {
    return this.desk.pending.filter((message) => message.conversation === this.desk.openId);
  }

  noneChosen() {
    return html`<section class="talk none" aria-label=${say('console.talk')}>
      <div class="empty">${glyph('chat')}<strong>${say('console.choose')}</strong><span>${say('console.choose.text')}</span>
        <p class="keys-hint"><kbd>J</kbd><kbd>K</kbd> ${say('help.step')}</p></div>
    </section>`;
  }

  head(open) {
    return html`
      <header class="head">
        <button class="button quiet square back" type="button" aria-label=${say('back')} data-test="back" @click=${() => wish(this, 'back')}>${glyph('arrow-left')}</button>
        ${open ? html`
          <span class="avatar ${tone(open.name)}" aria-hidden="true">${initials(open.name)}</span>
          <div class="title"><h1>${open.name}</h1><p data-test="owner" data-owner=${open.mine ? 'me' : open.owner?.kind}>${say(`channel.${open.channel}`)} · ${ownerWords(open)}${open.queue && open.owner?.kind === 'queue' ? ` · ${sayOf('queue', open.queue)}` : ''}</p></div>
          ${open.mine ? html`<button class="button" type="button" data-test="return" ?disabled=${Boolean(this.desk.busy)} @click=${() => this.desk.giveBack()}>${glyph('bot', 'small')}<span>${say('console.return')}</span></button>` : nothing}
          <button class="button quiet square details" type="button" aria-label=${say('console.facts')} title=${say('console.facts')} data-test="details" @click=${() => wish(this, 'details')}>${glyph('info')}</button>` : nothing}
      </header>`;
  }

  foot(open) {
    if (open.mine) return this.composer();
    return html`
      <footer class="take">
        <p>${open.owner?.kind === 'agent' ? say('console.with', { name: open.owner.name }) : say(open.owner?.kind === 'queue' ? 'console.in-queue' : 'console.with-bot')}</p>
        ${this.mayTake ? html`<button class="button primary large" type="button" data-test="take" ?disabled=${Boolean(this.desk.busy)} @click=${() => this.takeAndWrite()}>
          ${glyph('hand')}${say('console.take')}<kbd aria-hidden="true">A</kbd></button>` : nothing}
      </footer>`;
  }

  composer() {
    return html`
      <form class="reply" @submit=${this.send}>
        <label class="unseen" for="reply">${say('console.reply')}</label>
        <textarea id="reply" class="input" rows="2" maxlength=${MAX_LENGTH} placeholder=${say('console.reply.hint')} data-test="composer"
          @input=${this.typed} @keydown=${this.keys}></textarea>
        <div class="under"><span class="tip"><kbd>Ctrl</kbd> <kbd>Enter</kbd> ${say('console.sends')}</span>
          <button class="button primary" type="submit" data-test="send">${say('send')}${glyph('send', 'small')}</button></div>
      </form>`;
  }

  async takeAndWrite() {
    await this.desk.take();
    await this.updateComplete;
    this.querySelector('#reply')?.focus();
  }

  typed(event) {
    this.drafts.set(this.desk.openId, event.target.value);
    this.grow();
  }

  fill(text) {
    const reply = this.querySelector('#reply');
    if (!reply) return;
    reply.value = text;
    this.grow();
  }

  grow() {
    const reply = this.querySelector('#reply');
    reply.style.height = 'auto';
    reply.style.height = `${Math.min(Math.max(reply.scrollHeight + 2, 68), 220)}px`;
  }

  keys(event) {
    if (event.key === 'Escape') event.target.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  }

  async send(event) {
    event.preventDefault();
    const reply = this.querySelector('#reply');
    const text = reply.value.trim();
    const id = this.desk.openId;
    if (!text) return;
    this.drafts.delete(id);
    this.fill('');
    this.atEnd = true;
    const sent = await this.desk.send(text);
    if (sent) return;
    this.drafts.set(id, text);
    if (this.desk.openId === id && this.querySelector('#reply')?.value === '') this.fill(text);
  }
}

customElements.define('prosa-talk', Talk);
