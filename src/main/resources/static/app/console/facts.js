/// What an agent must know before the first word: why the talk is here, and about whom it is.

import { html, nothing } from 'lit';
import { momentOf } from '../time.js';
import { say, sayOf } from '../words.js';
import { languageName } from './list.js';
import { Part, glyph, wish } from './part.js';

class Facts extends Part {
  static properties = { talk: { attribute: false } };

  render() {
    const { talk } = this;
    return html`
      <aside class="facts" aria-label=${say('console.facts')} data-test="facts">
        <header>
          <button class="button quiet square back" type="button" aria-label=${say('back')} @click=${() => wish(this, 'back')}>${glyph('arrow-left')}</button>
          <h2>${say('console.facts')}</h2>
        </header>
        ${talk ? this.about(talk) : html`<p class="none">${say('console.facts.none')}</p>`}
      </aside>`;
  }

  about(talk) {
    const { brief } = talk;
    return html`
      ${brief?.reason ? html`<section class="reason" data-test="reason"><h3>${glyph('hand', 'small')}${say('facts.reason')}</h3><p>${brief.reason}</p></section>` : nothing}
      ${brief?.facts?.length ? this.table(say('facts.brief'), brief.facts) : nothing}
      ${this.table(say('facts.talk'), [
        { label: say('facts.contact'), value: talk.name },
        { label: say('facts.customer'), value: nameOf(talk.customer) },
        { label: say('facts.contract'), value: nameOf(talk.contract) },
        { label: say('facts.channel'), value: say(`channel.${talk.channel}`) },
        { label: say('facts.language'), value: talk.language && languageName(talk.language) },
        { label: say('facts.queue'), value: sayOf('queue', talk.queue) },
        { label: say('facts.owner'), value: ownerWords(talk) },
        { label: say('facts.waiting'), value: momentOf(talk.waitingSince) },
      ])}`;
  }

  table(title, facts) {
    return html`
      <section><h3>${title}</h3>
        <dl>${facts.filter(({ value }) => value).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
      </section>`;
  }
}

/// Customers and contracts may come as words or as records.
function nameOf(value) {
  return typeof value === 'object' ? value?.name ?? value?.number : value;
}

export function ownerWords({ owner, mine }) {
  if (mine) return say('owner.you');
  return owner?.kind === 'agent' ? owner.name : say(`owner.${owner?.kind ?? 'bot'}`);
}

customElements.define('prosa-facts', Facts);
